import * as z from "zod/mini";
import { writers } from "../documents/writers/writers.ts";
import { parseInput } from "../shared/parse-input.ts";
import type { Shape } from "../shared/shape.ts";
import { agreementDocument } from "./agreement-document.ts";
import type { AgreementDocumentMessages } from "./agreement-texts.ts";
import type { ProcessingAgreement } from "./processing-agreement.ts";

/** Options of `renderAgreement`. */
export interface RenderAgreementOptions {
  /** `html` is an `<article>` to embed in a page, `page` a whole page to publish. */
  readonly format: "markdown" | "html" | "page" | "text";
}

/** Checks {@link RenderAgreementOptions}. */
export const renderAgreementOptions: z.ZodMiniType<RenderAgreementOptions> = z.strictObject({
  format: z.enum(["markdown", "html", "page", "text"]),
} satisfies Shape<RenderAgreementOptions>);

/**
 * Rendered agreement: parties, numbered clauses, deviations, signatures or signature lines, and the annexes in full. It
 * states that the wording is our own and not an official text, and names the model whose text was not read. Input of a
 * party is written as text, never as markup; addresses of parties and annexes are links. For Word, see
 * `agreementDocument`.
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @returns CommonMark with tables, one HTML `<article>` without style or script, a whole page with a style for screens
 * and paper, or plain text.
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
  return writers[format](agreementDocument(agreement, messages));
}
