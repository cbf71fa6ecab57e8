import { type Language, languages } from "./languages.ts";

/**
 * Whether a value is the tag of a language that has messages.
 *
 * @example
 * ```ts
 * import { isLanguage } from "@bijsluiter/core/messages";
 *
 * isLanguage("en"); // => true
 * isLanguage("en-GB"); // => false
 * ```
 */
export const isLanguage = (tag: unknown): tag is Language =>
  typeof tag === "string" && Object.hasOwn(languages, tag);
