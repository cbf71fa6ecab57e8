import type { DocumentOutline } from "../documents/outline/document-outline.ts";
import { checkTexts } from "../shared/check-texts.ts";
import { outlineWords } from "../shared/outline-words.ts";
import { parseInput } from "../shared/parse-input.ts";
import type { AgreementDocumentMessages } from "./agreement-texts.ts";
import { type ProcessingAgreement, processingAgreement } from "./processing-agreement.ts";
import { agreementOutline } from "./render/agreement-outline.ts";

/**
 * The agreement as a document that every writer takes: `writeHtml`, `writeMarkdown`, `writeText`, and `writeDocx` for Word,
 * to keep, to print and to sign.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @throws InvalidInputError when the agreement is malformed, or words are missing.
 *
 * @example
 * ```ts
 * import { agreementDocument, presets } from "@bijsluiter/core/agreements";
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
 * agreementDocument(agreement, nl).reference; // => "VO-2026-014 · 1"
 * ```
 */
export function agreementDocument(
  agreement: ProcessingAgreement,
  messages: AgreementDocumentMessages,
): DocumentOutline {
  checkTexts(
    messages,
    "agreements",
    "insertForBoard",
    "dataCategoryLabels",
    "purposeNames",
    ...outlineWords,
  );
  return agreementOutline(parseInput(processingAgreement, agreement), messages);
}
