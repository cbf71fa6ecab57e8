import { shiftDay } from "../../calendar/shift-day.ts";
import {
  compilePolicy,
  type Decision,
  definePolicy,
  type EraseRule,
  type Reason,
  type RetentionPolicy,
} from "../../retention/index.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { ErasureHold, ErasureRecord } from "./erasure-input.ts";
import type { ElementInReach } from "./erasure-inventory.ts";
import type { ErasureAnswer, LineGround } from "./erasure-plan.ts";

/** Outcome for one record, with the reason. */
export interface RecordAnswer {
  readonly id: string;
  readonly answer: ErasureAnswer;
  readonly ground: LineGround;
  readonly until: Day | null;
  readonly because: readonly Reason[];
}

/** Fact that the request itself sets. Its name cannot be a column name. */
const ASKED = "erasure.asked";

/** Rule for the request: the record must be erased, unless a keep rule or a hold prevents it. */
const onRequest: EraseRule = {
  id: ASKED,
  kind: "erase",
  trigger: ASKED,
  period: "P0D",
  onRequest: true,
};

/** Computes the outcome for each record of an element, given the holds on that element. */
export type AnswerRecord = (
  element: ElementInReach,
  record: ErasureRecord,
  holds: readonly ErasureHold[],
) => RecordAnswer;

/** Computes outcomes under one policy for a whole plan. A record with unknown facts is kept. */
export function recordAnswers(policy: RetentionPolicy, asOf: Day): AnswerRecord {
  const { hash: _hash, rules, ...definition } = policy;
  const keeps = rules.filter(({ kind }) => kind === "keep");
  const onAsking = definePolicy({ ...definition, rules: [...keeps, onRequest] });
  const byRequest = compilePolicy(onAsking).decider({ asOf });
  const byTerm = compilePolicy(policy).decider({ asOf });
  // The last day of the term is the day before: a request that is decided today can be carried out today.
  const asked = shiftDay(asOf, -1);
  return (element, { id: recordId, facts, holds: own = [] }, holds) => {
    const endsTerm = element.onRequest === "erase";
    const record = {
      id: recordId,
      category: element.category,
      facts: endsTerm ? { ...facts, [ASKED]: asked } : facts,
      holds: [...own, ...holds.map(({ hold }) => hold)],
    };
    const decision = (endsTerm ? byRequest : byTerm)(record);
    return { id: recordId, ...answerOf(decision, element, holds) };
  };
}

function answerOf(
  decision: Decision,
  { goes, onRequest: ends }: ElementInReach,
  holds: readonly ErasureHold[],
): Omit<RecordAnswer, "id"> {
  const { status, mandatoryUntil, dueFrom } = decision;
  const because = decision.because.filter(({ ruleId }) => ruleId !== ASKED).map(withoutSums);
  switch (status) {
    case "due":
    case "overdue":
      return {
        answer: goes,
        ground: ends === "erase" ? "on-request" : "term-over",
        until: null,
        because,
      };
    case "held":
      return { ...heldAnswer(because, holds), until: null, because };
    case "permanent":
      return { answer: "keep", ground: "duty", until: null, because };
    case "waiting":
      return { ...waitingAnswer(because, ends, holds), until: null, because };
    default:
      return {
        answer: "keep",
        ground: isDuty(decision) ? "duty" : "term-of-basis",
        until: dueFrom === null ? mandatoryUntil : shiftDay(dueFrom, -1),
        because,
      };
  }
}

/**
 * Outcome for a record with an unknown day. Its reason is the case, if there is one, or else the retention period of
 * the element.
 */
function waitingAnswer(
  because: readonly Reason[],
  ends: ElementInReach["onRequest"],
  holds: readonly ErasureHold[],
): Pick<RecordAnswer, "answer" | "ground"> {
  if (because.some(({ code }) => code === "hold")) return heldAnswer(because, holds);
  return { answer: "keep", ground: ends === "erase" ? "undecided" : "term-of-basis" };
}

const isDuty = ({ status, keepOverridesErase }: Decision) =>
  status === "keep" && keepOverridesErase;

/** Outcome for a held record. A legal claim restricts the data; a court order takes precedence over a hold of the board. */
function heldAnswer(
  because: readonly Reason[],
  holds: readonly ErasureHold[],
): Pick<RecordAnswer, "answer" | "ground"> {
  const named = new Set(because.flatMap(({ holdId }) => holdId ?? []));
  const kinds = holds.filter(({ hold }) => named.has(hold.id)).map(({ kind }) => kind);
  if (kinds.includes("court-order")) return { answer: "keep", ground: "court-order" };
  if (kinds.includes("legal-claim")) return { answer: "restrict", ground: "legal-claim" };
  return { answer: "keep", ground: "hold" };
}

/** Reason without the date calculation of one record, so that records can share it. */
const withoutSums = ({ trace: _trace, ...reason }: Reason): Reason => reason;
