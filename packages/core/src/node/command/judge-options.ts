import { toDay } from "../../calendar/to-day.ts";
import { isLanguage, type Language, languages } from "../../messages/index.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { refuseUnless } from "./output-format.ts";

const tags = Object.keys(languages);

/** The option `--as-of`. */
export const dayOption = {
  "as-of": {
    type: "string",
    refuse: (value: string) =>
      day.safeParse(value).success ? undefined : "an existing date, such as 2026-11-29",
  },
} as const;

/** What a usage says of it. */
export const dayUsage =
  "  --as-of <YYYY-MM-DD>     date of the assessment (default: today in Amsterdam)\n";

/** Today, where the sector is. */
export const today = (): Day => toDay(new Date().toISOString(), "Europe/Amsterdam");

/** The option `--language`. */
export const languageOption = { language: { type: "string", refuse: refuseUnless(tags) } } as const;

/** What a usage says of it. */
export const languageUsage = `  ${`--language <${tags.join("|")}>`.padEnd(25)}language of the messages (default: nl)\n`;

/** The language of that tag, Dutch for any other. */
export const languageOf = (tag: string | undefined): Language =>
  tag !== undefined && isLanguage(tag) ? tag : "nl";
