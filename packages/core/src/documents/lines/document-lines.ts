import { rawLines, textLines } from "../../shared/lines/text-lines.ts";
import { linkTarget } from "../links/link-target.ts";
import type { DocumentLink, DocumentText } from "../outline/document-text.ts";

/** A line of a document: what was typed, and links. */
export type DocumentLine = readonly (string | DocumentLink)[];

/**
 * The lines of a text, its links kept apart from what was typed. A link that leads to no page, mailbox or telephone becomes
 * its text. Always at least one line.
 */
export function documentLines(text: DocumentText): readonly DocumentLine[] {
  const lines: DocumentLine[] = [];
  let line: DocumentLine = [];
  let typed = "";
  for (const part of partsOf(text)) {
    if (typeof part !== "string") {
      line = [...line, typed, part];
      typed = "";
      continue;
    }
    for (const [at, piece] of rawLines(part).entries()) {
      if (at > 0) {
        lines.push([...line, typed]);
        line = [];
        typed = "";
      }
      typed += piece;
    }
  }
  lines.push([...line, typed]);
  const spoken = lines.map(trimmed).filter((line) => line.length > 0);
  return spoken.length > 0 ? spoken : [[""]];
}

/** The text on one line. */
export const documentLine = (text: DocumentText): DocumentLine =>
  documentLines(text).flatMap((line, at) => (at === 0 ? line : [" ", ...line]));

function partsOf(text: DocumentText): readonly (string | DocumentLink)[] {
  const parts = typeof text === "string" || !("parts" in text) ? [text] : text.parts;
  return parts.map((part) => {
    if (typeof part === "string") return part;
    const words = textLines(part.text).join(" ");
    const href = linkTarget(part.href);
    return href === undefined || words === "" ? words : { text: words, href };
  });
}

/** Strings and links take turns, and a string comes first and last: only those two have an edge of the line. */
function trimmed(line: DocumentLine): DocumentLine {
  const last = line.length - 1;
  return line
    .map((part, at) => {
      if (typeof part !== "string") return part;
      const begun = at === 0 ? part.trimStart() : part;
      return at === last ? begun.trimEnd() : begun;
    })
    .filter((part) => part !== "");
}
