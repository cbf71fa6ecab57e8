import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Shape } from "../../shared/shape.ts";
import { type ServiceAnswer, serviceAnswer } from "../service-answer.ts";

/** Matters of decision. */
export const decisionMatters = deepFreeze([
  "access",
  "sharing",
  "correction",
  "deletion",
  "export",
]);

/** Matter of decision. */
export type DecisionMatter = (typeof decisionMatters)[number];

/** Terms of a service on ownership of data. */
export interface OwnershipTerms {
  readonly owner: "customer" | "provider" | "shared" | "unknown";
  /** Whether data is used for advertising, profiles for it included. */
  readonly advertising: ServiceAnswer;
  /** Whether models are trained on pupils' data. */
  readonly modelTraining: ServiceAnswer;
  /** Whether data is sold or given to others for their own purposes. */
  readonly sale: ServiceAnswer;
  /** Deciding party by matter; an omitted matter is unknown. */
  readonly decides: Readonly<Partial<Record<DecisionMatter, "customer" | "provider">>>;
}

const decider = z.exactOptional(z.enum(["customer", "provider"]));

/** Checks {@link OwnershipTerms}. */
export const ownershipTerms: z.ZodMiniType<OwnershipTerms> = z.strictObject({
  owner: z.enum(["customer", "provider", "shared", "unknown"]),
  advertising: serviceAnswer,
  modelTraining: serviceAnswer,
  sale: serviceAnswer,
  decides: z.strictObject({
    access: decider,
    sharing: decider,
    correction: decider,
    deletion: decider,
    export: decider,
  } satisfies Shape<OwnershipTerms["decides"]>),
} satisfies Shape<OwnershipTerms>);
