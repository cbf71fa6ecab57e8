import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { incidentKindsByGroup } from "../data/incident-kinds.ts";
import { prose } from "./answers/prose.ts";

/** Heading for a group of kinds. */
export type IncidentKindGroup = keyof typeof incidentKindsByGroup;

/** Kind of incident in the European form. */
export type IncidentKind = (typeof incidentKindsByGroup)[IncidentKindGroup][number];

/** Checks an {@link IncidentKind}. */
export const incidentKind: z.ZodMiniType<IncidentKind> = z.enum(
  Object.values(incidentKindsByGroup).flat(),
);

/** Aspect of security that was breached. */
export type SecurityAspect = (typeof securityAspects)[number];

/** All values of {@link SecurityAspect}. */
const securityAspects = [
  "physical",
  "network",
  "application",
  "account",
  "process",
  "supplier",
] as const;

/** Description of the incident. */
export interface Incident {
  /** Summary in a few sentences, for a reader without context. */
  readonly summary: string;
  /** Product or service in which it happened. */
  readonly product?: string;
  /** Kind of incident; template field 60. */
  readonly kind: IncidentKind;
  /** Aspect of security that failed. */
  readonly securityAspect: SecurityAspect;
  /** Description of what happened, step by step. */
  readonly narrative: string;
}

/** Fields of an {@link Incident}. */
export const incidentFields = {
  summary: prose(10),
  product: z.exactOptional(prose(1)),
  kind: incidentKind,
  securityAspect: z.enum(securityAspects) as z.ZodMiniType<SecurityAspect>,
  narrative: prose(10),
} satisfies Shape<Incident>;
