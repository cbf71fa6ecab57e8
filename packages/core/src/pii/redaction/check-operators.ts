import { InvalidInputError, type Issue } from "../../shared/index.ts";
import type { Operators, RedactOperator } from "./operator.ts";

const keyed = ["hash", "pseudonymise"];
const plain = ["mask", "replace", "remove"];

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
  const issues = Object.entries(operators).flatMap(([kind, operator]): readonly Issue[] => {
    const path = ["operators", kind];
    const { type } = operator;
    if (keyed.includes(type)) return hasKey ? [] : [{ code: "needs-key", path, params: {} }];
    if (!plain.includes(type))
      return [{ code: "not-an-option", path: [...path, "type"], params: {} }];
    if (operator.type === "mask" && !((operator.keep ?? 0) >= 0)) {
      return [{ code: "too-small", path: [...path, "keep"], params: { minimum: 0 } }];
    }
    const found = operator.type === "replace" && !isHarmless(operator.with ?? "");
    return found ? [{ code: "personal-data", path: [...path, "with"], params: {} }] : [];
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
}
