import { HeadingLevel, Paragraph, type Table } from "docx";
import { textLines } from "../../shared/lines/text-lines.ts";
import type {
  DocumentBlock,
  DocumentOutline,
  DocumentSection,
} from "../outline/document-outline.ts";
import { repeatsHeading } from "../outline/repeats-heading.ts";
import { sectionAnchors } from "../outline/section-anchors.ts";
import { docxContents, sectionMarks } from "./docx-contents.ts";
import type { DocxRuns } from "./docx-runs.ts";
import { factsTable, gridTable } from "./docx-tables.ts";

/** Name of the numbering that clauses and their provisions share. */
export const CLAUSES = "clauses";

/** Name of the bullets. */
export const BULLETS = "bullets";

type Runs = DocxRuns["runs"];

/** The outline as what Word shows: heading styles, numbered clauses, tables whose header row comes back on each page. */
export function docxBlocks(outline: DocumentOutline, runs: Runs): readonly (Paragraph | Table)[] {
  const { title, blocks, sections, closing = [] } = outline;
  const anchors = sectionAnchors(outline);
  const write = { runs, marksOf: sectionMarks(anchors) };
  return [
    ...(title === ""
      ? []
      : [new Paragraph({ heading: HeadingLevel.TITLE, children: onOneLine(title, runs) })]),
    ...blocks.flatMap((block) => blockOf(block, title, runs)),
    ...docxContents(outline, anchors),
    ...sections.flatMap((section) => sectionOf(section, 0, write)),
    ...closing.flatMap((block) => blockOf(block, "", runs)),
  ];
}

/** Styles of headings, outermost first; deeper ones look like the last. */
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

interface Write {
  readonly runs: Runs;
  readonly marksOf: ReturnType<typeof sectionMarks>;
}

function sectionOf(
  section: DocumentSection,
  depth: number,
  write: Write,
): readonly (Paragraph | Table)[] {
  const { heading, number, blocks, sections = [], onNewPage = false } = section;
  const { runs, marksOf } = write;
  const numbering = number === undefined ? {} : { numbering: { reference: CLAUSES, level: 0 } };
  const title = new Paragraph({
    heading: LEVELS[Math.min(depth, LEVELS.length - 1)] ?? HeadingLevel.HEADING_3,
    keepNext: true,
    pageBreakBefore: onNewPage,
    children: onOneLine(heading, runs),
    ...numbering,
  });
  for (const mark of marksOf(section)) title.addChildElement(mark);
  return [
    title,
    ...blocks.flatMap((block) => blockOf(block, heading, runs)),
    ...sections.flatMap((inner) => sectionOf(inner, depth + 1, write)),
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
