import { dayText } from "../../calendar/words/day-text.ts";
import { enumerate } from "../../documents/lines/enumerate.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { CountryCode } from "../../vocabulary/country-code.ts";
import type { DataSubjectCategoryCode } from "../../vocabulary/data-subject-category-code.ts";
import type { RetentionByTerm } from "../document/declared-retention.ts";
import type { InsertLocation } from "../document/locations/insert-location.ts";
import type { OutlineMessages } from "./insert-messages.ts";
import type { TransferTexts } from "./plain/plain-texts.ts";
import { termWords, triggerName } from "./term-words.ts";

/** Codes, days and terms of an insert in the words of one language. */
export function insertWords(messages: OutlineMessages) {
  const { insertOutline: texts, countryNames = {}, dataSubjectCategoryNames } = messages;
  const country = (code: CountryCode) =>
    // What the engine does not know, it gives back as it is.
    countryNames[code] ??
    (new Intl.DisplayNames(texts.language, { type: "region" }).of(code) as string);
  return {
    country,
    place: (
      { country: code, transfer }: Pick<InsertLocation, "country" | "transfer">,
      transfers: TransferTexts,
    ) => (transfer ? `${country(code)} (${transfers[transfer.kind]})` : country(code)),
    day: (day: Day) => dayText(day, texts.language, { weekday: false }),
    enumerate: (words: readonly string[]) => enumerate(words, texts.and),
    kept: (term: RetentionByTerm) => termWords(term, texts),
    trigger: (fact: string) => triggerName(fact, texts),
    subjects: (codes: readonly DataSubjectCategoryCode[]) =>
      codes.map((code) => dataSubjectCategoryNames[code]).join(", "),
  };
}

/** See {@link insertWords}. */
export type InsertWords = ReturnType<typeof insertWords>;
