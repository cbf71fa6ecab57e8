import type { Day } from "../shared/index.ts";
import { isoText } from "./iso-text.ts";

/** The day that lies `days` after `from`, or before it when negative. In UTC, so no machine's zone has a say. */
export function shiftDay(from: Day, days: number): Day {
  const date = new Date(from);
  date.setUTCDate(date.getUTCDate() + days);
  return isoText(date).slice(0, 10);
}
