import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { type NotificationDuty, notificationDuty } from "./notification-duty.ts";

/** Law that requires notices, as a list of duties. Pass it through `defineRegime` before use in `breachClocks`. */
export interface DutyRegime {
  /** Id of the law, e.g. `"gdpr"`. */
  readonly id: string;
  /** Duties of the regime, at least one, in order of their deadlines. */
  readonly duties: readonly NotificationDuty[];
}

const MOST_DUTIES = 50;

/** Checks a {@link DutyRegime} that comes from outside. */
export const dutyRegime: z.ZodMiniType<DutyRegime> = z.strictObject({
  id: idText,
  duties: z.array(notificationDuty).check(minLength(1), maxLength(MOST_DUTIES)),
} satisfies Shape<DutyRegime>);
