import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns";
import type { Day } from "../shared/day.ts";
import { isoText } from "./iso-text.ts";

/** The day that lies `days` after `from`, or before it when negative. In UTC, so no machine's zone has a say. */
export function shiftDay(from: Day, days: number): Day {
  return isoText(addDays(new UTCDateMini(from), days)).slice(0, 10);
}
