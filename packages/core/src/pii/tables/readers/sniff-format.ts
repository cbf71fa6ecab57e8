import type { TableFormat } from "../table-format.ts";
import { delimiterOf } from "./sniff-delimiter.ts";

/** As much of the text as says what it is. */
const HEAD = 1 << 16;

/** Format of a text, by how it begins. */
export function sniffFormat(text: string): TableFormat {
  const head = text.slice(0, HEAD);
  if (/<table\b|<tr\b/i.test(head)) return "html";
  if (
    /\b(?:INSERT|REPLACE)\s+INTO\b|\bINSERT\s+\[|\bCOPY\s+["\w.]{1,200}\s{0,20}(?:\(|FROM\s+stdin)/i.test(
      head,
    )
  )
    return "sql";
  const start = head.trimStart();
  if (/^\ufeff?\s{0,20}\{/.test(start)) return isOneRecordALine(start) ? "ndjson" : "json";
  if (/^\ufeff?\s{0,20}\[\s{0,20}[[{"\d]/.test(start)) return "json";
  return delimiterOf(text) === "\t" ? "tsv" : "csv";
}

/** True when the first line is a record of its own, and another follows. */
function isOneRecordALine(text: string): boolean {
  const [first = "", second = ""] = text.split(/\r?\n/, 2);
  return first.trimEnd().endsWith("}") && second.trimStart().startsWith("{");
}
