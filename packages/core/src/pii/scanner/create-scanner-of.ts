import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { isListOf } from "../../shared/schema/is-list-of.ts";
import type { Detector } from "../detector/detector.ts";
import { isKind } from "../engine/is-kind.ts";
import type { Kind } from "../engine/kind.ts";
import { withoutIgnorable } from "../engine/text/without-ignorable.ts";
import type { SmallScanner } from "./scanner.ts";
import { scannerFrom } from "./scanner-from.ts";
import { finderOptions, type KindScannerOptions } from "./scanner-options.ts";

/**
 * A scanner for the kinds that you import. A bundler drops the other kinds, with their labels and tables, which
 * `createScanner` always needs. This scanner scans and redacts; `extendScanner` adds other functions. Labels of other
 * kinds have no effect, and escapes such as `%40` are not decoded.
 *
 * @throws InvalidInputError for an invalid or duplicate kind, or a confidence outside 0 to 100.
 *
 * @example
 * ```ts
 * import { bsn, createScannerOf, iban } from "@bijsluiter/core/pii";
 *
 * const scanner = createScannerOf([bsn, iban]);
 * scanner.scan("Bel 06-12345678, BSN 111222333"); // => [{ kind: "bsn", start: 21, end: 30, confidence: 85 }]
 * ```
 */
export function createScannerOf<const Name extends string, const Own extends Detector = never>(
  kinds: readonly Kind<Name>[],
  options: KindScannerOptions<Name, Own> = {},
): SmallScanner<Name | Own["kind"]> {
  if (!isListOf(kinds, isKind)) throw new InvalidInputError([wrongType(["kinds"], "array")]);
  // The kinds that come out are those that went in.
  return scannerFrom(finderOptions(kinds, options), withoutIgnorable) as SmallScanner<
    Name | Own["kind"]
  >;
}
