import type { TableFormat } from "../table-format.ts";

/** As much of the text as says what it is. */
const HEAD = 1 << 16;
const MOST_LINES = 20;
/** Above every number of lines. */
const STEADY = 1000;
const delimiters = [";", "\t", ",", "|", "^", "~", "\u001f", "§", ":"];

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
  return sniffDelimiter(text) === "\t" ? "tsv" : "csv";
}

/** True when the first line is a record of its own, and another follows. */
function isOneRecordALine(text: string): boolean {
  const [first = "", second = ""] = text.split(/\r?\n/, 2);
  return first.trimEnd().endsWith("}") && second.trimStart().startsWith("{");
}

/** The line by which a spreadsheet is told the delimiter. */
const told = /^\ufeff?sep=([^\w\s"]|\t)\r?\n/i;

/** The delimiter that stands as often in each of the first lines, or else in most of them; a comma when none does. */
export function sniffDelimiter(text: string): string {
  const [, sign] = told.exec(text) ?? [];
  if (sign !== undefined) return sign;
  const lines = text
    .slice(0, HEAD)
    .replaceAll(/"[^"]*"/g, "")
    .split(/\r\n|\n|\r/, MOST_LINES)
    .filter((line) => line.trim() !== "");
  // The last may be cut.
  const whole = text.length > HEAD && lines.length > 2 ? lines.slice(0, -1) : lines;
  let best = ",";
  let most = 0;
  for (const delimiter of delimiters) {
    // `mail: jan@example.org` is a name and its value.
    if (delimiter === ":" && whole.every((line) => /:\s/.test(line))) continue;
    const counts = whole.map((line) => line.split(delimiter).length - 1);
    const fewest = Math.min(...counts);
    const isSteady = fewest > 0 && Math.max(...counts) === fewest;
    const score = isSteady ? fewest + STEADY : mostAlike(counts) || Math.min(1, fewest);
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}

/** Number of lines that have as many delimiters as another; 0 when no two have. */
function mostAlike(counts: readonly number[]): number {
  const alike = counts.map((count) =>
    count === 0 ? 0 : counts.filter((one) => one === count).length,
  );
  const most = Math.max(0, ...alike);
  return most > 1 ? most : 0;
}
