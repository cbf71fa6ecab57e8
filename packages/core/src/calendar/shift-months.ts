import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns";
import type { Day } from "../shared/dates/day.ts";
import { isoText } from "./iso-text.ts";

/** The day that lies `months` after `from`; a day that the month lacks becomes its last. For days that were checked before. */
export function shiftMonths(from: Day, months: number): Day {
  return isoText(addMonths(new UTCDateMini(from), months)).slice(0, 10);
}
