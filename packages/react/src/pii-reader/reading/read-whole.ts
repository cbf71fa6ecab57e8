import { draftFromMatches, draftFromTable } from "@bijsluiter/core/breaches";
import {
  type DocumentPart,
  type DocumentScan,
  decodeText,
  scanDocument,
  scanTable,
  type TableFormat,
  tableFormats,
  workbookTables,
} from "@bijsluiter/core/pii";
import type { LeakedFile, LeakedFileProblem } from "../../breach-report/first/pii-reader.ts";
import { joined, readTable } from "./read-delimited.ts";
import type { Reading } from "./read-pieces.ts";

/** Bytes that an archive may unpack to: its parts are trees in memory, many times as large. */
const MOST_UNPACKED = 60_000_000;

const problems: Readonly<Partial<Record<NonNullable<DocumentPart["reason"]>, LeakedFileProblem>>> =
  {
    encrypted: "encrypted",
    damaged: "damaged",
    "too-large": "unpacks-too-large",
  };
const isTable = (format: string): format is TableFormat =>
  (tableFormats as readonly string[]).includes(format);

/** What a file says that is read at once: workbooks with what is hidden in them, documents, archives, mails, short tables. */
export async function readWhole(
  file: Blob,
  reading: Reading,
): Promise<LeakedFile | { readonly problem: LeakedFileProblem }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  reading.signal.throwIfAborted();
  const scan = scanDocument(bytes, { maxBytes: MOST_UNPACKED });
  const problem = problemOf(scan);
  if (problem) return { problem };
  const tables = tablesOf(bytes, scan.format);
  const notes = tables.flatMap((table) => table.notes);
  const records = tables.reduce((total, { records: own = 0 }) => total + own, 0);
  const people = Math.max(0, ...tables.map(({ people: own = 0 }) => own));
  return {
    categories: tables.reduce(
      (all, { categories }) => joined(all, categories),
      draftFromMatches(scan.matches).categories,
    ),
    ...(records > 0 && { records }),
    ...(people > 0 && { people }),
    notes: [
      ...new Set([
        ...notes,
        ...(scan.parts.some(({ read }) => read !== "yes") ? (["partly-read"] as const) : []),
      ]),
    ],
  };
}

/** Why nothing was read, or too little to say something of. */
function problemOf({ parts, matches }: DocumentScan): LeakedFileProblem | undefined {
  const reasons = parts.flatMap(({ reason }) => reason ?? []);
  const isUnread =
    parts.every(({ read }) => read === "no") || (reasons.length > 0 && matches.length === 0);
  if (!isUnread) return undefined;
  const [reason = "no-text"] = reasons;
  return problems[reasons.includes("too-large") ? "too-large" : reason] ?? "no-table";
}

function tablesOf(bytes: Uint8Array, format: string): readonly LeakedFile[] {
  if (isTable(format)) {
    const text = decodeText(bytes) ?? "";
    const { data, people } = draftFromTable(scanTable(text, { format }), text);
    const count = people?.count;
    const { records } = data;
    return [
      {
        categories: data.categories,
        ...(records.kind === "exact" && { records: records.value }),
        ...(count && "value" in count && { people: count.value }),
        notes: [],
      },
    ];
  }
  if (format !== "xlsx") return [];
  return workbookTables(bytes, { maxBytes: MOST_UNPACKED }).map(({ text }) => {
    const { notes, ...table } = readTable(text);
    // A sheet may well have one column.
    return { ...table, notes: notes.filter((note) => note !== "one-column") };
  });
}
