import type { PiiMatch } from "../pii-match.ts";
import { applyOperator } from "./apply-operator.ts";
import type { Operators, RedactOperator } from "./operator.ts";
import { operatorFor } from "./rewrite.ts";
import type { Vault } from "./vault.ts";

/** `text` with each match rewritten by the operator of its kind, of which some need the key. */
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
