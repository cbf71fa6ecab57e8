import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Mandate that measures rely on, such as the power to decide on settings. Ends on a day. */
export interface MeasureMandate {
  readonly id: string;
  /** The function that has it, not the person. */
  readonly role: string;
  /** Last day on which it holds. */
  readonly validUntil: Day;
  /** Ids of the measures that need the mandate. */
  readonly measures: readonly string[];
}

/** Checks a {@link MeasureMandate}. */
export const measureMandate: z.ZodMiniType<MeasureMandate> = z.strictObject({
  id: idText,
  role: nameText,
  validUntil: eventDay,
  measures: z.array(idText).check(maxLength(5000)),
} satisfies Shape<MeasureMandate>);
