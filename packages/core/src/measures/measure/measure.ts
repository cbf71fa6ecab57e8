import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { measureText } from "../measure-text.ts";
import { type Answer, answer } from "./answer.ts";
import { type Cadence, cadence } from "./cadence.ts";
import { type ControlRef, controlRef } from "./control-ref.ts";
import { type MeasureEvidence, measureEvidence } from "./evidence.ts";
import { type MeasurePart, measurePart } from "./measure-part.ts";
import { type MeasureOwner, measureOwner } from "./measure-party.ts";
import { type MeasureTheme, measureTheme } from "./measure-theme.ts";
import { type SecurityLevels, someLevels } from "./security-level.ts";
import { titleText } from "./title-text.ts";

/** Whether a measure applies here, with the reason. A statement of applicability needs a reason in both cases. */
export interface Applicability {
  readonly applies: Answer;
  readonly reason?: string;
}

/** Progress of a measure. */
export type Implementation = (typeof implementations)[number];

/** Every {@link Implementation}. */
const implementations = ["implemented", "partial", "planned", "absent", "unknown"] as const;

/** A security measure. Its status and due date are derived, never stored. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly kind: "organisational" | "people" | "physical" | "technical";
  readonly theme: MeasureTheme;
  readonly refs: readonly ControlRef[];
  /** Lowest level that needs it, for each side that does. Without any it is needed at every level. */
  readonly needs?: Partial<SecurityLevels>;
  readonly owner: MeasureOwner;
  /** Parts of each party, when there is more than one. */
  readonly parts?: readonly MeasurePart[];
  /** `applies: "yes"` when absent. */
  readonly applicability?: Applicability;
  readonly implementation: Implementation;
  /** Explanation of why it is not in place: comply or explain (*pas toe of leg uit*). */
  readonly explanation?: string;
  readonly cadence?: Cadence;
  /** Day of the last review. */
  readonly reviewedOn?: Day;
  /** Day by which it will be there. */
  readonly plannedFor?: Day;
  /** Maturity on the scale of the Normenkader IBP, 1 to 5; independent of the levels. */
  readonly maturity?: number;
  readonly evidence: readonly MeasureEvidence[];
}

/** Checks a {@link Measure}. */
export const measure: z.ZodMiniType<Measure> = z.strictObject({
  id: idText,
  title: titleText,
  kind: z.enum(["organisational", "people", "physical", "technical"]),
  theme: measureTheme,
  refs: z.array(controlRef).check(maxLength(50)),
  needs: z.exactOptional(someLevels),
  owner: measureOwner,
  parts: z.exactOptional(z.array(measurePart).check(maxLength(20))),
  applicability: z.exactOptional(
    z.strictObject({
      applies: answer,
      reason: z.exactOptional(measureText),
    } satisfies Shape<Applicability>),
  ),
  implementation: z.enum(implementations),
  explanation: z.exactOptional(measureText),
  cadence: z.exactOptional(cadence),
  reviewedOn: z.exactOptional(eventDay),
  plannedFor: z.exactOptional(eventDay),
  maturity: z.exactOptional(z.int().check(z.gte(1), z.lte(5))),
  evidence: z.array(measureEvidence).check(maxLength(200)),
} satisfies Shape<Measure>);
