import { checkText } from "../scanner/check-text.ts";
import type { RedactOptions, RedactWithKeyOptions } from "../scanner/scanner.ts";
import type { WholeScan } from "../scanner/whole-scan.ts";
import { checkOperators, checkRedactOptions } from "./check-operators.ts";
import { rewrite, rewriteWithKey } from "./rewrite.ts";
import { openVault } from "./vault.ts";

/**
 * What is taken out can bring together what stood apart, so the result is scanned again. Once is nearly always
 * enough; a text made to go on for ever ends here, with what is left replaced.
 */
const MOST_ROUNDS = 8;

interface Redaction {
  readonly redact: (text: string, options?: RedactOptions) => string;
  readonly redactWithKey: (text: string, options: RedactWithKeyOptions) => Promise<string>;
}

/** Redaction of whole texts by one scan. */
export function createRedaction(scan: WholeScan): Redaction {
  const isHarmless = (text: string) => scan(text).length === 0;
  return {
    redact(text, options = {}) {
      checkText(text);
      checkRedactOptions(options);
      const { operators = {} } = options;
      checkOperators(operators, { hasKey: false, isHarmless });
      let result = text;
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const matches = scan(result);
        if (matches.length === 0) return result;
        result = rewrite(result, matches, operators);
      }
      return rewrite(result, scan(result), {});
    },
    async redactWithKey(text, options) {
      checkText(text);
      checkRedactOptions(options);
      const { operators = {}, key } = options;
      checkOperators(operators, { hasKey: true, isHarmless });
      const vault = await openVault(key);
      let result = text;
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const matches = scan(result);
        if (matches.length === 0) return result;
        result = await rewriteWithKey(result, matches, { operators, vault });
      }
      return rewrite(result, scan(result), {});
    },
  };
}
