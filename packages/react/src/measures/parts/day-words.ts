import { dayWords } from "@bijsluiter/core/inserts";

/** A calendar day with its year, in words. */
export const dayWithYear = (day: string, language: string): string =>
  `${dayWords(day, language)} ${day.slice(0, 4)}`;
