import { hoursDeadline } from "../../calendar/deadlines/hours-deadline.ts";
import { momentText } from "../../calendar/words/moment-text.ts";
import type { DocumentBlock, DocumentOutline } from "../../documents/outline/document-outline.ts";
import { paragraph } from "../../documents/outline/paragraph.ts";
import { phraseAround } from "../../documents/outline/phrase-around.ts";
import { checkTexts } from "../../shared/check-texts.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { regimes } from "../data/regimes.ts";
import { describeReport } from "../describe-report.ts";
import {
  type ComposedNotice,
  composedNotice,
  composeOptions,
  type TextFormat,
} from "./composed-notice.ts";
import { contactParts } from "./contact-parts.ts";
import { noticeSections } from "./notice-sections.ts";
import { type ProcessorNotice, processorNotice } from "./processor-notice.ts";
import type { NoticeMessages } from "./processor-notice-texts.ts";

/**
 * Notice of a breach from a supplier to a board, in words: the known facts, open questions, and when the board's own term
 * ends. Other affected boards are counted, never named.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @param options - `format`: `markdown` (CommonMark), `html` (one `<article>` with a title) or `text`, the default. Answers
 *   come out as text, never as markup. Contacts are links; an address in an answer is not.
 * @throws InvalidInputError when `notice` or `options` is malformed, or words are missing.
 * @see GDPR art. 33(2)
 */
export function composeProcessorNotice(
  notice: ProcessorNotice,
  messages: NoticeMessages,
  options: { readonly format?: TextFormat } = {},
): ComposedNotice {
  const known = parseInput(processorNotice, notice);
  const { format = "text" } = parseInput(composeOptions, options);
  checkTexts(
    messages,
    "processorNotice",
    "breachReport",
    "dataCategoryLabels",
    "dataSubjectCategoryLabels",
  );
  const { processorNotice: texts, breachReport } = messages;
  const outline: DocumentOutline = {
    language: breachReport.language,
    title: texts.subject(known.reference),
    author: known.from,
    blocks: opening(known, messages),
    sections: [
      term(known, messages),
      ...noticeSections(known.report, messages, known.questions),
      ...openFacts(known, messages),
    ],
    closing: closing(known, messages),
  };
  return composedNotice(outline, format);
}

function opening(notice: ProcessorNotice, { processorNotice: texts }: NoticeMessages) {
  const boards = notice.report.boards?.affected?.length ?? 1;
  const sentences = [
    texts.salutation(notice.to.name),
    texts.opening(notice.from),
    ...(boards > 1 ? [texts.generic] : []),
  ];
  return sentences.map(paragraph);
}

function term(
  { sentAt }: ProcessorNotice,
  { processorNotice: texts, breachReport }: NoticeMessages,
) {
  const due = hoursDeadline(sentAt, regimes.gdpr.hours);
  const moment = (at: string) => momentText(at, breachReport.language);
  return {
    heading: texts.termHeading,
    blocks: [paragraph(texts.term(moment(sentAt), moment(due)))],
  };
}

function openFacts({ report }: ProcessorNotice, messages: NoticeMessages) {
  const { openHeading, openFacts: text } = messages.processorNotice;
  const open = describeReport(report, messages)
    .flatMap(({ rows }) => rows)
    .filter((row) => row.open && row.field !== "boards.affected");
  const items = open.map(({ label }) => label);
  const blocks: readonly DocumentBlock[] = [paragraph(text), { kind: "list", items }];
  return open.length === 0 ? [] : [{ heading: openHeading, blocks }];
}

function closing(
  { report, from, questions }: ProcessorNotice,
  { processorNotice: texts }: NoticeMessages,
) {
  const contact = questions?.kind === "contact" ? questions.contact : report.contact.contactPoint;
  return [
    paragraph(
      questions?.kind === "instruction"
        ? questions.text
        : phraseAround(texts.questions, contactParts(contact)),
    ),
    paragraph(texts.timeZone),
    paragraph(texts.closing(from)),
  ];
}
