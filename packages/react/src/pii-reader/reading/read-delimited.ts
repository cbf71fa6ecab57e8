import { draftFromMatches, draftFromTable } from "@bijsluiter/core/breaches";
import { scanTable, sniffDelimiter, type TableColumn } from "@bijsluiter/core/pii";
import type { LeakedFile } from "../../breach-report/first/pii-reader.ts";
import { type ColumnReader, createColumnReader } from "./column-reader.ts";
import { endOfLines, type Reading, readPieces, textOf } from "./read-pieces.ts";
import { createRowReader } from "./read-rows.ts";

const TAB = 0x09;
const LAST_BYTE = 0x7f;
/** As much of the head as tells what the columns are. */
const HEAD = 1 << 17;
const MOST_COLUMNS = 256;
const MOST_MATCHES_OF_A_KIND = 100;

/**
 * What a table with a sign between its cells says: the kinds of its columns from its head, and of every further row whether it holds
 * more; rows and identifiers are counted over the whole.
 */
export async function readDelimited(file: Blob, reading: Reading): Promise<LeakedFile> {
  let table: ReturnType<typeof openTable> | undefined;
  await readPieces(file, reading, (bytes, isLast) => {
    table ??= openTable(bytes, file.size);
    return table.read(bytes, isLast);
  });
  return table?.finish() ?? { categories: [], notes: [] };
}

/** The same of a table that is in memory. */
export function readTable(text: string): LeakedFile {
  const bytes = new TextEncoder().encode(text);
  const table = openTable(bytes, bytes.length);
  table.read(bytes, true);
  return table.finish();
}

function openTable(first: Uint8Array, fileSize: number) {
  const cut = first.subarray(0, HEAD);
  const head = cut.length < fileSize ? cut.subarray(0, endOfLines(cut) || cut.length) : cut;
  const text = textOf(head);
  const delimiter = sniffDelimiter(text).charCodeAt(0);
  // A sign of more bytes than one parts no cells here.
  const sign = delimiter <= LAST_BYTE ? delimiter : TAB;
  const format = sign === TAB ? "tsv" : "csv";
  const scan = scanTable(text, { format });
  const draft = draftFromTable(scan, text);
  const headerRows = rowsUpToHeader(head, sign, scan.columns);
  const counts = new Map<string, number>();
  const tell = (kinds: readonly string[]) => {
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  const columns: ColumnReader[] = [];
  const columnAt = (index: number) => {
    while (columns.length <= index)
      columns.push(createColumnReader(scan.columns[columns.length], tell));
    return columns[index] as ColumnReader;
  };
  const rows = createRowReader(sign, (index, bytes, start, end) => {
    if (index >= MOST_COLUMNS || rows.rows() < headerRows) return;
    (columns[index] ?? columnAt(index)).take(bytes, start, end);
  });
  return {
    read: rows.read,
    finish(): LeakedFile {
      for (const column of columns) column.finish();
      const people = columns.flatMap((column) => column.people ?? []);
      const most = Math.max(0, ...people.map(({ count }) => count()));
      const later = [...counts].flatMap(([kind, count]) =>
        Array.from({ length: Math.min(count, MOST_MATCHES_OF_A_KIND) }, () => ({ kind })),
      );
      return {
        categories: joined(draft.data.categories, draftFromMatches(later).categories),
        records: Math.max(0, rows.rows() - headerRows),
        ...(most > 0 && { people: most }),
        notes: scan.columns.length === 1 ? ["one-column"] : [],
      };
    },
  };
}

/** Rows up to the one that names the columns, which may stand below a title; 0 without one. */
function rowsUpToHeader(head: Uint8Array, sign: number, columns: readonly TableColumn[]): number {
  let header = 0;
  const rows = createRowReader(sign, (index, bytes, start, end) => {
    const name = columns[index]?.name;
    if (header === 0 && name !== undefined && textOf(bytes.subarray(start, end)) === name)
      header = rows.rows() + 1;
  });
  rows.read(head, true);
  const isNamed = columns.some(({ name }) => name !== undefined);
  return header === 0 && isNamed ? 1 : header;
}

/** Categories of both, those of the first in front, and other data last. */
export function joined(
  first: LeakedFile["categories"],
  second: LeakedFile["categories"],
): LeakedFile["categories"] {
  const all = [...new Set([...first, ...second])];
  return all.includes("other") ? [...all.filter((one) => one !== "other"), "other"] : all;
}
