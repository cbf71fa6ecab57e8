import { writeDocx } from "@bijsluiter/core/documents/docx";
import { type InsertAudience, insertDocument, type PrivacyInsert } from "@bijsluiter/core/inserts";
import type { Language } from "../../shared/languages.ts";
import { messages } from "../../shared/messages.ts";
import { docxType } from "./agreement-files.ts";

/** Formats in which the insert can be saved, by the end of the name of its file, with their media types. */
export const insertFormats = {
  json: "application/json; charset=utf-8",
  docx: docxType,
} as const;

const audiences: readonly string[] = ["board", "parent", "pupil"] satisfies InsertAudience[];

export const isInsertFormat = (text: string): text is keyof typeof insertFormats =>
  Object.hasOwn(insertFormats, text);

export const isAudience = (text: string): text is InsertAudience => audiences.includes(text);

/** The insert as a file: all of it as JSON, or for one reader as a Word document. */
export async function insertFile(
  insert: PrivacyInsert,
  wish: {
    readonly format: keyof typeof insertFormats;
    readonly audience: InsertAudience;
    readonly language: Language;
    readonly stampedAt: string;
  },
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { format, audience, language, stampedAt } = wish;
  if (format === "json") return `${JSON.stringify(insert, null, 2)}\n`;
  const document = insertDocument(insert, messages[language], { audience });
  return new Uint8Array(await writeDocx(document, { stampedAt }));
}
