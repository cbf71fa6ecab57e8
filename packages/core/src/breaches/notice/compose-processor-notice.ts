import * as z from "zod/mini";
import { hoursDeadline } from "../../calendar/index.ts";
import { checkTexts } from "../../shared/check-texts.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { regimes } from "../data/regimes.ts";
import { describeReport, type ReportSection } from "../describe-report.ts";
import { factText } from "../fact-text.ts";
import { momentText } from "../moment-text.ts";
import { type ProcessorNotice, processorNotice } from "./processor-notice.ts";
import type { NoticeMessages } from "./processor-notice-texts.ts";
import { type Block, sectionBlocks, type TextFormat, writeDocument } from "./text-document.ts";

/** A notice, ready to send. */
export interface ComposedNotice {
  /** For the subject line; tells nothing of the breach itself. */
  readonly subject: string;
  /** The notice, in the format that was asked for. */
  readonly body: string;
}

const composeOptions = /* @__PURE__ */ (() =>
  z.strictObject({ format: z.exactOptional(z.enum(["markdown", "text"])) }))();

/**
 * What a supplier tells a board about a breach, in words: what is known, what is still open, and when the board's own term ends.
 * Other boards that were hit are counted in, never named.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @param options - `format`: `markdown` (CommonMark; answers come out as text, never as markup) or `text`, the default.
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
  const { processorNotice: texts } = messages;
  const blocks: readonly Block[] = [
    ...opening(known, messages),
    ...noticeSections(known, messages).flatMap(sectionBlocks),
    ...openFacts(known, messages),
    ...ending(known, messages),
  ];
  return {
    subject: texts.subject(known.reference),
    body: writeDocument(blocks, format),
  };
}

function opening(notice: ProcessorNotice, messages: NoticeMessages): readonly Block[] {
  const { processorNotice: texts, breachReport } = messages;
  const due = hoursDeadline(notice.sentAt, regimes.gdpr.hours);
  const moment = (at: string) => momentText(at, breachReport.language);
  const boards = notice.report.boards?.affected?.length ?? 1;
  return [
    { kind: "paragraph", text: texts.salutation(notice.to.name) },
    { kind: "paragraph", text: texts.opening(notice.from) },
    ...(boards > 1 ? ([{ kind: "paragraph", text: texts.generic }] as const) : []),
    { kind: "heading", text: texts.termHeading },
    { kind: "paragraph", text: texts.term(moment(notice.sentAt), moment(due)) },
  ];
}

/** The facts, without the list of boards: one board has no business knowing the others. */
function noticeSections(
  { report }: ProcessorNotice,
  messages: NoticeMessages,
): readonly ReportSection[] {
  return describeReport(report, messages)
    .filter(({ group }) => group !== "boards")
    .map((section) => ({ ...section, rows: section.rows.filter(({ open }) => !open) }))
    .filter(({ rows }) => rows.length > 0);
}

function openFacts({ report }: ProcessorNotice, messages: NoticeMessages): readonly Block[] {
  const open = describeReport(report, messages)
    .flatMap(({ rows }) => rows)
    .filter((row) => row.open && row.field !== "boards.affected");
  if (open.length === 0) return [];
  return [
    { kind: "heading", text: messages.processorNotice.openHeading },
    { kind: "paragraph", text: messages.processorNotice.openFacts },
    { kind: "list", items: open.map(({ label }) => label) },
  ];
}

function ending({ report, from }: ProcessorNotice, messages: NoticeMessages): readonly Block[] {
  const { processorNotice: texts } = messages;
  const [contactPoint = ""] = factText(
    "contact.contactPoint",
    report.contact.contactPoint,
    messages,
  );
  return [
    { kind: "paragraph", text: texts.questions(contactPoint) },
    { kind: "paragraph", text: texts.timeZone },
    { kind: "paragraph", text: texts.closing(from) },
  ];
}
