import { InvalidInputError } from "./invalid-input-error.ts";

/**
 * Checks words that a caller passes in, such as a language of `messages/`: each of `needed` must be there. What stands
 * below is the caller's own code and is not looked at.
 *
 * @throws InvalidInputError `required` or `wrong-type`, under the name of what is missing.
 */
export function checkTexts<Texts extends object>(
  texts: Texts,
  ...needed: readonly (keyof Texts & string)[]
): void {
  if (!holdsWords(texts)) throw refusal(texts, []);
  const lacking = needed.filter((key) => !holdsWords(texts[key]));
  if (lacking[0] !== undefined) throw refusal(texts[lacking[0]], [lacking[0]]);
}

/** An object of words, or a function that makes one. */
const holdsWords = (value: unknown) =>
  (typeof value === "object" && value !== null) || typeof value === "function";

const refusal = (value: unknown, path: readonly string[]) =>
  new InvalidInputError([
    value === undefined
      ? { code: "required", path, params: {} }
      : { code: "wrong-type", path, params: { expected: "object" } },
  ]);
