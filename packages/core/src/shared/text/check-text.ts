import { InvalidInputError } from "../issues/invalid-input-error.ts";
import { wrongType } from "../issues/wrong-type.ts";

/**
 * Checks that `text` is a string.
 *
 * @throws InvalidInputError `wrong-type`, at `path`.
 */
export function checkText(text: unknown, ...path: readonly string[]): asserts text is string {
  if (typeof text !== "string") throw new InvalidInputError([wrongType(path, "string")]);
}
