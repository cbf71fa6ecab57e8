import { dayText } from "../../calendar/words/day-text.ts";
import type { DocumentSection } from "../../documents/outline/document-outline.ts";
import { paragraph } from "../../documents/outline/paragraph.ts";
import type { PlanLine } from "../erasure/erasure-plan.ts";
import { lastOutcomes } from "../erasure/resume-erasure.ts";
import type { AnswerContent, RequestAnswer } from "./request-answer.ts";
import type { RequestAnswerMessages, RequestAnswerTexts } from "./request-answer-texts.ts";

type Erased = Extract<AnswerContent, { readonly outcome: "erased" }>;

/** Sections on erased data, data still to be erased, kept data with the reason, data elsewhere, and informed recipients. */
export function erasedSections(
  { plan: { lines }, outcomes, recipients = [] }: Erased,
  words: RequestAnswer["words"],
  messages: RequestAnswerMessages,
): readonly DocumentSection[] {
  const { requestAnswer: texts } = messages;
  const { headings, elsewhere, recipientStates } = texts;
  const outcomeOf = lastOutcomes(outcomes);
  const isDone = ({ element, recordIds }: PlanLine) =>
    recordIds.every((id) => outcomeOf(element, id)?.result === "done");
  // The schema has seen to a word for each.
  const name = ({ category }: PlanLine) => words[category] as string;
  const goes = lines.filter(({ answer }) => answer === "erase" || answer === "anonymise");
  const gone = goes.filter(isDone).flatMap((line) => goneTexts(line, name(line), texts));
  const open = goes.filter((line) => !isDone(line)).map(name);
  const kept = lines.filter(({ answer }) => answer === "keep" || answer === "restrict");
  const places = lines.flatMap((line) =>
    isPlace(line.ground) ? [`${name(line)}: ${elsewhere[line.ground]}`] : [],
  );
  const nothing = lines.filter(({ answer }) => answer === "nothing-held").map(name);
  const told = recipients.map((one) => `${one.name}: ${recipientStates[one.state]}`);
  return [
    ...(gone.length === 0 && open.length === 0
      ? [{ heading: headings.erased, blocks: [paragraph(texts.nothingErased)] }]
      : []),
    ...listSection(headings.erased, gone),
    ...listSection(headings.open, open),
    ...keptSection(kept, name, messages),
    ...listSection(headings.elsewhere, places),
    ...listSection(headings.nothing, nothing),
    ...listSection(headings.recipients, told),
  ];
}

const isPlace = (ground: string): ground is keyof RequestAnswerTexts["elsewhere"] =>
  ["other-controller", "published", "on-paper", "with-recipient"].includes(ground);

/** Section with a list, without duplicates; no section when the list is empty. */
const listSection = (heading: string, items: readonly string[]): readonly DocumentSection[] =>
  items.length === 0 ? [] : [{ heading, blocks: [{ kind: "list", items: [...new Set(items)] }] }];

const goneTexts = (
  { answer, backups = [] }: PlanLine,
  what: string,
  { anonymised, backup, language }: RequestAnswerTexts,
): readonly string[] => [
  answer === "anonymise" ? anonymised(what) : what,
  ...backups.map(({ name, goneOn }) =>
    backup({ name, day: dayText(goneOn, language, { weekday: false }) }),
  ),
];

function keptSection(
  kept: readonly PlanLine[],
  name: (line: PlanLine) => string,
  messages: RequestAnswerMessages,
): readonly DocumentSection[] {
  const { requestAnswer: texts } = messages;
  if (kept.length === 0) return [];
  const { keptColumns: columns, headings } = texts;
  const rows = kept.map((line) => [
    [name(line)],
    whyTexts(line, messages),
    [untilText(line, texts)],
  ]);
  const table = { kind: "table", caption: headings.kept, columns, rows } as const;
  return [{ heading: headings.kept, blocks: [table] }];
}

/** Reasons why data is kept, with the name of each duty. */
function whyTexts(
  { ground, because, basis }: PlanLine,
  { requestAnswer: texts, legalReference }: RequestAnswerMessages,
): readonly string[] {
  const refs = [...because.map((one) => one.basis?.ref), basis?.ref].filter(
    (ref): ref is string => ref !== undefined,
  );
  const duties = [...new Set(refs)].map((ref) => texts.duty(legalReference(ref)));
  return [texts.grounds[ground], ...duties];
}

function untilText({ until, ground }: PlanLine, texts: RequestAnswerTexts): string {
  if (until !== null) return texts.untilDay(dayText(until, texts.language, { weekday: false }));
  if (ground === "duty") return texts.until.forever;
  return isCase(ground) ? texts.until.case : texts.until.unknown;
}

const isCase = (ground: string) =>
  ground === "hold" || ground === "court-order" || ground === "legal-claim";
