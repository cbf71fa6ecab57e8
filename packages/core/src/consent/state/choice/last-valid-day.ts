import type { IsoPeriod } from "../../../calendar/iso-period.ts";
import type { Day } from "../../../shared/day.ts";

/**
 * The day that lies a period after `start`; what `addPeriod` of the calendar gives, in a tenth of its size, since it goes
 * into every page that asks for consent.
 */
export function lastValidDay(start: Day, period: IsoPeriod): Day {
  const [year = 0, month = 0, day = 0] = start.split("-").map(Number);
  const part = (unit: string) => Number(new RegExp(`(\\d{1,6})${unit}`).exec(period)?.[1] ?? 0);
  const months = month - 1 + 12 * part("Y") + part("M");
  const lastOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  const days = Math.min(day, lastOfMonth) + 7 * part("W") + part("D");
  return new Date(Date.UTC(year, months, days)).toISOString().slice(0, 10);
}
