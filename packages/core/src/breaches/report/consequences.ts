import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { impacts } from "../data/impacts.ts";
import { MOST_CODES } from "./answers/most-codes.ts";
import { prose } from "./answers/prose.ts";

/** Possible effect of a breach on a person. */
export type ImpactCode = (typeof impacts)[number];

/** Severity of the possible effects; template field 87. Not a decision on the risk, which the board takes. */
const impactSeverities = ["minor", "moderate", "severe"] as const;

/** The likely consequences; GDPR art. 33(3)(c). */
export interface Consequences {
  /** At least one. */
  readonly impacts: readonly ImpactCode[];
  /** Severity for the people most affected. */
  readonly severity: (typeof impactSeverities)[number];
  /** Description: for whom, and to what extent. */
  readonly description: string;
}

/** Fields of {@link Consequences}. */
export const consequencesFields = {
  impacts: z.array(z.enum(impacts)).check(minLength(1), maxLength(MOST_CODES)) as z.ZodMiniType<
    readonly ImpactCode[]
  >,
  severity: z.enum(impactSeverities) as z.ZodMiniType<Consequences["severity"]>,
  description: prose(3),
} satisfies Shape<Consequences>;
