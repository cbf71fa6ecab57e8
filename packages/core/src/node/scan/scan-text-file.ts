import { createScanner, decodeText, scanTable } from "../../pii/index.ts";
import type { Finding, NotRead } from "./finding.ts";
import { linePlaces } from "./line-places.ts";
import type { ScanArguments } from "./scan-arguments.ts";

/** Scans a file as the text or the table that the caller says it is. */
export function scanTextFile(
  file: string,
  bytes: Uint8Array,
  { format, kinds, minConfidence }: ScanArguments,
): { findings: readonly Finding[]; notRead: readonly NotRead[] } {
  const text = decodeText(bytes);
  if (text === undefined) return { findings: [], notRead: [{ file, part: "", reason: "binary" }] };
  const sure = minConfidence === undefined ? {} : { minConfidence };
  const matches =
    format === "text"
      ? createScanner({ ...sure, ...(kinds ? { kinds } : {}) }).scan(text)
      : scanTable(text, { ...sure, ...(format === "csv" ? { format } : {}) }).matches;
  const wanted: readonly string[] | undefined = kinds;
  const placeOf = linePlaces(bytes);
  const findings = matches
    .filter(({ kind }) => wanted === undefined || wanted.includes(kind))
    .map(({ kind, start, end, confidence }) => ({
      file,
      part: "",
      ...placeOf(start),
      kind,
      start,
      end,
      confidence,
    }));
  return { findings, notRead: [] };
}
