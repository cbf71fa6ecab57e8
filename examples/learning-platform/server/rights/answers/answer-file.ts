import { writeHtml, writeText } from "@bijsluiter/core/documents";
import { writeDocx } from "@bijsluiter/core/documents/docx";
import { accessFiles, composeAnswer, type RequestAnswer } from "@bijsluiter/core/rights";
import { defaultLanguage } from "../../../shared/languages.ts";
import { messages } from "../../../shared/messages.ts";
import { docxType } from "../../documents/agreement-files.ts";

/** Formats of a letter; `json` and `files` are for a program, of what was found only. */
export const answerFormats = {
  docx: { end: "docx", type: docxType },
  html: { end: "html", type: "text/html; charset=utf-8" },
  text: { end: "txt", type: "text/plain; charset=utf-8" },
  json: { end: "json", type: "application/json; charset=utf-8" },
  files: { end: "files.json", type: "application/json; charset=utf-8" },
} as const;

/** One of them. */
export type AnswerFormat = keyof typeof answerFormats;

/** A letter as a file, in the language of the school. */
export async function answerFile(
  answer: RequestAnswer,
  wish: {
    readonly format: AnswerFormat;
    readonly stampedAt: string;
  },
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { format, stampedAt } = wish;
  const { content } = answer;
  if (content.outcome === "access" && format === "json")
    return `${JSON.stringify(content.file, null, 2)}\n`;
  if (content.outcome === "access" && format === "files")
    return `${JSON.stringify({ files: accessFiles(content.file) }, null, 2)}\n`;
  const letter = composeAnswer(answer, messages[defaultLanguage]);
  if (format === "docx") return new Uint8Array(await writeDocx(letter, { stampedAt }));
  return format === "html" ? writeHtml(letter, { as: "page" }) : writeText(letter);
}
