import { deepFreeze } from "../shared/deep-freeze.ts";
import type { LanguageMessages } from "./language-messages.ts";

/**
 * Every language, under its BCP 47 tag, with a function that loads it. The command line, the tests and the demo follow
 * this list; a new language is a folder and a line here. One that lacks a text does not compile.
 *
 * A page that shows one language imports that language itself and ships no other.
 *
 * @example
 * ```ts
 * import { languages } from "@bijsluiter/core/messages";
 *
 * Object.keys(languages); // => ["nl", "en"]
 * (await languages.en()).breachClocks.due; // => "No later than"
 * ```
 */
export const languages = deepFreeze({
  /** Dutch. */
  nl: () => import("./nl/index.ts"),
  /** English. */
  en: () => import("./en/index.ts"),
}) satisfies Readonly<Record<string, () => Promise<LanguageMessages>>>;

/** BCP 47 tag of a language that has messages. */
export type Language = keyof typeof languages;
