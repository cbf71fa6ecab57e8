import * as z from "zod/mini";
import { checkTexts } from "../shared/check-texts.ts";
import { parseInput } from "../shared/parse-input.ts";
import { checkText } from "../shared/text/check-text.ts";
import type { BreachClockTexts } from "./breach-clock-texts.ts";
import type { BreachClock } from "./clocks/breach-clock.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const timed = z.optional(z.object({ leftMs: z.optional(z.number()) }));

/**
 * Text for the time left on a clock, or for the delay: the two largest units, rounded down. Empty for a clock that is
 * not running.
 *
 * @throws InvalidInputError when `leftMs` is not a number, or a text is missing.
 *
 * @example
 * ```ts
 * import { breachClocks, timeLeftText } from "@bijsluiter/core/breaches";
 * import { breachClocks as texts } from "@bijsluiter/core/messages/en";
 *
 * const [clock] = breachClocks(
 *   { awareness: "2026-11-20T15:00:00+01:00" },
 *   { now: "2026-11-21T16:30:00+01:00" },
 * );
 * timeLeftText(clock, texts); // => "1 day and 22 hours left"
 * ```
 */
export function timeLeftText(
  clock: Pick<BreachClock, "leftMs"> | undefined,
  texts: BreachClockTexts,
): string {
  checkTexts(texts, "units", "left", "late");
  checkText(texts.and, "and");
  const left = parseInput(timed, clock)?.leftMs;
  if (left === undefined) return "";
  return left < 0 ? texts.late(durationText(-left, texts)) : texts.left(durationText(left, texts));
}

function durationText(ms: number, { units, and }: BreachClockTexts): string {
  const parts = [
    [Math.floor(ms / DAY), units.days],
    [Math.floor((ms % DAY) / HOUR), units.hours],
    [Math.floor((ms % HOUR) / MINUTE), units.minutes],
  ] as const;
  const first = parts.findIndex(([amount]) => amount > 0);
  const shown = parts.slice(first < 0 ? 2 : first).slice(0, 2);
  return shown
    .filter(([amount], index) => amount > 0 || index === 0)
    .map(([amount, [one, more]]) => `${amount} ${amount === 1 ? one : more}`)
    .join(` ${and} `);
}
