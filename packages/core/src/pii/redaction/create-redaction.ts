import { checkText } from "../../shared/text/check-text.ts";
import type { RedactOptions } from "../scanner/scanner.ts";
import type { WholeScan } from "../scanner/whole-scan.ts";
import { checkOperators, checkRedactOptions } from "./check-operators.ts";
import { rewrite } from "./rewrite.ts";

/**
 * What is taken out can bring together what stood apart, so the result is scanned again. Once is nearly always
 * enough; a text made to go on for ever ends here, with what is left replaced.
 */
export const MOST_ROUNDS = 8;

/** Redaction of whole texts by one scan, without a key. */
export function createRedaction(
  scan: WholeScan,
): (text: string, options?: RedactOptions) => string {
  return (text, options = {}) => {
    checkText(text);
    checkRedactOptions(options);
    const { operators = {} } = options;
    checkOperators(operators, { hasKey: false, isHarmless: (put) => scan(put).length === 0 });
    let result = text;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const matches = scan(result);
      if (matches.length === 0) return result;
      result = rewrite(result, matches, operators);
    }
    return rewrite(result, scan(result), {});
  };
}
