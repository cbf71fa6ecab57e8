import { sniffFormat } from "../../tables/readers/sniff-format.ts";
import { scanTables } from "../../tables/scan-tables.ts";
import type { TableFormat } from "../../tables/table-format.ts";
import type { DocumentFormat, DocumentMatch, DocumentPart } from "../document-scan.ts";
import type { Found, Place, ReadPart } from "../found.ts";
import { besideCells } from "./beside-cells.ts";
import { mergeMatches } from "./merge-matches.ts";
import { readCard } from "./read-card.ts";
import { isNamedTable, tablesIn } from "./tables-in.ts";

type TextFormat = Extract<DocumentFormat, TableFormat | "text" | "vcard" | "icalendar">;
type TextMatch = Omit<DocumentMatch, "part">;

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

/** An encrypted message that is written as text. RFC 9580, section 6.2; RFC 7468, section 9. */
const sealed = /-----BEGIN (?:PGP MESSAGE|CMS|PKCS7|ENCRYPTED PRIVATE KEY)-----/;

/** Reads a text as what it is: a table by its columns, a card or a calendar without its folds, anything else as it is. */
export function readText(
  text: string,
  place: Place,
  tools: { found: Found; read: ReadPart },
): DocumentFormat {
  const { found } = tools;
  const format = formatOf(text);
  found.parts.push(partOf(text, place, types[format]));
  if (format === "vcard" || format === "icalendar") readCard(text, place, tools);
  else {
    for (const match of matchesIn(text, format, found))
      found.matches.push({ ...match, part: place.path });
  }
  return format;
}

function partOf(text: string, { path }: Place, type: string): DocumentPart {
  return sealed.test(text)
    ? { path, type, read: "partly", reason: "encrypted" }
    : { path, type, read: "yes" };
}

function formatOf(text: string): TextFormat {
  if (/^\ufeff?\s{0,20}BEGIN:VCARD/i.test(text)) return "vcard";
  if (/^\ufeff?\s{0,20}BEGIN:VCALENDAR/i.test(text)) return "icalendar";
  if (/^\ufeff?\{\\rtf/.test(text)) return "text";
  const format = sniffFormat(text);
  if (format !== "csv" && format !== "tsv") return format;
  if (isNamedTable(text)) return format;
  // The first table of a long page may come late.
  return /<table[\s>]/i.test(text) ? "html" : "text";
}

function matchesIn(text: string, format: TableFormat | "text", found: Found): readonly TextMatch[] {
  if (format === "text") return withTables(text, found);
  const { scanner, minConfidence } = found;
  const tables = scanTables(text, { format, minConfidence });
  const cells = tables.scan.matches.map(({ row: _, column: __, ...match }) => match);
  // A label may stand in the cell before: what the whole says of a cell counts where the cell alone says nothing.
  const others = format === "html" || format === "sql" ? text : besideCells(tables);
  return mergeMatches(cells, scanner.scan(others));
}

/** Prose as it is, and the tables in it by their columns. */
function withTables(text: string, { scanner, minConfidence }: Found): readonly TextMatch[] {
  const cells = tablesIn(text).flatMap(({ start, end }) =>
    scanTables(text.slice(start, end), { format: "csv", minConfidence }).scan.matches.map(
      ({ kind, confidence, ...match }) => ({
        kind,
        start: match.start + start,
        end: match.end + start,
        confidence,
      }),
    ),
  );
  return mergeMatches(cells, scanner.scan(text));
}
