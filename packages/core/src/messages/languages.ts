import { deepFreeze } from "../shared/deep-freeze.ts";
import type { LanguageMessages } from "./language-messages.ts";

/**
 * All languages by BCP 47 tag, each with a function that loads it. The command line, the tests and the demo use this
 * list; a new language is a folder and a line here. A missing text is a compile error. A page in one language imports
 * that language directly, and bundles no other.
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
