import { InvalidInputError } from "./invalid-input-error.ts";

/**
 * Checks that `language` is a tag that the JavaScript engine can read, e.g. `nl` or `en-GB`.
 *
 * @throws InvalidInputError `wrong-format`.
 * @see BCP 47
 */
export function checkLanguage(language: unknown): asserts language is string {
  if (isLanguage(language)) return;
  const params = { format: "language-tag" };
  throw new InvalidInputError([{ code: "wrong-format", path: ["language"], params }]);
}

function isLanguage(language: unknown): boolean {
  if (typeof language !== "string") return false;
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}
