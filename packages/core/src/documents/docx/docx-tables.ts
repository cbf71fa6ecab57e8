import {
  BorderStyle,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { DocumentFact, DocumentTable } from "../outline/document-outline.ts";
import type { DocumentText } from "../outline/document-text.ts";
import { withoutEmptyColumns } from "../outline/without-empty-columns.ts";
import { columnWidths } from "./column-widths.ts";

/** Twips between the margins of an A4 page with margins of 20 mm. */
const TEXT_WIDTH = 9638;

/** Twips: 15 mm. */
const ROW_TO_WRITE_IN = 850;

type Runs = (...texts: readonly DocumentText[]) => readonly ParagraphChild[];

/** A table to sign with more rows than this may run on over a page. */
const MOST_ON_A_PAGE = 8;

/** A table with a header row that Word repeats on each page, and rows that stay whole; one to sign stays on one page. */
export function gridTable(given: DocumentTable, runs: Runs): Table {
  const table = withoutEmptyColumns(given);
  const { columns, rows, roomToWrite = false } = table;
  const widths = columnWidths(table, TEXT_WIDTH);
  const isKept = roomToWrite && rows.length <= MOST_ON_A_PAGE;
  const cell = (
    texts: readonly DocumentText[],
    {
      style,
      at,
      keepNext,
    }: { readonly style: string; readonly at: number; readonly keepNext: boolean },
  ) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...(style === "TableHead" && {
        shading: { type: ShadingType.CLEAR, fill: "E8EEF4", color: "auto" },
      }),
      children: [
        roomToWrite && texts.every((text) => text === "")
          ? lineToSignOn(keepNext)
          : new Paragraph({ style, keepNext, children: runs(...texts) }),
      ],
    });
  return new Table({
    ...sized(widths),
    borders: bordersOf(BorderStyle.SINGLE),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((text, at) =>
          cell([text], { style: "TableHead", at, keepNext: isKept }),
        ),
      }),
      ...rows.map(
        (cells, row) =>
          new TableRow({
            cantSplit: true,
            ...(roomToWrite && { height: { value: ROW_TO_WRITE_IN, rule: HeightRule.ATLEAST } }),
            children: cells.map((texts, at) =>
              cell(texts, { style: "TableText", at, keepNext: isKept && row < rows.length - 1 }),
            ),
          }),
      ),
    ],
  });
}

/** An empty cell with a line at its foot. */
const lineToSignOn = (keepNext: boolean) =>
  new Paragraph({
    keepNext,
    style: "TableText",
    spacing: { before: 480, after: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: "1B2B3A", space: 1 } },
    children: [],
  });

/** Names left, values right; each value a paragraph. */
export function factsTable(facts: readonly DocumentFact[], runs: Runs): Table {
  const widths = [2900, TEXT_WIDTH - 2900] as const;
  return new Table({
    ...sized(widths),
    borders: bordersOf(BorderStyle.NONE),
    rows: facts.map(
      ({ label, values }) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: widths[0], type: WidthType.DXA },
              children: [new Paragraph({ style: "FactLabel", children: runs(label) })],
            }),
            new TableCell({
              width: { size: widths[1], type: WidthType.DXA },
              children: values.map(
                (value) => new Paragraph({ style: "TableText", children: runs(value) }),
              ),
            }),
          ],
        }),
    ),
  });
}

const sized = (columnWidths: readonly number[]) => ({
  columnWidths,
  layout: TableLayoutType.FIXED,
  width: { size: TEXT_WIDTH, type: WidthType.DXA },
  margins: { top: 60, bottom: 60, left: 100, right: 100 },
});

const bordersOf = (style: (typeof BorderStyle)[keyof typeof BorderStyle]) => {
  const edge = { style, size: 4, color: "8A99A8" };
  return {
    top: edge,
    bottom: edge,
    left: edge,
    right: edge,
    insideHorizontal: edge,
    insideVertical: edge,
  };
};
