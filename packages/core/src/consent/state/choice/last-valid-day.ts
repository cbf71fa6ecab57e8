import type { IsoPeriod } from "../../../calendar/iso-period.ts";
import type { Day } from "../../../shared/dates/day.ts";

/**
 * Day at the end of a period from `start`. Same result as `addPeriod` of the calendar at a tenth of its size, because
 * every page that asks for consent includes it.
 */
export function lastValidDay(start: Day, period: IsoPeriod): Day {
  const [year = 0, month = 0, day = 0] = start.split("-").map(Number);
  const part = (unit: string) => Number(new RegExp(`(\\d{1,6})${unit}`).exec(period)?.[1] ?? 0);
  const months = month - 1 + 12 * part("Y") + part("M");
  const lastOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  const days = Math.min(day, lastOfMonth) + 7 * part("W") + part("D");
  return new Date(Date.UTC(year, months, days)).toISOString().slice(0, 10);
}
