import { dayText } from "@bijsluiter/core/calendar";

/** A day in words, with its year. */
export const dayInWords = (day: string, language: string): string =>
  dayText(day, language, { weekday: false });

/** A number as it is written in a language. */
export const numberText = (count: number, language: string): string =>
  new Intl.NumberFormat(language).format(count);
