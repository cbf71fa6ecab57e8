import { UTCDateMini } from "@date-fns/utc/date/mini";
import { lastDayOfISOWeek, lastDayOfMonth, lastDayOfYear } from "date-fns";
import { isoText } from "../../calendar/iso-text.ts";
import { addPeriod } from "../../calendar/periods/add-period.ts";
import { schoolYear } from "../../calendar/school-year.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Snap } from "./snap.ts";

/** The day to which `to` moves `from`. Never earlier, and `from` itself if it already is such a day. */
export function applySnap(from: Day, to: Snap): Day {
  const date = new UTCDateMini(from);
  switch (to) {
    case "school-year-end":
      return schoolYear(from).lastDay;
    case "calendar-year-end":
      return isoText(lastDayOfYear(date)).slice(0, 10);
    case "month-end":
      return isoText(lastDayOfMonth(date)).slice(0, 10);
    case "week-end":
      return isoText(lastDayOfISOWeek(date)).slice(0, 10);
    default: {
      const sameYear = `${from.slice(0, 4)}-${to.slice("next:".length)}`;
      return sameYear >= from ? sameYear : addPeriod(sameYear, "P1Y");
    }
  }
}
