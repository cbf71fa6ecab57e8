import type { Day } from "../../shared/dates/day.ts";

/** The first of two days. */
export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b);

/** The last of two days. */
export const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);
