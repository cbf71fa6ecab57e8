import { checkText } from "./check-text.ts";
import type { Detector } from "./detector.ts";
import { createFinder } from "./engine/finder.ts";
import { scanJsonWith } from "./json/scan-json-with.ts";
import type { PiiKind } from "./pii-kind.ts";
import { createRedaction } from "./redaction/create-redaction.ts";
import type { Scanner } from "./scanner.ts";
import { finderOptions, type ScannerOptions } from "./scanner-options.ts";
import { createScanStream } from "./stream/create-scan-stream.ts";
import { createWholeScan } from "./whole-scan.ts";

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
  const find = createFinder(finderOptions(options));
  const scanText = createWholeScan(find);
  const { redact, redactWithKey } = createRedaction(scanText);
  const scanner: Scanner<string> = Object.freeze({
    scan(text: string) {
      checkText(text);
      return scanText(text);
    },
    redact,
    redactWithKey,
    scanJson: (json: unknown) => scanJsonWith(scanText, json),
    stream: createScanStream(find, scanText),
  });
  // The kinds that come out are those that went in.
  return scanner as Scanner<PiiKind | Own["kind"]>;
}
