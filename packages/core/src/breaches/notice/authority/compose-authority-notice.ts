import type {
  DocumentBlock,
  DocumentOutline,
} from "../../../documents/outline/document-outline.ts";
import { paragraph } from "../../../documents/outline/paragraph.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import {
  type ComposedNotice,
  composedNotice,
  composeOptions,
  type TextFormat,
} from "../composed-notice.ts";
import type { AuthorityNoticeMessages } from "./answer-sheet-texts.ts";
import type { AuthorityNotice } from "./authority-notice.ts";
import { toAnswerSheet } from "./to-answer-sheet.ts";

/**
 * Notice from a board to the authority, as a document: every question with its answer, and open questions. It is a
 * draft to copy from, because the Dutch authority accepts notices only by its own web form.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @param options - `format`: `markdown`, `html` or `text`, the default.
 * @throws InvalidInputError when the notice or the options are malformed, or words are missing.
 * @see GDPR art. 33(3) and (4)
 */
export function composeAuthorityNotice(
  notice: AuthorityNotice,
  messages: AuthorityNoticeMessages,
  options: { readonly format?: TextFormat } = {},
): ComposedNotice {
  const sheet = toAnswerSheet(notice, messages);
  const { format = "text" } = parseInput(composeOptions, options);
  const { notAnswered } = messages.answerSheet;
  const told = sheet.rows.filter(({ answer }) => answer !== "");
  const open = sheet.rows.filter(({ answer }) => answer === "").map(({ label }) => label);
  const facts: DocumentBlock = {
    kind: "facts",
    facts: told.map(({ label, answer }) => ({ label, values: [answer] })),
  };
  const outline: DocumentOutline = {
    language: messages.breachReport.language,
    title: sheet.title,
    author: notice.controller.name,
    blocks: [{ kind: "note", text: sheet.remark }, facts],
    sections:
      open.length === 0 ? [] : [{ heading: notAnswered, blocks: [{ kind: "list", items: open }] }],
    closing: [paragraph(`${sheet.authorityReferenceLabel}:`)],
  };
  return composedNotice(outline, format);
}
