import { InvalidInputError } from "../../shared/invalid-input-error.ts";

/** @throws InvalidInputError when `text` is no string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text === "string") return;
  throw new InvalidInputError([{ code: "wrong-type", path: [], params: { expected: "string" } }]);
}
