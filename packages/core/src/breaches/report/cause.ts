import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { prose } from "./answers/prose.ts";

/** Origins of the cause. */
const causeOrigins = ["internal", "external", "cannot-be-determined"] as const;
/** Whether the cause was intentional. */
const causeIntents = ["accidental", "malicious", "cannot-be-determined"] as const;

/** Cause of the incident. Template field 61, split into origin and intent. */
export interface Cause {
  /** Inside or outside the organisation. */
  readonly origin: (typeof causeOrigins)[number];
  /** Whether the cause was intentional. */
  readonly intent: (typeof causeIntents)[number];
  /** Description of the cause, as far as known. */
  readonly description: string;
}

/** Fields of a {@link Cause}. */
export const causeFields = {
  origin: z.enum(causeOrigins) as z.ZodMiniType<Cause["origin"]>,
  intent: z.enum(causeIntents) as z.ZodMiniType<Cause["intent"]>,
  description: prose(3),
} satisfies Shape<Cause>;
