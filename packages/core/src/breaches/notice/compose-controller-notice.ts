import { momentText } from "../../calendar/words/moment-text.ts";
import type { DocumentBlock, DocumentOutline } from "../../documents/outline/document-outline.ts";
import { paragraph } from "../../documents/outline/paragraph.ts";
import { checkTexts } from "../../shared/check-texts.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { ReportMessages } from "../breach-report-texts.ts";
import {
  type ComposedNotice,
  composedNotice,
  composeOptions,
  type TextFormat,
} from "./composed-notice.ts";
import { contactParts } from "./contact-parts.ts";
import {
  type ControllerNotice,
  type ControllerRequest,
  controllerNotice,
} from "./controller-notice.ts";
import { noticeSections } from "./notice-sections.ts";

/** Sentences of a notice from a board to its supplier. */
export interface ControllerNoticeTexts {
  /** Subject of the mail; the reference follows it. */
  readonly subject: string;
  readonly opening: string;
  /** Label of the time of sending. */
  readonly sent: string;
  readonly requestsHeading: string;
  readonly requests: Readonly<Record<ControllerRequest, string>>;
  readonly questionsHeading: string;
  readonly closing: string;
}

/** Texts for `composeControllerNotice`, e.g. `@bijsluiter/core/messages/nl`. */
export interface ControllerNoticeMessages extends ReportMessages {
  readonly controllerNotice: ControllerNoticeTexts;
}

/**
 * Notice from a board to its supplier about a breach that the board found, with its requests: the reverse of
 * `composeProcessorNotice`.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @param options - `format`: `markdown`, `html` or `text`, the default.
 * @throws InvalidInputError when `notice` or `options` is malformed, or words are missing.
 * @see GDPR art. 28(3)(f)
 */
export function composeControllerNotice(
  notice: ControllerNotice,
  messages: ControllerNoticeMessages,
  options: { readonly format?: TextFormat } = {},
): ComposedNotice {
  const known = parseInput(controllerNotice, notice);
  const { format = "text" } = parseInput(composeOptions, options);
  checkTexts(
    messages,
    "controllerNotice",
    "breachReport",
    "dataCategoryLabels",
    "dataSubjectCategoryLabels",
  );
  const { controllerNotice: texts, breachReport } = messages;
  const { questions } = known;
  const requests: readonly DocumentBlock[] = [
    { kind: "list", items: known.requests.map((code) => texts.requests[code]) },
  ];
  const sentAt = momentText(known.sentAt, breachReport.language);
  const outline: DocumentOutline = {
    language: breachReport.language,
    title: `${texts.subject} ${known.reference}`,
    author: known.from,
    blocks: [
      paragraph(`${known.to},`),
      paragraph(texts.opening),
      paragraph(`${texts.sent} ${sentAt}`),
    ],
    sections: [
      ...(known.requests.length > 0 ? [{ heading: texts.requestsHeading, blocks: requests }] : []),
      ...noticeSections(known.report, messages, questions),
      {
        heading: texts.questionsHeading,
        blocks: [
          paragraph(
            questions.kind === "instruction"
              ? questions.text
              : { parts: contactParts(questions.contact) },
          ),
        ],
      },
    ],
    closing: [paragraph(`${texts.closing}\n${known.from}`)],
  };
  return composedNotice(outline, format);
}
