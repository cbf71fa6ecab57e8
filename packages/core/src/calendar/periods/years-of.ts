import { parsePeriod } from "./parse-period.ts";

/** Length of an ISO period in years, with 12 months, 52 weeks or 365 days to the year: to see whether it is plausible. */
export function yearsOf(period: string): number {
  const { years, months, weeks, days } = parsePeriod(period);
  return years + months / 12 + weeks / 52 + days / 365;
}
