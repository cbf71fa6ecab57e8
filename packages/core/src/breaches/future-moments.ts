import * as z from "zod/mini";
import { type Instant, instant } from "../shared/dates/instant.ts";
import type { Issue } from "../shared/issues/issue.ts";
import { parseInput } from "../shared/parse-input.ts";
import type { FirstReport, FollowUpReport } from "./breach-report.ts";

const moment = z.optional(z.unknown());
const occurred = z.optional(z.object({ at: moment, from: moment, to: moment }));
const timeline = z.optional(z.object({ discoveredAt: moment, awareAt: moment, occurred }));

/** Reads the timeline. A form may have invalid answers, so values that are not timestamps are ignored. */
const timed = z.object({ timeline });
const clock = z.object({ now: instant });

/**
 * Timestamps of a report that are in the future. The schema has no clock, so call this in addition to it.
 *
 * @param report - As `breachReport` accepts it.
 * @param options - `now`: the current time.
 * @throws InvalidInputError when `report` is not an object or `now` not a timestamp. Unreadable timestamps in the
 * report are ignored.
 *
 * @example
 * ```ts
 * import { futureMoments } from "@bijsluiter/core/breaches";
 *
 * const timeline = { discoveredAt: "2026-11-21T09:00:00+01:00" };
 * const [issue] = futureMoments({ timeline }, { now: "2026-11-20T09:00:00+01:00" });
 * issue?.code; // => "in-the-future"
 * ```
 */
export function futureMoments(
  report: Pick<FirstReport | FollowUpReport, "timeline">,
  options: { readonly now: Instant },
): readonly Issue[] {
  const { discoveredAt, awareAt, occurred = {} } = parseInput(timed, report).timeline ?? {};
  const now = Date.parse(parseInput(clock, options).now);
  const { at, from, to } = occurred;
  const moments: readonly (readonly [string[], unknown])[] = [
    [["discoveredAt"], discoveredAt],
    [["awareAt"], awareAt],
    [["occurred", "at"], at],
    [["occurred", "from"], from],
    [["occurred", "to"], to],
  ];
  return moments
    .filter(([, moment]) => isMoment(moment) && Date.parse(moment) > now)
    .map(([path]) => ({ code: "in-the-future", path: ["timeline", ...path], params: {} }));
}

const isMoment = (moment: unknown): moment is Instant => instant.safeParse(moment).success;
