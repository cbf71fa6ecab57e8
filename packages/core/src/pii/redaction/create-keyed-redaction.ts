import { checkText } from "../../shared/text/check-text.ts";
import type { RedactWithKeyOptions } from "../scanner/scanner.ts";
import type { WholeScan } from "../scanner/whole-scan.ts";
import { checkOperators, checkRedactOptions } from "./check-operators.ts";
import { MOST_ROUNDS } from "./create-redaction.ts";
import { rewrite } from "./rewrite.ts";
import { rewriteWithKey } from "./rewrite-with-key.ts";
import { openVault } from "./vault.ts";

/** Redaction of whole texts by one scan, with hashes and pseudonyms. */
export function createKeyedRedaction(
  scan: WholeScan,
): (text: string, options: RedactWithKeyOptions) => Promise<string> {
  return async (text, options) => {
    checkText(text);
    checkRedactOptions(options);
    const { operators = {}, key } = options;
    checkOperators(operators, { hasKey: true, isHarmless: (put) => scan(put).length === 0 });
    const vault = await openVault(key);
    let result = text;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const matches = scan(result);
      if (matches.length === 0) return result;
      result = await rewriteWithKey(result, matches, { operators, vault });
    }
    return rewrite(result, scan(result), {});
  };
}
