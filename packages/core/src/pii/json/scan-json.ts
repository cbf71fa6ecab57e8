import { createScanner } from "../scanner/create-scanner.ts";
import type { Scanner } from "../scanner/scanner.ts";
import type { JsonMatch } from "./json-match.ts";

let everything: Scanner | undefined;

/**
 * Personal data in any JSON value, with a JSON Pointer (RFC 6901) to each.
 *
 * Strings, numbers and names of members are read; the names around a value count as labels, also two levels up and in
 * camel case. The contents of dates, maps, sets, bytes, boxed values and objects with `toJSON` are read. Values that
 * JSON does not support, such as functions, are skipped.
 *
 * @throws InvalidInputError for a circular value.
 *
 * @example
 * ```ts
 * import { scanJson } from "@bijsluiter/core/pii";
 *
 * const row = { leerling: { bsn: 111222333 } };
 * scanJson(row).map(({ kind, pointer }) => ({ kind, pointer })); // => [{ kind: "bsn", pointer: "/leerling/bsn" }]
 * ```
 */
export function scanJson(json: unknown): readonly JsonMatch[] {
  everything ??= createScanner();
  return everything.scanJson(json);
}
