import * as z from "zod/mini";
import { type Day, day } from "../../../shared/dates/day.ts";
import { type Instant, instant } from "../../../shared/dates/instant.ts";
import { rule } from "../../../shared/issues/rule.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import { minLength } from "../../../shared/schema/min-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import type { DutyRegime } from "../duty-regime.ts";
import { isDefinedRegime } from "./regime-reader.ts";

/** Options for the clocks of several regimes. */
export interface RegimeClockOptions {
  /** Regimes from `breachRegimes` or `defineRegime`; at least one. */
  readonly regimes: readonly DutyRegime[];
  /** Current time. Without it the time left on a running clock is unknown. */
  readonly now?: Instant;
  /** All public holidays; replaces the Dutch ones. They affect only periods in days, weeks or months. */
  readonly holidays?: readonly Day[];
}

const MOST_REGIMES = 50;
const MOST_HOLIDAYS = 10_000;

/** Checks {@link RegimeClockOptions}; each regime must have been returned by `defineRegime`. */
export const regimeClockOptions: z.ZodMiniType<RegimeClockOptions> = z.strictObject({
  regimes: z.array(z.unknown() as z.ZodMiniType<DutyRegime>).check(
    minLength(1),
    maxLength(MOST_REGIMES),
    rule((regimes: readonly DutyRegime[]) =>
      regimes.flatMap((regime, index) =>
        isDefinedRegime(regime) ? [] : [{ code: "not-an-option", path: [index], params: {} }],
      ),
    ),
  ),
  now: z.exactOptional(instant),
  holidays: z.exactOptional(z.array(day).check(maxLength(MOST_HOLIDAYS))),
} satisfies Shape<RegimeClockOptions>);
