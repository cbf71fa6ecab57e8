import { toDay } from "../../calendar/to-day.ts";
import { dayText } from "../../calendar/words/day-text.ts";
import { mailLink } from "../../documents/links/mail-link.ts";
import { phoneLink } from "../../documents/links/phone-link.ts";
import type { DocumentOutline, DocumentSection } from "../../documents/outline/document-outline.ts";
import type { DocumentPhrase } from "../../documents/outline/document-text.ts";
import { paragraph } from "../../documents/outline/paragraph.ts";
import { checkTexts } from "../../shared/check-texts.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { accessSections } from "./access-sections.ts";
import { answerAudience } from "./answer-audience.ts";
import { erasedSections } from "./erased-sections.ts";
import { type RequestAnswer, requestAnswer } from "./request-answer.ts";
import type { AnswerSentences, RequestAnswerMessages } from "./request-answer-texts.ts";

/**
 * Answer to a request, for a pupil (B1), a parent, staff or a representative: the erased data, the kept data with
 * reasons and end dates, or all data found, or the reason for refusal; and where to complain. Render it with
 * `writeHtml`, `writeText` or `writeDocx`.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @throws InvalidInputError when the input is malformed; `required` for a missing text or duty.
 * @see GDPR art. 12(1), 12(3), 12(4), 15 and 19
 */
export function composeAnswer(
  answer: RequestAnswer,
  messages: RequestAnswerMessages,
): DocumentOutline {
  const known = parseInput(requestAnswer, answer);
  checkTexts(messages, "requestAnswer", "legalReference");
  const { request, answeredOn, board } = known;
  const { requestAnswer: texts } = messages;
  const say = texts.audiences[answerAudience(request)];
  const { language } = texts;
  const asked = toDay(request.receivedAt);
  return {
    language,
    title: say.title,
    author: board.name,
    reference: request.id,
    blocks: [
      paragraph(say.salutation),
      paragraph(say.opening({ kind: request.kind, day: dayOf(asked, language) })),
    ],
    sections: [...contentSections(known, messages), ...closingSections(known, say, messages)],
    closing: [paragraph(`${texts.closing}\n${board.name}\n${dayOf(answeredOn, language)}`)],
  };
}

const dayOf = (day: string, language: string) => dayText(day, language, { weekday: false });

function contentSections(
  { request, words, content }: RequestAnswer,
  messages: RequestAnswerMessages,
): readonly DocumentSection[] {
  const { requestAnswer: texts, legalReference } = messages;
  const { headings } = texts;
  switch (content.outcome) {
    case "erased":
      return erasedSections(content, words, messages);
    case "access":
      return accessSections(content.file, words, texts);
    case "done":
      return [{ heading: headings.done, blocks: [paragraph(content.what)] }];
    case "extended": {
      const because = request.extension ? [paragraph(request.extension.because)] : [];
      const until = paragraph(texts.extended(dayOf(content.lastDay, texts.language)));
      return [{ heading: headings.extended, blocks: [until, ...because] }];
    }
    default: {
      const duties = content.duties.map(({ ref }) => paragraph(texts.duty(legalReference(ref))));
      const ground = paragraph(texts.refusals[content.ground]);
      const blocks = [ground, ...duties, paragraph(content.because)];
      return [{ heading: headings.refused, blocks }];
    }
  }
}

function closingSections(
  { board }: RequestAnswer,
  { complaint, court, questions }: AnswerSentences,
  { requestAnswer: { headings, authority } }: RequestAnswerMessages,
): readonly DocumentSection[] {
  const { name, role, email, phone } = board.contact;
  const link = { text: authority.name, href: authority.url };
  const where: DocumentPhrase = { parts: [`${complaint} `, link, "."] };
  const who: DocumentPhrase = {
    parts: [
      `${questions} ${role ? `${name}, ${role}, ` : `${name}, `}`,
      mailLink(email),
      ...(phone ? [", ", phoneLink(phone)] : []),
    ],
  };
  return [
    {
      heading: headings.complaint,
      blocks: [paragraph(where), paragraph(court[board.isPublicBody])],
    },
    { heading: headings.questions, blocks: [paragraph(who)] },
  ];
}
