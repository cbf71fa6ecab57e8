import type {
  DocumentBlock,
  DocumentOutline,
} from "../../../documents/outline/document-outline.ts";
import type { DocumentText } from "../../../documents/outline/document-text.ts";
import { paragraph } from "../../../documents/outline/paragraph.ts";
import { checkTexts } from "../../../shared/check-texts.ts";
import type { SubjectAudience } from "../../life-cycle/step-codes.ts";
import { type ComposedNotice, composedNotice, type TextFormat } from "../composed-notice.ts";
import { contactParts } from "../contact-parts.ts";
import type { PeopleNotice } from "./subject-notice.ts";
import type { SubjectNoticeMessages } from "./subject-notice-texts.ts";

interface Writing {
  readonly messages: SubjectNoticeMessages;
  readonly format: TextFormat;
  readonly place?: string;
}

/** Notice to people, from validated facts. */
export function composePeopleNotice(
  notice: PeopleNotice,
  audience: SubjectAudience,
  { messages, format, place }: Writing,
): ComposedNotice {
  checkTexts(messages, "subjectNotice", "dataCategoryLabels");
  const { subjectNotice: texts, dataCategoryLabels } = messages;
  const say = texts.audiences[audience];
  const section = (heading: string, ...blocks: readonly DocumentBlock[]) => ({ heading, blocks });
  const names = notice.data.map((code) => dataCategoryLabels[code].label);
  const outline: DocumentOutline = {
    language: texts.language,
    title: say.subject,
    author: notice.from,
    blocks: [paragraph(say.salutation), paragraph(say.opening)],
    sections: [
      section(say.whatHappened, paragraph(notice.whatHappened)),
      section(say.data, { kind: "list", items: [...new Set(names)] }),
      section(say.consequences, paragraph(notice.consequences)),
      section(say.measures, paragraph(notice.measures)),
      ...(notice.advice?.length
        ? [section(say.advice, { kind: "list", items: notice.advice })]
        : []),
      section(say.questions, paragraph(questionsText(notice, texts.contact))),
    ],
    closing: [
      ...(place === undefined ? [] : [paragraph(`${texts.place} ${place}`)]),
      paragraph(`${texts.closing}\n${notice.from}`),
    ],
  };
  return composedNotice(outline, format);
}

/** Text on questions. An announced instruction replaces every contact. */
function questionsText({ questions }: PeopleNotice, before: string): DocumentText {
  return questions.kind === "instruction"
    ? questions.text
    : { parts: [`${before} `, ...contactParts(questions.contact)] };
}
