import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { isoText } from "../iso-text.ts";

/** Options of {@link hoursDeadline}. */
export interface HoursDeadlineOptions {
  /**
   * `elapsed`: counted from the timestamp itself; the strict interpretation, and the default. `reg1182`: the clock hour
   * of the event is not counted, so the deadline is the end of a clock hour, at most one hour later.
   */
  readonly rounding?: "elapsed" | "reg1182";
}

/** Checks {@link HoursDeadlineOptions}. */
export const hoursDeadlineOptions: z.ZodMiniType<HoursDeadlineOptions> = z.strictObject({
  rounding: z.exactOptional(z.enum(["elapsed", "reg1182"])),
} satisfies Shape<HoursDeadlineOptions>);

const wholeHours: z.ZodMiniType<number> = z.int().check(z.gte(0), z.lte(876_600));

/**
 * Last moment of a period in hours. An act at this moment is on time, a millisecond later it is late. Weekends and
 * holidays never extend hours: art. 3(4) applies to other periods only. Clock hours are UTC hours, which equal local
 * hours where the offset is in whole hours, as in Amsterdam.
 * Not settled: an event exactly on the hour; it is read as part of the hour that begins then.
 * @param from - The event; RFC 3339 with an offset.
 * @param hours - Whole hours, 0 to 876,600: a century.
 * @returns RFC 3339 in UTC, to the millisecond.
 * @throws InvalidInputError when `from` has no offset or `hours` is not a whole number.
 * @see Regulation (EEC, Euratom) 1182/71 art. 3(1), 3(2)(a) and 3(4)
 *
 * @example
 * ```ts
 * import { hoursDeadline } from "@bijsluiter/core/calendar";
 *
 * hoursDeadline("2026-03-27T14:00:00+01:00", 72); // => "2026-03-30T13:00:00.000Z"
 * hoursDeadline("2026-03-10T09:15:00+01:00", 72, { rounding: "reg1182" }); // => "2026-03-13T09:00:00.000Z"
 * ```
 */
export function hoursDeadline(
  from: Instant,
  hours: number,
  options: HoursDeadlineOptions = {},
): Instant {
  const event = new Date(parseInput(instant, from));
  const count = parseInput(wholeHours, hours);
  const { rounding } = parseInput(hoursDeadlineOptions, options);
  const isReg1182 = rounding === "reg1182";
  if (isReg1182) event.setUTCMinutes(0, 0, 0);
  event.setUTCHours(event.getUTCHours() + count + Number(isReg1182));
  return isoText(event);
}
