import type { Day } from "../../shared/index.ts";

/** A calendar day in words, e.g. `1 augustus 2026`. Put together by hand: engines differ in how they write a whole date. */
export function dayText(day: Day, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const month = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return `${date.getUTCDate()} ${month.format(date)} ${date.getUTCFullYear()}`;
}
