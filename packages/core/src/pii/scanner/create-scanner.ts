import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { isListOf } from "../../shared/schema/is-list-of.ts";
import type { Detector } from "../detector/detector.ts";
import { readEscaped } from "../engine/escapes/read-text.ts";
import type { Kind } from "../engine/kind.ts";
import { allKinds } from "../kinds/all-kinds.ts";
import type { PiiKind } from "../pii-kind.ts";
import { extendScanner } from "./extend-scanner.ts";
import type { Scanner } from "./scanner.ts";
import { scannerFrom } from "./scanner-from.ts";
import { checkOptions, finderOptions, type ScannerOptions } from "./scanner-options.ts";

/**
 * A scanner for the kinds you choose, with your own words and detectors. Make it once: the options are checked here,
 * and not again for each text.
 *
 * The text is read once, whatever the number of kinds, in time that grows with its length only. Full-width digits,
 * no-break spaces, soft hyphens and zero-width characters inside a number do not hide it. Which matches are sure and
 * which are not: see {@link confidence}.
 *
 * @throws InvalidInputError for an unknown kind, a kind that is taken, or a confidence beyond 0 to 100.
 *
 * @example
 * ```ts
 * import { createScanner } from "@bijsluiter/core/pii";
 *
 * const scanner = createScanner({ kinds: ["bsn", "iban"], context: { bsn: ["leerlingcode"] } });
 * scanner.scan("Leerlingcode 111222333"); // => [{ kind: "bsn", start: 13, end: 22, confidence: 85 }]
 * scanner.redact("BSN 111.222.333"); // => "BSN [bsn]"
 * ```
 */
export function createScanner<const Own extends Detector = never>(
  options: ScannerOptions<Own> = {},
): Scanner<PiiKind | Own["kind"]> {
  checkOptions(options);
  const { kinds, ...rest } = options;
  const finder = finderOptions(allKinds, rest, wantedKinds(kinds));
  // The kinds that come out are those that went in.
  return extendScanner(scannerFrom(finder, readEscaped)) as Scanner<PiiKind | Own["kind"]>;
}

/** Kinds by their names; all of them when no names are given. */
function wantedKinds(names: readonly string[] | undefined): readonly Kind[] {
  if (names === undefined) return allKinds;
  if (!isListOf(names, () => true)) throw new InvalidInputError([wrongType(["kinds"], "array")]);
  const issues = names.flatMap((name, index) =>
    allKinds.some(({ kind }) => kind === name)
      ? []
      : [{ code: "not-an-option", path: ["kinds", index], params: {} }],
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
  return allKinds.filter(({ kind }) => names.includes(kind));
}
