import * as z from "zod/mini";
import { writers } from "../documents/writers/writers.ts";
import { parseInput } from "../shared/parse-input.ts";
import type { Shape } from "../shared/shape.ts";
import { insertDocument } from "./insert-document.ts";
import type { InsertMessages } from "./outline/insert-messages.ts";
import type { InsertAudience } from "./outline/insert-outline.ts";
import type { PrivacyInsert } from "./privacy-insert.ts";

/** Reader and format of an insert. */
export interface RenderInsertOptions {
  readonly audience: InsertAudience;
  /** `html` is an `<article>` to embed in a page, `page` a whole page to publish. */
  readonly format: "markdown" | "html" | "page" | "text";
}

/** Checks {@link RenderInsertOptions}. */
export const renderInsertOptions: z.ZodMiniType<RenderInsertOptions> = z.strictObject({
  audience: z.enum(["board", "parent", "pupil"]),
  format: z.enum(["markdown", "html", "page", "text"]),
} satisfies Shape<RenderInsertOptions>);

/**
 * The insert as a document: the complete text for a board, a short text in plain language for parents or pupils.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @returns CommonMark with tables, one `<article>` of HTML with its language, without style or script, or plain text.
 *   Whatever the insert holds comes out as text, never as markup. Addresses of contacts, products and annexes are links; one
 *   in a free text is not. For Word, see `insertDocument`.
 * @throws InvalidInputError when the insert or the options are malformed.
 *
 * @example
 * ```ts
 * import { renderInsert } from "@bijsluiter/core/inserts";
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
 * const html = renderInsert(insert, nl, { audience: "pupil", format: "html" });
 * html.split("\n")[1]; // => "<h1>Wat weet Leerplein over jou?</h1>"
 * ```
 */
export function renderInsert(
  insert: PrivacyInsert,
  messages: InsertMessages,
  options: RenderInsertOptions,
): string {
  const { audience, format } = parseInput(renderInsertOptions, options);
  return writers[format](insertDocument(insert, messages, { audience }));
}
