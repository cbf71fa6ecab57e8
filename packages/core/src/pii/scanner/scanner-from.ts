import { checkText } from "../../shared/text/check-text.ts";
import type { ReadText } from "../engine/escapes/read-text.ts";
import { createFinder, type Find, type FinderOptions } from "../engine/finder.ts";
import { createRedaction } from "../redaction/create-redaction.ts";
import type { SmallScanner } from "./scanner.ts";
import { createWholeScan, type WholeScan } from "./whole-scan.ts";

/** What a scanner is made of. */
export interface ScannerParts {
  readonly find: Find;
  readonly read: ReadText;
  readonly scanText: WholeScan;
  readonly options: FinderOptions;
}

/** Parts of each scanner, for what is added to it later. */
const parts = new WeakMap<object, ScannerParts>();

/** Parts of a scanner of ours; undefined for any other object. */
export const partsOf = (scanner: object): ScannerParts | undefined => parts.get(scanner);

/** A scanner from options that were checked. */
export function scannerFrom(options: FinderOptions, read: ReadText): SmallScanner<string> {
  const find = createFinder(options);
  const scanText = createWholeScan(find, read);
  const scanner = Object.freeze({
    scan(text: string) {
      checkText(text);
      return scanText(text);
    },
    redact: createRedaction(scanText),
  });
  parts.set(scanner, { find, read, scanText, options });
  return scanner;
}
