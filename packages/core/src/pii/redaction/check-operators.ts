import { InvalidInputError } from "../../shared/invalid-input-error.ts";
import { isObject } from "../../shared/is-object.ts";
import type { Issue } from "../../shared/issue.ts";
import { wrongType } from "../../shared/wrong-type.ts";
import type { Operators, RedactOperator } from "./operator.ts";

const keyed = ["hash", "pseudonymise"];
const plain = ["mask", "replace", "remove"];

/** @throws InvalidInputError when `options` is no object. */
export function checkRedactOptions(options: unknown): void {
  if (!isObject(options)) throw new InvalidInputError([wrongType([], "object")]);
}

/**
 * Refuses operators that cannot be run.
 *
 * @param isHarmless - Whether a replacement would not be found itself.
 * @throws InvalidInputError with the kind in the path: an unknown type, one that needs a key where there is none, a
 * `keep` below 0, or a replacement that is personal data itself.
 */
export function checkOperators(
  operators: Operators<RedactOperator>,
  { hasKey, isHarmless }: { hasKey: boolean; isHarmless: (text: string) => boolean },
): void {
  if (!isObject(operators)) throw new InvalidInputError([wrongType(["operators"], "object")]);
  const issues = Object.entries(operators).flatMap(([kind, operator]): readonly Issue[] => {
    const path = ["operators", kind];
    if (!isObject(operator)) return [wrongType(path, "object")];
    const { type } = operator;
    if (keyed.includes(type)) return hasKey ? [] : [{ code: "needs-key", path, params: {} }];
    if (!plain.includes(type))
      return [{ code: "not-an-option", path: [...path, "type"], params: {} }];
    if (operator.type === "mask") {
      const { keep = 0 } = operator;
      if (typeof keep !== "number") return [wrongType([...path, "keep"], "number")];
      return keep >= 0
        ? []
        : [{ code: "too-small", path: [...path, "keep"], params: { minimum: 0 } }];
    }
    if (operator.type !== "replace") return [];
    const { with: put = "" } = operator;
    if (typeof put !== "string") return [wrongType([...path, "with"], "string")];
    const found = !isHarmless(put);
    return found ? [{ code: "personal-data", path: [...path, "with"], params: {} }] : [];
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
}
