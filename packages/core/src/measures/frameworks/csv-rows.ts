/** A row of a sheet, with the line on which it begins. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What may stand between cells. */
const SEPARATORS = [";", ",", "\t"] as const;

/** A quoted cell, what ends a cell, or text of a cell. */
const TOKEN = /"(?:[^"]|"")*"?|[;,\t]|\r?\n|[^;,\t\n"]+/g;

/** The rows of a CSV text: quoted cells may hold the separator, a line end, and a quote that stands twice. RFC 4180. */
export function csvRows(text: string): readonly SheetRow[] {
  const sheet = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(sheet);
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let parts: string[] = [];
  let [line, start] = [1, 1];
  const endCell = () => {
    cells.push(cellOf(parts));
    parts = [];
  };
  const endRow = () => {
    endCell();
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ line: start, cells });
    cells = [];
    start = line;
  };
  for (const [token] of sheet.matchAll(TOKEN)) {
    const isLineEnd = token === "\n" || token === "\r\n";
    if (token.includes("\n")) line += token.split("\n").length - 1;
    if (isLineEnd) endRow();
    else if (token === separator) endCell();
    else parts.push(token);
  }
  endRow();
  return rows;
}

/** A cell without its quotes; a quote in the middle of a cell is a quote. */
function cellOf(parts: readonly string[]): string {
  const [first = "", second, ...more] = parts;
  const isQuoted = first.startsWith('"') && (second === undefined || second.trim() === "");
  if (!isQuoted || more.length > 0) return parts.join("");
  return first.replace(/^"|"$/g, "").replaceAll('""', '"');
}

/** The separator that the first line has most of. */
function separatorOf(sheet: string): string {
  const first = sheet.split("\n", 1).join();
  const counted = SEPARATORS.map((mark) => [mark, first.split(mark).length] as const);
  return counted.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
