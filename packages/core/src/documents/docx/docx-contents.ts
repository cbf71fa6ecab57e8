import {
  BookmarkEnd,
  BookmarkStart,
  ConcreteHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { textLines } from "../../shared/lines/text-lines.ts";
import type { DocumentOutline, DocumentSection } from "../outline/document-outline.ts";
import { estimatedPages } from "./estimated-pages.ts";

/** Twips between the margins. */
const TEXT_WIDTH = 9638;
/** A document of more pages has a table of contents. */
const MOST_WITHOUT = 4;

type Anchors = ReadonlyMap<DocumentSection, string>;

/** Gives the two ends of the bookmark behind the heading of a section. Ids count up, so that the same document gives the same bytes. */
export function sectionMarks(
  anchors: Anchors,
): (section: DocumentSection) => readonly [BookmarkStart, BookmarkEnd] {
  const ids = new Map([...anchors.keys()].map((section, at) => [section, at + 1]));
  return (section) => {
    const id = ids.get(section) ?? 0;
    return [new BookmarkStart(uniqueName(section, anchors), id), new BookmarkEnd(id)];
  };
}

/** Letters, digits and underscores, 40 at most, as Word asks; the number keeps two apart that begin alike. */
function uniqueName(section: DocumentSection, anchors: Anchors): string {
  const at = [...anchors.keys()].indexOf(section);
  return `_${(anchors.get(section) ?? "").replaceAll("-", "_").slice(0, 32)}_${at + 1}`;
}

/** The sections with their pages, in a document of more than four pages that has a word for it. */
export function docxContents(outline: DocumentOutline, anchors: Anchors): readonly Paragraph[] {
  const { contents, sections } = outline;
  if (contents === undefined || estimatedPages(outline) <= MOST_WITHOUT) return [];
  return [
    new Paragraph({ style: "ContentsHeading", children: [new TextRun(contents)] }),
    ...sections.map((section, at) => {
      const name = uniqueName(section, anchors);
      const number = section.number === undefined ? "" : `${section.number}. `;
      const text = `${number}${textLines(section.heading).join(" ")}`;
      return new Paragraph({
        style: "Contents",
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
        children: [
          new ConcreteHyperlink([new TextRun(text)], `Contents${at + 1}`, name),
          new TextRun({ children: ["\t"] }),
          new PageReference(name),
        ],
      });
    }),
  ];
}
