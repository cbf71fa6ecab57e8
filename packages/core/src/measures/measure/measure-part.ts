import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { measureText } from "../measure-text.ts";
import { type Answer, answer } from "./answer.ts";
import { type MeasureEvidence, measureEvidence } from "./evidence.ts";
import { type MeasureParty, measureParty } from "./measure-party.ts";

/**
 * Kind of part of a shared measure: `provided` comes with the service, a `setting` must be configured, `inherited` comes
 * from an underlying service.
 */
export type PartKind = (typeof partKinds)[number];

/** Every {@link PartKind}. */
const partKinds = ["provided", "setting", "inherited"] as const;

/** Part of one party in a shared measure. */
export interface MeasurePart {
  readonly party: MeasureParty;
  readonly kind: PartKind;
  /** E.g. `"Second factor turned on for every teacher"`. */
  readonly what: string;
  /** Whether this part is done. */
  readonly done: Answer;
  /** Evidence of the setting itself: evidence that the platform has the feature does not show its setting. */
  readonly evidence?: readonly MeasureEvidence[];
}

/** Checks a {@link MeasurePart}. */
export const measurePart: z.ZodMiniType<MeasurePart> = z.strictObject({
  party: measureParty,
  kind: z.enum(partKinds),
  what: measureText,
  done: answer,
  evidence: z.exactOptional(z.array(measureEvidence).check(maxLength(100))),
} satisfies Shape<MeasurePart>);
