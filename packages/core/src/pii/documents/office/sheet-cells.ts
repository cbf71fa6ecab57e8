import type { XmlElement } from "@rgrove/parse-xml";
import { readXml } from "./read-xml.ts";

/** A cell of a sheet with its text as a person reads it. */
export interface SheetCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet: its cells, and the rows and columns that nobody sees. */
export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** What cells refer to. */
export interface Book {
  readonly strings: readonly string[];
  /** Places of the strings that a cell shows: others may be left of cells that were deleted. */
  readonly used: Set<number>;
  /** Whether the style with that number shows a date. */
  readonly isDate: readonly boolean[];
  /** True when days are counted from 1904. */
  readonly from1904: boolean;
}

const MOST_COLUMNS = 16_384;
const DAY = 86_400_000;
/** 30 December 1899 and 1 January 1904, in days before 1970. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const LARGEST_DATE = 2_958_465;
const isTrue = (value: string | undefined) => value === "1" || value === "true";

/** Reads the cells of a worksheet. ECMA-376, part 1, section 18.3. */
export function sheetCells(xml: XmlElement | undefined, book: Book): Sheet {
  const cells: SheetCell[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let row = -1;
  let column = -1;
  let type = "";
  let style = 0;
  let value = "";
  let isValue = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === "col" && isTrue(attributes["hidden"])) hideColumns(attributes, hiddenColumns);
      if (name === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
        column = -1;
        if (isTrue(attributes["hidden"])) hiddenRows.add(row);
      }
      if (name === "c") {
        column = attributes["r"] === undefined ? column + 1 : columnOf(attributes["r"]);
        type = attributes["t"] ?? "";
        style = Number(attributes["s"] ?? 0);
        value = "";
      }
      isValue = name === "v" || name === "t";
    },
    text(text) {
      if (isValue) value += text;
    },
    close(name) {
      isValue = false;
      if (name !== "c" || value === "" || row < 0) return;
      cells.push({ row, column, text: shown(value, { type, style, book }) });
    },
  });
  return { cells, hiddenRows, hiddenColumns };
}

function hideColumns(attributes: Readonly<Record<string, string>>, hidden: Set<number>): void {
  const last = Math.min(Number(attributes["max"] ?? 0), MOST_COLUMNS);
  for (let column = Number(attributes["min"] ?? 1); column <= last; column += 1)
    hidden.add(column - 1);
}

/** Column of a reference: 0 of `A1`, 27 of `AB7`. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.match(/^[A-Z]{1,3}/)?.[0] ?? "A")
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Reference of a cell: `A1`. */
export function referenceOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

function shown(
  value: string,
  { type, style, book }: { type: string; style: number; book: Book },
): string {
  if (type === "s") {
    book.used.add(Number(value));
    return book.strings[Number(value)] ?? "";
  }
  if (type !== "" && type !== "n") return value;
  const number = Number(value);
  if (book.isDate[style] === true && number > 0 && number < LARGEST_DATE) {
    const days = Math.floor(number) - (book.from1904 ? EPOCH_1904 : EPOCH_1900);
    return new Date(days * DAY).toISOString().slice(0, 10);
  }
  // `1.11222333E8` is how some programs write a whole number.
  return /e/i.test(value) && Number.isSafeInteger(number) ? String(number) : value;
}
