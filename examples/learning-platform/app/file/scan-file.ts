import {
  type DocumentScan,
  decodeText,
  scanDocument,
  scanTable,
  type TableFormat,
  tableFormats,
} from "@bijsluiter/core/pii";
import type { FileScan } from "./file-scan.ts";

const formats: readonly string[] = tableFormats;
const isTable = (format: string): format is TableFormat => formats.includes(format);

/** Kinds, columns and unread parts of a file. */
export function scanFile(bytes: Uint8Array): FileScan {
  const { format, parts, matches } = scanDocument(bytes);
  const table = isTable(format) ? scanTable(decodeText(bytes) ?? "", { format }) : undefined;
  const columns = (table?.columns ?? []).filter(({ kind, category }) => kind ?? category);
  return {
    format,
    kinds: counted(matches),
    columns,
    rows: table?.rows ?? 0,
    parts: parts.filter(({ read }) => read !== "no").length,
    notRead: parts.filter(({ read }) => read !== "yes"),
  };
}

function counted(matches: DocumentScan["matches"]): FileScan["kinds"] {
  const counts = new Map<string, number>();
  for (const { kind } of matches) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
