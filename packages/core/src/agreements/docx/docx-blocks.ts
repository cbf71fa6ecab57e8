import { HeadingLevel, Paragraph, type ParagraphChild, type Table, TextRun } from "docx";
import type {
  DocumentBlock,
  DocumentOutline,
  DocumentSection,
} from "../../shared/document/document-outline.ts";
import { textLines } from "../../shared/document/text-lines.ts";
import { factsTable, gridTable } from "./docx-tables.ts";

/** Name of the numbering that clauses and their provisions share. */
export const CLAUSES = "clauses";

/** Name of the bullets. */
export const BULLETS = "bullets";

/** The outline as what Word shows: heading styles, numbered clauses, tables whose header row comes back on each page. */
export function docxBlocks({
  title,
  blocks,
  sections,
}: DocumentOutline): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(textLines(title).join(" ")) }),
    ...blocks.flatMap((block) => blockOf(block, title)),
    ...sections.flatMap((section) => sectionOf(section, HeadingLevel.HEADING_1)),
  ];
}

function sectionOf(
  { heading, number, blocks, sections = [], onNewPage = false }: DocumentSection,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
): readonly (Paragraph | Table)[] {
  const numbering = number === undefined ? {} : { numbering: { reference: CLAUSES, level: 0 } };
  return [
    new Paragraph({
      heading: level,
      keepNext: true,
      pageBreakBefore: onNewPage,
      children: runs(textLines(heading).join(" ")),
      ...numbering,
    }),
    ...blocks.flatMap((block) => blockOf(block, heading)),
    ...sections.flatMap((section) => sectionOf(section, HeadingLevel.HEADING_2)),
  ];
}

function blockOf(block: DocumentBlock, heading: string): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return [new Paragraph({ children: runs(block.text) })];
    case "note":
      return [new Paragraph({ style: "Note", children: runs(block.text) })];
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: runs(item) }),
      );
    case "provisions":
      return block.items.map(
        (item) =>
          new Paragraph({ numbering: { reference: CLAUSES, level: 1 }, children: runs(item) }),
      );
    case "facts":
      return block.rows.length === 0 ? [] : [factsTable(block.rows, runs), spacer()];
    case "table":
      return [
        ...(["", heading].includes(block.caption)
          ? []
          : [new Paragraph({ style: "Caption", keepNext: true, children: runs(block.caption) })]),
        gridTable(block, runs),
        spacer(),
      ];
  }
}

/** Two tables that touch become one in Word. */
const spacer = () => new Paragraph({ spacing: { after: 0 }, children: [] });

/** A text as it is, line by line. */
function runs(text: string): readonly ParagraphChild[] {
  return textLines(text).map(
    (line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }),
  );
}
