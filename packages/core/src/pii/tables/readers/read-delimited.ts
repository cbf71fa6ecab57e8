import {
  type Delimited,
  nextLine,
  readDelimitedRow,
} from "../../../shared/csv/read-delimited-row.ts";
import type { RawTable } from "../raw-table.ts";
import { buildTable } from "./table-builder.ts";

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const PIPE = 0x7c;
const BYTE_ORDER_MARK = 0xfeff;
const HEAD = 1 << 14;
/** Lines may be shorter than those of the head. */
const SPARE = 1.1;
/** The line between the header and the rows of a table in Markdown. */
const rule = /[|:\-\t ]+(?=[\r\n]|$)/y;

/** Reads a text with a delimiter between the cells; quotes hold delimiters and line ends. RFC 4180. */
export function readDelimited(text: string, codes: Uint16Array, delimiter: string): RawTable {
  const sign = delimiter.charCodeAt(0);
  const source: Delimited = { text, codes, sign };
  const table = buildTable(expectedRows(codes));
  let index = codes[0] === BYTE_ORDER_MARK ? 1 : 0;
  while (index < text.length) {
    if (sign === PIPE && isRule(text, index)) index = nextLine(codes, rule.lastIndex);
    else index = readDelimitedRow(source, index, table);
  }
  return table.finish();
}

/** Lines of the whole, by those of its head. */
function expectedRows(codes: Uint16Array): number {
  const head = codes.subarray(0, HEAD);
  let lines = 1;
  for (const code of head) if (code === NEWLINE || code === RETURN) lines += 1;
  return Math.ceil((lines * codes.length * SPARE) / head.length);
}

function isRule(text: string, index: number): boolean {
  rule.lastIndex = index;
  return rule.test(text);
}
