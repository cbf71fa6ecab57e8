import type { PiiMatch } from "../pii-match.ts";
import { applyOperator } from "./apply-operator.ts";
import type { Operators, PlainOperator, RedactOperator } from "./operator.ts";
import type { Vault } from "./vault.ts";

const replace: PlainOperator = { type: "replace" };

/** A kind of the caller may be called as a member that every object has. */
const operatorFor = <Operator extends RedactOperator>(
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

/** As {@link rewrite}, with operators that need the key. */
export async function rewriteWithKey(
  text: string,
  matches: readonly PiiMatch<string>[],
  { operators, vault }: { operators: Operators<RedactOperator>; vault: Vault },
): Promise<string> {
  let result = "";
  let done = 0;
  for (const { kind, start, end } of matches) {
    const operator = operatorFor(operators, kind);
    const value = text.slice(start, end);
    result += text.slice(done, start);
    if (operator.type === "hash" || operator.type === "pseudonymise") {
      result += `[${kind}:${await vault[operator.type](kind, value)}]`;
    } else result += applyOperator(operator, kind, value);
    done = end;
  }
  return result + text.slice(done);
}
