import type { Instant } from "../shared/instant.ts";
import type { Issue } from "../shared/issue.ts";
import type { FirstReport, FollowUpReport } from "./breach-report.ts";

/**
 * Moments of a report that have not come yet: a breach cannot have been noticed tomorrow.
 * The schema knows no clock, so whoever has one asks this beside it.
 *
 * @param report - As `breachReport` accepts it.
 * @param options - `now`: the moment at which it is judged.
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
  const { discoveredAt, awareAt, occurred } = report.timeline ?? {};
  const moments: readonly (readonly [string[], Instant | undefined])[] = [
    [["discoveredAt"], discoveredAt],
    [["awareAt"], awareAt],
    [["occurred", "at"], occurred?.kind === "moment" ? occurred.at : undefined],
    [["occurred", "from"], occurred && "from" in occurred ? occurred.from : undefined],
    [["occurred", "to"], occurred?.kind === "period" ? occurred.to : undefined],
  ];
  return moments
    .filter(([, moment]) => moment && Date.parse(moment) > Date.parse(options.now))
    .map(([path]) => ({ code: "in-the-future", path: ["timeline", ...path], params: {} }));
}
