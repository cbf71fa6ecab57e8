import * as z from "zod/mini";
import { checkTexts } from "../shared/check-texts.ts";
import { writeHtml } from "../shared/document/write-html.ts";
import { writeMarkdown } from "../shared/document/write-markdown.ts";
import { parseInput } from "../shared/index.ts";
import { outlineWords } from "../shared/outline-words.ts";
import type { AgreementDocumentMessages } from "./agreement-texts.ts";
import { type ProcessingAgreement, processingAgreement } from "./processing-agreement.ts";
import { agreementOutline } from "./render/agreement-outline.ts";

/** How an agreement is written out. */
export interface RenderAgreementOptions {
  readonly format: "markdown" | "html";
}

/** Checks {@link RenderAgreementOptions}. */
export const renderAgreementOptions: z.ZodMiniType<RenderAgreementOptions> = /* @__PURE__ */ (() =>
  z.strictObject({ format: z.enum(["markdown", "html"]) }))();

/**
 * An agreement in words: parties, numbered clauses, deviations, signatures or lines to sign on, and the annexes in full. It
 * says of itself that the wording is our own and no official text, and names a model whose text was not read.
 *
 * Whatever a party typed comes out as text, never as markup. For Word, see `@bijsluiter/core/agreements/docx`.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @returns CommonMark with tables, or one HTML `<article>` without style or script.
 * @throws InvalidInputError when the agreement is malformed.
 *
 * @example
 * ```ts
 * import { presets, renderAgreement } from "@bijsluiter/core/agreements";
 * import * as nl from "@bijsluiter/core/messages/nl";
 *
 * const agreement = {
 *   id: "VO-2026-014",
 *   version: "1",
 *   drawnUpOn: "2026-07-01",
 *   model: "own",
 *   controller: {
 *     name: "Stichting De Wilgen",
 *     administrationNumber: { scheme: "brin", value: "12AB" },
 *     email: "privacy@dewilgen.example",
 *   },
 *   processor: { kind: "supplier", name: "Leerplein Media B.V.", kvk: "12345678" },
 *   clauses: presets.education,
 *   deviations: [],
 *   annexes: [],
 *   status: "draft",
 *   signatures: [],
 *   history: [],
 * } as const;
 *
 * renderAgreement(agreement, nl, { format: "markdown" }).split("\n")[0]; // => "# Verwerkersovereenkomst"
 * ```
 */
export function renderAgreement(
  agreement: ProcessingAgreement,
  messages: AgreementDocumentMessages,
  options: RenderAgreementOptions,
): string {
  const { format } = parseInput(renderAgreementOptions, options);
  checkTexts(messages, "agreements", "insertForBoard", "dataCategoryLabels", ...outlineWords);
  const outline = agreementOutline(parseInput(processingAgreement, agreement), messages);
  return format === "html" ? writeHtml(outline) : writeMarkdown(outline);
}
