import { addPeriod } from "../../calendar/periods/add-period.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { ErasureHold, ErasureRecord } from "./erasure-input.ts";
import type { ElementInReach, InventoryElement } from "./erasure-inventory.ts";
import type { PlanLine } from "./erasure-plan.ts";
import type { AnswerRecord, RecordAnswer } from "./record-answers.ts";

/** Input for the plan lines of one element. */
export interface ElementFacts {
  readonly records: readonly ErasureRecord[];
  readonly holds: readonly ErasureHold[];
  readonly asOf: Day;
  readonly isAsked: boolean;
  readonly isRestricted: boolean;
  readonly answer: AnswerRecord;
}

/** Plan lines of one element. Records with the same outcome and reasons share a line. */
export function elementLines(element: InventoryElement, facts: ElementFacts): readonly PlanLine[] {
  const { id, category } = element;
  const open = { element: id, category, until: null, because: [] } as const;
  if (!facts.isAsked)
    return [
      { ...open, connector: null, answer: "not-asked", ground: "outside-request", recordIds: [] },
    ];
  if (element.reach === "out-of-reach")
    return [
      { ...open, connector: null, answer: "out-of-reach", ground: element.because, recordIds: [] },
    ];
  const { connector } = element;
  const { records } = facts;
  if (records.length === 0)
    return [{ ...open, connector, answer: "nothing-held", ground: "nothing-found", recordIds: [] }];
  const answers = records.map((record) => facts.answer(element, record, facts.holds));
  return grouped(facts.isRestricted ? answers.map(restricted) : answers).map((group) =>
    lineOf(element, group, facts.asOf),
  );
}

/** Outcome with restriction on request instead of erasure. Data kept by a duty is restricted too. */
const restricted = (answer: RecordAnswer): RecordAnswer =>
  answer.answer === "keep"
    ? { ...answer, answer: "restrict" }
    : { ...answer, answer: "restrict", ground: "restriction-asked", until: null };

function grouped(answers: readonly RecordAnswer[]): readonly (readonly RecordAnswer[])[] {
  const groups = new Map<string, RecordAnswer[]>();
  for (const answer of answers) {
    const { answer: what, ground, until, because } = answer;
    const names = because.map(({ code, ruleId, holdId }) => `${code} ${ruleId} ${holdId}`);
    const key = [what, ground, until, ...names].join("\n");
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return [...groups.values()];
}

function lineOf(
  { id, category, connector, basis, onRequest, after = [], backups = [] }: ElementInReach,
  group: readonly RecordAnswer[],
  asOf: Day,
): PlanLine {
  const [{ answer, ground, until, because }] = group as readonly [RecordAnswer];
  const isGone = answer === "erase" || answer === "anonymise";
  const basisShown = basis && onRequest === "keep-term" && !isGone;
  return {
    element: id,
    category,
    connector,
    answer,
    ground,
    until,
    recordIds: group.map((one) => one.id),
    because,
    ...(basisShown && { basis }),
    ...(isGone && after.length > 0 && { after }),
    ...(isGone &&
      backups.length > 0 && {
        backups: backups.map(({ name, lag }) => ({ name, goneOn: addPeriod(asOf, lag) })),
      }),
  };
}
