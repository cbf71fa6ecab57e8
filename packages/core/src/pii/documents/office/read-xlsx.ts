import { codesOf } from "../../../shared/csv/codes-of.ts";
import { columnsOf } from "../../tables/columns/columns-of.ts";
import { inOrder } from "../../tables/columns/in-order.ts";
import { scanColumn } from "../../tables/columns/scan-column.ts";
import { buildTable } from "../../tables/readers/table-builder.ts";
import type { DocumentMatch } from "../document-scan.ts";
import { type Found, type Place, readAside, within } from "../found.ts";
import { dateStylesOf, relationsOf, sharedStringsOf, workbookOf } from "./book-parts.ts";
import type { Archive } from "./read-archive.ts";
import { readProperties, readSaid } from "./read-said.ts";
import { type Book, referenceOf, type Sheet, type SheetCell, sheetCells } from "./sheet-cells.ts";
import { xmlTexts } from "./xml-text.ts";

const FOLDER = "xl";
const WORKBOOK = "xl/workbook.xml";
/** What cells show; formulas, headers and footers of pages, lists to choose from and links stand around them. */
const inCells = new Set(["v", "is"]);

/** Reads a workbook: every sheet, hidden ones, hidden rows and columns, notes and properties, each as a part with its name. */
export function readXlsx(archive: Archive, place: Place, found: Found): void {
  const { book, sheets } = openBook(archive);
  for (const { name, isHidden, path } of sheets) {
    const own = within(place, name);
    const root = archive.take(path);
    readSheet(sheetCells(root, book), { place: own, isHidden, found });
    const { text, attributes } = xmlTexts(root, inCells);
    const around = [text, attributes].filter((one) => one !== "").join("\n");
    readAside(around, within(own, "around"), { type: "around", found });
    readSaid(archive, path, { place: own, found });
  }
  const unused = book.strings.filter((_, index) => !book.used.has(index)).join("\n");
  readAside(unused, within(place, "unused"), { type: "unused", found });
  readProperties(archive, place, found);
}

/** Sheets of a workbook with the paths of their files, and what their cells refer to. */
export function openBook(archive: Archive): {
  book: Book;
  sheets: readonly { name: string; isHidden: boolean; path: string }[];
} {
  const { sheets, from1904 } = workbookOf(archive.xml(WORKBOOK));
  const relations = relationsOf(archive.xml("xl/_rels/workbook.xml.rels"), FOLDER);
  const book: Book = {
    strings: sharedStringsOf(archive.take("xl/sharedStrings.xml")),
    used: new Set(),
    isDate: dateStylesOf(archive.xml("xl/styles.xml")),
    from1904,
  };
  return {
    book,
    sheets: sheets.map(({ relation, ...sheet }) => ({
      ...sheet,
      path: relations.get(relation) ?? "",
    })),
  };
}

function readSheet(
  sheet: Sheet,
  { place, isHidden, found }: { place: Place; isHidden: boolean; found: Found },
): void {
  const { hiddenRows, hiddenColumns } = sheet;
  const add = (path: string, type: string) => found.parts.push({ path, type, read: "yes" });
  const paths = {
    rows: within(place, "hidden-rows").path,
    columns: within(place, "hidden-columns").path,
  };
  add(place.path, isHidden ? "hidden-sheet" : "sheet");
  if (sheet.cells.some(({ row }) => hiddenRows.has(row))) add(paths.rows, "hidden-rows");
  if (sheet.cells.some(({ column }) => hiddenColumns.has(column)))
    add(paths.columns, "hidden-columns");
  for (const { row, column, ...match } of sheetMatches(sheet, found)) {
    const part = hiddenRows.has(row)
      ? paths.rows
      : hiddenColumns.has(column)
        ? paths.columns
        : place.path;
    found.matches.push({ ...match, part, cell: referenceOf(row, column) });
  }
}

interface CellFound extends Omit<DocumentMatch, "part" | "cell"> {
  readonly row: number;
  readonly column: number;
}

/**
 * Matches by cell, with offsets in the text of the cell. The cells are laid out as a table, so that headers speak for columns; the
 * header itself and what stands above it are read as text.
 */
function sheetMatches({ cells }: Sheet, { minConfidence, scanner }: Found): readonly CellFound[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row);
  const { text, starts, table } = layOut(ordered);
  const source = { text, codes: codesOf(text) };
  const { columns, rows, headerRow } = columnsOf(text, table);
  const lists = columns.map(
    (column, index) =>
      scanColumn(source, column, { index, rowsBefore: 0, rows, minConfidence }).matches,
  );
  const header =
    headerRow === undefined ? "" : text.slice(0, starts[firstBelow(ordered, headerRow)]);
  let at = 0;
  return [...scanner.scan(header), ...inOrder(lists)].map(({ kind, start, end, confidence }) => {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const from = starts[at] as number;
    const { row, column } = ordered[at] as SheetCell;
    return { kind, row, column, start: start - from, end: end - from, confidence };
  });
}

/** Index of the first cell under a row, which is counted among the rows that have cells; -1 when that is the last. */
function firstBelow(cells: readonly SheetCell[], row: number): number {
  let rows = 0;
  return cells.findIndex((cell, index) => {
    if (index > 0 && cell.row !== cells[index - 1]?.row) rows += 1;
    return rows > row;
  });
}

/** Cells as a text, a line each, and as a table of it. */
function layOut(cells: readonly SheetCell[]) {
  const table = buildTable();
  const starts: number[] = [];
  const lines: string[] = [];
  let length = 0;
  let last = -1;
  for (const { row, column, text } of cells) {
    if (row !== last) table.startRow();
    last = row;
    table.addCell(column, length, length + text.length);
    starts.push(length);
    lines.push(text);
    length += text.length + 1;
  }
  return { text: lines.join("\n"), starts, table: table.finish() };
}
