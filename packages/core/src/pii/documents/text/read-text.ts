import { startRewriting } from "../../engine/escapes/way-back.ts";
import { sniffFormat } from "../../tables/readers/sniff-format.ts";
import { scanTable } from "../../tables/scan-table.ts";
import type { TableFormat } from "../../tables/table-format.ts";
import type { DocumentFormat, DocumentMatch } from "../document-scan.ts";
import type { Found, Place } from "../found.ts";

type TextFormat = Extract<DocumentFormat, TableFormat | "text" | "vcard" | "icalendar">;

const types: Readonly<Record<TextFormat, string>> = {
  text: "text/plain",
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  html: "text/html",
  sql: "application/sql",
  ndjson: "application/x-ndjson",
  json: "application/json",
  vcard: "text/vcard",
  icalendar: "text/calendar",
};

/** A line that goes on in the next. RFC 6350, section 3.2; RFC 5545, section 3.1. */
const fold = /\r?\n[ \t]/g;
const LINES_LOOKED_AT = 20;

/** Reads a text as what it is: a table by its columns, a card or a calendar without its folds, anything else as it is. */
export function readText(text: string, place: Place, found: Found): DocumentFormat {
  const format = formatOf(text);
  found.parts.push({ path: place.path, type: types[format], read: "yes" });
  for (const match of matchesIn(text, format, found))
    found.matches.push({ ...match, part: place.path });
  return format;
}

function formatOf(text: string): TextFormat {
  if (/^\ufeff?\s{0,20}BEGIN:VCARD/i.test(text)) return "vcard";
  if (/^\ufeff?\s{0,20}BEGIN:VCALENDAR/i.test(text)) return "icalendar";
  const format = sniffFormat(text);
  return (format === "csv" || format === "tsv") && !isSteady(text, format) ? "text" : format;
}

/** True when the first lines have the same number of columns, two or more: prose has commas as well. */
function isSteady(text: string, format: "csv" | "tsv"): boolean {
  const head = text.split(/\r\n|\n|\r/, LINES_LOOKED_AT).join("\n");
  const { columns, rows } = scanTable(head, { format });
  return columns.length > 1 && rows > 0 && columns.every(({ name }) => name !== undefined);
}

function matchesIn(
  text: string,
  format: TextFormat,
  found: Found,
): readonly Omit<DocumentMatch, "part">[] {
  const { scanner, minConfidence } = found;
  if (format === "text") return scanner.scan(text);
  if (format === "vcard" || format === "icalendar") return scanUnfolded(text, found);
  const cells = scanTable(text, { format, minConfidence }).matches.map(
    ({ row: _, column: __, ...match }) => match,
  );
  if (format !== "html" && format !== "sql") return cells;
  // Text stands around the tables too.
  const isFree = (match: { start: number; end: number }) =>
    !cells.some(({ start, end }) => start < match.end && end > match.start);
  return [...cells, ...scanner.scan(text).filter(isFree)].sort((a, b) => a.start - b.start);
}

function scanUnfolded(text: string, { scanner }: Found): readonly Omit<DocumentMatch, "part">[] {
  const rewriting = startRewriting(text);
  for (const { 0: sign, index } of text.matchAll(fold))
    rewriting.replace(index, index + sign.length, "");
  const unfolded = rewriting.finish();
  if (unfolded === undefined) return scanner.scan(text);
  return scanner.scan(unfolded.text).map(({ start, end, ...match }) => ({
    ...match,
    start: unfolded.toOriginal(start),
    end: unfolded.endInOriginal(end),
  }));
}
