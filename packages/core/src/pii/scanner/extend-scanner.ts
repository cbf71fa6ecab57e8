import { isObject } from "../../shared/is-object.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { createJsonScan } from "../json/create-json-scan.ts";
import { createKeyedRedaction } from "../redaction/create-keyed-redaction.ts";
import { createScanStream } from "../stream/create-scan-stream.ts";
import { createIncremental } from "../stream/incremental.ts";
import type { Scanner, SmallScanner } from "./scanner.ts";
import { partsOf } from "./scanner-from.ts";

/**
 * Extends a small scanner with JSON, streams, chunks, hashes and pseudonyms.
 *
 * @throws InvalidInputError for a scanner that was not created by `createScannerOf`.
 *
 * @example
 * ```ts
 * import { bsn, createScannerOf, extendScanner } from "@bijsluiter/core/pii";
 *
 * const { scanJson } = extendScanner(createScannerOf([bsn]));
 * scanJson({ leerling: { bsn: 111222333 } }).map(({ pointer }) => pointer); // => ["/leerling/bsn"]
 * ```
 */
export function extendScanner<Kind extends string>(scanner: SmallScanner<Kind>): Scanner<Kind> {
  const parts = isObject(scanner) ? partsOf(scanner) : undefined;
  if (parts === undefined) throw new InvalidInputError([wrongType([], "object")]);
  const { find, read, scanText, options } = parts;
  const incremental = () => createIncremental(find, read);
  const whole: Scanner<string> = {
    ...scanner,
    redactWithKey: createKeyedRedaction(scanText),
    scanJson: createJsonScan(scanText, options),
    incremental,
    stream: createScanStream(incremental, scanText),
  };
  // The kinds that come out are those that went in.
  return Object.freeze(whole) as Scanner<Kind>;
}
