import type { Day } from "../../shared/dates/day.ts";

/** Whether a day lies in a period, with its first and its last day; without either it is open on that side. */
export const isWithin = (
  { from = "", until = "9999-12-31" }: { readonly from?: Day; readonly until?: Day },
  day: Day,
): boolean => from <= day && day <= until;
