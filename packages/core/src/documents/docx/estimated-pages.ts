import type {
  DocumentBlock,
  DocumentOutline,
  DocumentSection,
} from "../outline/document-outline.ts";
import type { DocumentText } from "../outline/document-text.ts";

/** Letters of a page that is full of text. */
const PAGE = 2600;
/** Letters that a paragraph or a row of a table costs besides its own. */
const BLOCK = 70;

/** About how many pages a document takes on A4; Word alone knows. */
export function estimatedPages({ blocks, sections, closing = [] }: DocumentOutline): number {
  const letters = [...blocks, ...closing].map(lettersOf).reduce(sum, 0);
  return Math.ceil(letters / PAGE + sections.map(pagesOf).reduce(sum, 0));
}

const sum = (total: number, one: number) => total + one;

function pagesOf({ blocks, sections = [], onNewPage = false }: DocumentSection): number {
  const own = (2 * BLOCK + blocks.map(lettersOf).reduce(sum, 0)) / PAGE;
  // What is left of the page before it: half of one, on average.
  return own + (onNewPage ? 0.5 : 0) + sections.map(pagesOf).reduce(sum, 0);
}

function lettersOf(block: DocumentBlock): number {
  const of = (texts: readonly DocumentText[]) => texts.map(lengthOf).reduce(sum, BLOCK);
  switch (block.kind) {
    case "paragraph":
    case "note":
      return of([block.text]);
    case "list":
    case "provisions":
      return block.items.map((item) => of([item])).reduce(sum, 0);
    case "facts":
      return block.facts.map(({ values }) => of(values)).reduce(sum, 0);
    case "table":
      return block.rows.map((cells) => of(cells.flat())).reduce(sum, of([block.caption]));
  }
}

function lengthOf(text: DocumentText): number {
  if (typeof text === "string") return text.length;
  return "parts" in text ? text.parts.map(lengthOf).reduce(sum, 0) : text.text.length;
}
