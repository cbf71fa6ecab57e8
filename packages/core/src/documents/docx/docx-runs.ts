import { ConcreteHyperlink, type ParagraphChild, TextRun } from "docx";
import { documentLines } from "../lines/document-lines.ts";
import { spokenTarget } from "../links/spoken-target.ts";
import type { DocumentLink, DocumentText } from "../outline/document-text.ts";

/** Writes the texts of one file, and keeps where its links lead: Word has that apart from the text. */
export interface DocxRuns {
  /** Texts as they are, line by line. */
  readonly runs: (...texts: readonly DocumentText[]) => readonly ParagraphChild[];
  /** Address of each link written so far, by its id. */
  readonly targets: ReadonlyMap<string, string>;
}

/** See {@link DocxRuns}. Ids count up: those of the library are random, and the same document must give the same bytes. */
export function createRuns(): DocxRuns {
  const targets = new Map<string, string>();
  const linkOf = ({ text, href }: DocumentLink, onNewLine: boolean) => {
    const id = `Link${targets.size + 1}`;
    targets.set(id, href);
    return new ConcreteHyperlink([run(text, onNewLine, "Hyperlink")], id);
  };
  const runs = (...texts: readonly DocumentText[]) =>
    texts.flatMap(documentLines).flatMap((line, index) =>
      line.flatMap((part, at): readonly ParagraphChild[] => {
        const onNewLine = index > 0 && at === 0;
        if (typeof part === "string") return [run(part, onNewLine)];
        const spoken = spokenTarget(part);
        return [linkOf(part, onNewLine), ...(spoken === undefined ? [] : [run(` (${spoken})`)])];
      }),
    );
  return { runs, targets };
}

const run = (text: string, onNewLine = false, style?: string) =>
  new TextRun({ text, ...(onNewLine && { break: 1 }), ...(style !== undefined && { style }) });
