import { checkDay } from "../../shared/dates/check-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import { isObject } from "../../shared/is-object.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { checkLanguage } from "../../shared/text/check-language.ts";
import { dayWords } from "./day-words.ts";

/** Options of `dayText` and `momentText`. */
export interface DayTextOptions {
  /** Whether the text starts with the day of the week; default true. */
  readonly weekday?: boolean;
}

/**
 * A calendar day in words: weekday, day, month, year. Each part is written on its own: engines differ in how they put a
 * whole date together.
 *
 * @param language - BCP 47 tag.
 * @throws InvalidInputError for a day that does not exist, a language that the engine cannot read, or options that are
 * none.
 *
 * @example
 * ```ts
 * import { dayText } from "@bijsluiter/core/calendar";
 *
 * dayText("2026-11-20", "nl"); // => "vrijdag 20 november 2026"
 * dayText("2026-11-20", "nl", { weekday: false }); // => "20 november 2026"
 * ```
 */
export function dayText(day: Day, language: string, options: DayTextOptions = {}): string {
  checkLanguage(language);
  const date = checkDay(day);
  if (!isObject(options)) throw new InvalidInputError([wrongType(["options"], "object")]);
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  const { weekday: isNamed = true } = options;
  const words = `${dayWords(day, language)} ${date.getUTCFullYear()}`;
  return isNamed ? `${weekday.format(date)} ${words}` : words;
}
