import { isBytes } from "../../../shared/bytes/is-bytes.ts";
import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../../shared/issues/wrong-type.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import { DEFAULT_BYTES, type DocumentOptions, documentOptions } from "../scan-document.ts";
import { readArchive } from "./read-archive.ts";
import { openBook } from "./read-xlsx.ts";
import { type SheetCell, sheetCells } from "./sheet-cells.ts";

/** A sheet of a workbook as a table in text. */
export interface WorkbookTable {
  readonly name: string;
  readonly isHidden: boolean;
  /** TSV with the values of the cells, hidden rows and columns included, for `scanTable`. */
  readonly text: string;
}

/** Of a sheet, cells further to the right than these stand in the last of them. */
const MOST_COLUMNS = 256;
const breaks = /[\t\r\n"]/g;

/**
 * Sheets of a workbook as tables in text, hidden ones included; an empty list when the bytes are not a workbook, or are
 * too large when unpacked.
 *
 * @throws InvalidInputError when `bytes` is not a byte array, or the options are malformed.
 *
 * @example
 * ```ts
 * import { workbookTables } from "@bijsluiter/core/pii/documents";
 *
 * workbookTables(new TextEncoder().encode("naam;klas")); // => []
 * ```
 */
export function workbookTables(
  bytes: Uint8Array,
  options: DocumentOptions = {},
): readonly WorkbookTable[] {
  const given: unknown = bytes;
  if (!isBytes(given)) throw new InvalidInputError([wrongType([], "Uint8Array")]);
  const { maxBytes = DEFAULT_BYTES } = parseInput(documentOptions, options);
  const archive = readArchive(bytes, { budget: maxBytes });
  if (!archive?.has("xl/workbook.xml")) return [];
  const { book, sheets } = openBook(archive);
  return sheets.map(({ name, isHidden, path }) => ({
    name,
    isHidden,
    text: textOf(sheetCells(archive.xml(path), book).cells),
  }));
}

/** Cells as lines with tabs between them; rows without cells are left out. */
function textOf(cells: readonly SheetCell[]): string {
  const rows = new Map<number, string[]>();
  for (const { row, column, text } of cells) {
    const line = rows.get(row) ?? [];
    rows.set(row, line);
    const at = Math.min(column, MOST_COLUMNS - 1);
    const plain = text.replaceAll(breaks, " ");
    line[at] = line[at] === undefined ? plain : `${line[at]} ${plain}`;
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, line]) => Array.from(line, (cell) => cell ?? "").join("\t"))
    .join("\n");
}
