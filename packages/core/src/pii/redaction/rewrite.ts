import type { PiiMatch } from "../pii-match.ts";
import { applyOperator } from "./apply-operator.ts";
import type { Operators, PlainOperator, RedactOperator } from "./operator.ts";

const replace: PlainOperator = { type: "replace" };

/** A kind of the caller may be called as a member that every object has. */
export const operatorFor = <Operator extends RedactOperator>(
  operators: Operators<Operator>,
  kind: string,
): Operator | PlainOperator =>
  (Object.hasOwn(operators, kind) ? operators[kind] : operators.default) ?? replace;

/** `text` with each match rewritten by the operator of its kind. */
export function rewrite(
  text: string,
  matches: readonly PiiMatch<string>[],
  operators: Operators,
): string {
  let result = "";
  let done = 0;
  for (const { kind, start, end } of matches) {
    const operator = operatorFor(operators, kind);
    result += text.slice(done, start) + applyOperator(operator, kind, text.slice(start, end));
    done = end;
  }
  return result + text.slice(done);
}
