import type { Day } from "../../../shared/dates/day.ts";
import type { ReportPeriod } from "../report/report-head.ts";

/**
 * Day of a report, UTC: that of its middle. Most run from midnight to midnight in a zone of their own, and the middle lies in
 * the day that they mean.
 */
export function dayOfPeriod(period: ReportPeriod | undefined): Day | undefined {
  if (!period) return undefined;
  const middle = (Date.parse(period.from) + Date.parse(period.to)) / 2;
  return new Date(middle).toISOString().slice(0, 10);
}
