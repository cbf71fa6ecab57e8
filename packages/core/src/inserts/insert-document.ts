import type { DocumentOutline } from "../documents/outline/document-outline.ts";
import { parseInput } from "../shared/parse-input.ts";
import type { InsertMessages } from "./outline/insert-messages.ts";
import type { InsertAudience } from "./outline/insert-outline.ts";
import { outlineInsert } from "./outline/outline-insert.ts";
import { type PrivacyInsert, privacyInsert } from "./privacy-insert.ts";

/**
 * The insert as a document that every writer takes: `writeHtml`, `writeMarkdown`, `writeText` and `writeDocx`.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @throws InvalidInputError when the insert is malformed.
 *
 * @example
 * ```ts
 * import { insertDocument } from "@bijsluiter/core/inserts";
 * import * as nl from "@bijsluiter/core/messages/nl";
 *
 * const insert = {
 *   template: "own",
 *   version: "2026-1",
 *   reviewEveryMonths: 12,
 *   products: [{ name: "Leerplein", description: "Oefenen.", targetGroups: ["po"], users: ["pupil"] }],
 *   processor: { name: "Leerplein Media B.V." },
 *   services: [],
 *   purposes: [{ code: "store-results" }],
 *   dataSubjects: ["pupil"],
 *   personalData: [],
 *   locations: [],
 *   subprocessors: [],
 * } as const;
 * insertDocument(insert, nl, { audience: "pupil" }).title; // => "Wat weet Leerplein over jou?"
 * ```
 */
export function insertDocument(
  insert: PrivacyInsert,
  messages: InsertMessages,
  options: { readonly audience: InsertAudience },
): DocumentOutline {
  const known = parseInput(privacyInsert, insert);
  const [title, ...sections] = outlineInsert(known, messages, options);
  return {
    language: messages.insertOutline.language,
    title: title.heading,
    ...(known.version !== undefined && { reference: known.version }),
    author: known.processor.name,
    contents: messages.insertOutline.contents,
    ...(messages.insertOutline.page && { pageWords: messages.insertOutline.page }),
    blocks: title.blocks,
    sections,
  };
}
