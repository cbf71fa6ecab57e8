import { dayWords } from "@bijsluiter/core/inserts";

/** A calendar day in words, e.g. `1 augustus 2026`; another name of a version stays as it is. */
export const dayText = (day: string, language: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${dayWords(day, language)} ${day.slice(0, 4)}` : day;
