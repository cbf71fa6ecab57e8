import * as z from "zod/mini";
import { checkTexts } from "../../shared/check-texts.ts";
import { outlineWords } from "../../shared/outline-words.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type PrivacyInsert, privacyInsert } from "../privacy-insert.ts";
import { outlineForBoard } from "./board/outline-for-board.ts";
import type { InsertMessages } from "./insert-messages.ts";
import type { InsertAudience, InsertOutline } from "./insert-outline.ts";
import { outlineForParent } from "./plain/outline-for-parent.ts";
import { outlineForPupil } from "./plain/outline-for-pupil.ts";

const outlineOptions: z.ZodMiniType<{ readonly audience: InsertAudience }> = z.strictObject({
  audience: z.enum(["board", "parent", "pupil"]),
});

const outlines = { board: outlineForBoard, parent: outlineForParent, pupil: outlineForPupil };

/**
 * Insert as headings and blocks in reading order, for a page, a PDF or `renderInsert`.
 *
 * @param insert - Its texts come out as they are, and are to be escaped.
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @param options - `audience`: a board reads everything, parents and pupils the plain short form. Who needs only one
 *   of them calls `outlineForBoard`, `outlineForParent` or `outlineForPupil`, and ships the words of that one.
 * @throws InvalidInputError when the insert or the audience is none, or words are missing.
 *
 * @example
 * ```ts
 * import { outlineInsert } from "@bijsluiter/core/inserts";
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
 * const [title, purposes] = outlineInsert(insert, nl, { audience: "parent" });
 * title.heading; // => "Wat doet Leerplein met gegevens van uw kind?"
 * purposes?.heading; // => "Waar is het voor?"
 * ```
 */
export function outlineInsert(
  insert: PrivacyInsert,
  messages: InsertMessages,
  options: { readonly audience: InsertAudience },
): InsertOutline {
  const document = parseInput(privacyInsert, insert);
  const { audience } = parseInput(outlineOptions, options);
  checkTexts(
    messages,
    "insertForBoard",
    "insertForParent",
    "insertForPupil",
    "dataCategoryLabels",
    "purposeNames",
    ...outlineWords,
  );
  return outlines[audience](document, messages);
}
