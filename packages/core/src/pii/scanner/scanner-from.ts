import { checkText } from "../../shared/text/check-text.ts";
import type { ReadText } from "../engine/escapes/read-text.ts";
import { createFinder, type FinderOptions } from "../engine/finder.ts";
import { scanJsonWith } from "../json/scan-json-with.ts";
import { createRedaction } from "../redaction/create-redaction.ts";
import { createScanStream } from "../stream/create-scan-stream.ts";
import { createIncremental } from "../stream/incremental.ts";
import type { Scanner } from "./scanner.ts";
import { createWholeScan } from "./whole-scan.ts";

/** A scanner from options that were checked. */
export function scannerFrom(options: FinderOptions, read: ReadText): Scanner<string> {
  const find = createFinder(options);
  const scanText = createWholeScan(find, read);
  const { redact, redactWithKey } = createRedaction(scanText);
  const incremental = () => createIncremental(find, read);
  return Object.freeze({
    scan(text: string) {
      checkText(text);
      return scanText(text);
    },
    redact,
    redactWithKey,
    scanJson: (json: unknown) => scanJsonWith(scanText, json),
    incremental,
    stream: createScanStream(incremental, scanText),
  });
}
