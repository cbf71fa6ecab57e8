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
 * @param insert - Its texts are returned unchanged; escape them when you render them.
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @param options - `audience`: a board gets the complete text, parents and pupils a short plain one. Use
 * `outlineForBoard`, `outlineForParent` or `outlineForPupil` to bundle the texts of one audience only. @throws
 * InvalidInputError when the insert or the audience is invalid, or texts are missing.
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
