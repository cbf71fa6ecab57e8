import { momentText } from "../../../calendar/words/moment-text.ts";
import { checkTexts } from "../../../shared/check-texts.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import type { FactField } from "../../breach-facts.ts";
import { type AnswerQuestion, answerQuestions } from "../../data/edpb/answer-questions.ts";
import { describeReport } from "../../describe-report.ts";
import type { AuthorityNoticeMessages } from "./answer-sheet-texts.ts";
import { type AuthorityNotice, authorityNotice } from "./authority-notice.ts";

/** One question with its answer, to be copied. */
export interface AnswerRow {
  readonly question: AnswerQuestion;
  readonly label: string;
  /** Answer; empty when there is none. Text of the reporter is not escaped. */
  readonly answer: string;
}

/** Answers to copy into the web form of the authority, which accepts no other notice. */
export interface AnswerSheet {
  readonly title: string;
  /** Statement that this is a draft. */
  readonly remark: string;
  /** Rows in the order of the form. */
  readonly rows: readonly AnswerRow[];
  /** Label of the field for the reference of the authority. */
  readonly authorityReferenceLabel: string;
  /** Day on which the questions were compared with the form itself; `null` when never. */
  readonly verifiedOn: null;
}

/** Facts of the report that answer a question. */
const factOf: Partial<Record<AnswerQuestion, readonly FactField[]>> = {
  "contact-point": ["contact.contactPoint"],
  occurred: ["timeline.occurred"],
  discovered: ["timeline.discoveredAt"],
  "how-discovered": ["timeline.discovery"],
  summary: ["incident.summary", "incident.narrative"],
  effects: ["effect.effects"],
  kind: ["incident.kind"],
  cause: ["cause.origin", "cause.intent", "cause.description"],
  data: ["data.categories", "data.explanation"],
  records: ["data.records"],
  people: ["people.categories"],
  "people-number": ["people.count"],
  unintelligible: ["effect.unintelligible"],
  consequences: ["consequences.impacts", "consequences.description"],
  severity: ["consequences.severity"],
  "measures-taken": ["measures.taken"],
  "measures-planned": ["measures.planned"],
};

/**
 * A notice to the authority as a sheet to copy from, question by question, in the order of the form of the Dutch
 * authority.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @throws InvalidInputError when the notice is malformed, or words are missing.
 * @see GDPR art. 33(3)
 */
export function toAnswerSheet(
  notice: AuthorityNotice,
  messages: AuthorityNoticeMessages,
): AnswerSheet {
  const known = parseInput(authorityNotice, notice);
  checkTexts(
    messages,
    "answerSheet",
    "breachReport",
    "dataCategoryLabels",
    "dataSubjectCategoryLabels",
  );
  const { answerSheet: texts } = messages;
  const said = new Map(
    describeReport(known.report, messages)
      .flatMap(({ rows }) => rows)
      .map(({ field, values }) => [field, values.join("; ")]),
  );
  const own = ownAnswers(known, messages);
  return {
    title: `${texts.title} ${known.reference}`,
    remark: texts.concept,
    rows: answerQuestions.map((question) => ({
      question,
      label: texts.questions[question],
      answer:
        own[question] ??
        sentences((factOf[question] ?? []).flatMap((field) => said.get(field) ?? [])),
    })),
    authorityReferenceLabel: texts.authorityReference,
    verifiedOn: null,
  };
}

/** Texts after each other; one that ends without a full stop gets one. */
const sentences = ([first = "", ...rest]: readonly string[]): string =>
  rest.reduce((before, text) => `${before}${/[.!?]$/.test(before) ? "" : "."} ${text}`, first);

function ownAnswers(
  notice: AuthorityNotice,
  { answerSheet: texts, breachReport }: AuthorityNoticeMessages,
): Partial<Record<AnswerQuestion, string>> {
  const { controller, reporter, processor, people, assessment } = notice;
  const moment = (at: string) => momentText(at, breachReport.language);
  const exception = people?.exception;
  return {
    phase: texts.phases[notice.phase],
    "earlier-reference": notice.earlierReference ?? "",
    "withdrawal-reasons": notice.reasons ?? "",
    organisation: controller.name,
    "organisation-contact": reach(controller.contact),
    reporter: reach(reporter.contact),
    "reporter-function": texts.functions[reporter.function],
    "other-organisation": processor
      ? `${processor.name}, ${reach(processor.contact)}`
      : texts.answers.no,
    aware: moment(notice.awareAt),
    "reasons-for-delay": notice.reasonsForDelay ?? "",
    risk: assessment ? `${texts.risks[assessment.risk]}. ${assessment.reasons}` : "",
    "people-informed":
      people?.informedAt === undefined
        ? texts.answers.no
        : `${texts.informedOn} ${moment(people.informedAt)}`,
    "people-not-informed-reasons": exception
      ? [exception.reasons, ...(exception.ground === "c" ? [exception.publicMeasure] : [])].join(
          " ",
        )
      : "",
    "cross-border": texts.answers[notice.crossBorder],
    police: texts.answers[notice.police],
  };
}

const reach = ({ name, email, phone }: AuthorityNotice["controller"]["contact"]) =>
  [name, email, phone].filter(Boolean).join(", ");
