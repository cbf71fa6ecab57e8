import { HeadingLevel, Paragraph, type Table } from "docx";
import { textLines } from "../lines/text-lines.ts";
import type {
  DocumentBlock,
  DocumentOutline,
  DocumentSection,
} from "../outline/document-outline.ts";
import { repeatsHeading } from "../outline/repeats-heading.ts";
import type { DocxRuns } from "./docx-runs.ts";
import { factsTable, gridTable } from "./docx-tables.ts";

/** Name of the numbering that clauses and their provisions share. */
export const CLAUSES = "clauses";

/** Name of the bullets. */
export const BULLETS = "bullets";

type Runs = DocxRuns["runs"];

/** The outline as what Word shows: heading styles, numbered clauses, tables whose header row comes back on each page. */
export function docxBlocks(
  { title, blocks, sections, closing = [] }: DocumentOutline,
  runs: Runs,
): readonly (Paragraph | Table)[] {
  return [
    ...(title === ""
      ? []
      : [new Paragraph({ heading: HeadingLevel.TITLE, children: onOneLine(title, runs) })]),
    ...blocks.flatMap((block) => blockOf(block, title, runs)),
    ...sections.flatMap((section) => sectionOf(section, HeadingLevel.HEADING_1, runs)),
    ...closing.flatMap((block) => blockOf(block, "", runs)),
  ];
}

function sectionOf(
  { heading, number, blocks, sections = [], onNewPage = false }: DocumentSection,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  runs: Runs,
): readonly (Paragraph | Table)[] {
  const numbering = number === undefined ? {} : { numbering: { reference: CLAUSES, level: 0 } };
  return [
    new Paragraph({
      heading: level,
      keepNext: true,
      pageBreakBefore: onNewPage,
      children: onOneLine(heading, runs),
      ...numbering,
    }),
    ...blocks.flatMap((block) => blockOf(block, heading, runs)),
    ...sections.flatMap((section) => sectionOf(section, HeadingLevel.HEADING_2, runs)),
  ];
}

function blockOf(
  block: DocumentBlock,
  heading: string,
  runs: Runs,
): readonly (Paragraph | Table)[] {
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
      return block.facts.length === 0 ? [] : [factsTable(block.facts, runs), spacer()];
    case "table":
      return [
        ...(repeatsHeading(block.caption, heading)
          ? []
          : [new Paragraph({ style: "Caption", keepNext: true, children: runs(block.caption) })]),
        gridTable(block, runs),
        spacer(),
      ];
  }
}

/** Two tables that touch become one in Word. */
const spacer = () => new Paragraph({ spacing: { after: 0 }, children: [] });

const onOneLine = (text: string, runs: Runs) => runs(textLines(text).join(" "));
