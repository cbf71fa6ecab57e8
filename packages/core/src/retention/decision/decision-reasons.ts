import { shiftDay } from "../../calendar/shift-day.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { HoldSpan } from "../rule/hold-span.ts";
import type { Decision, RetentionStatus } from "./decision.ts";
import type { Reason, ReasonCode } from "./reason.ts";
import type { RuleEnd } from "./rule-clock.ts";
import { type DatedRule, ruleReason, type Weighing } from "./weigh-rules.ts";

interface Outcome {
  readonly status: RetentionStatus;
  readonly keepOverridesErase: boolean;
  readonly active: readonly HoldSpan[];
  readonly passed: readonly HoldSpan[];
}

/**
 * Reasons of a decision, in two lists: the rules and holds that decided, most important first, and the rules that
 * applied without deciding.
 */
export function decisionReasons(
  weighing: Weighing,
  outcome: Outcome,
): Pick<Decision, "because" | "considered"> {
  const { keep, erase, others } = weighing;
  const decisive = decisiveRules(weighing, outcome);
  const open = [
    ...weighing.permanent.map((rule) => ruleReason("permanent", rule)),
    ...weighing.waiting.map((rule) => ruleReason("unknown-trigger", rule)),
    ...(weighing.withoutRule ? [{ code: "no-rule" as const }] : []),
  ];
  // A hold also covers a record that has no date, or that must be kept anyway.
  const holds = outcome.active.length > 0 ? outcome.active : outcome.passed;
  const rest = [keep, erase, ...others].filter(
    (dated) => dated !== undefined && !decisive.includes(dated),
  ) as readonly DatedRule[];
  return {
    because: [
      ...open,
      ...holds.map((hold) => holdReason(hold, outcome)),
      ...decisive.map((dated) => datedReason(dated, weighing, outcome)),
    ],
    considered: rest.map((dated) => datedReason(dated, weighing, outcome)),
  };
}

/**
 * Rules that decided. The keep rule did if its term has not ended or if it moved the due day. The erase rule did if
 * there is one and the keep rule did not move its day.
 */
function decisiveRules(
  { keep, erase, permanent, waiting }: Weighing,
  { status, keepOverridesErase }: Outcome,
): readonly DatedRule[] {
  if (permanent.length > 0 || waiting.length > 0) return [];
  if (keep && (keepOverridesErase || !erase)) return [keep];
  const runs = keep && (status === "keep" || status === "may-erase" || status === "held");
  return [runs ? keep : undefined, erase].filter((dated) => dated !== undefined);
}

function datedReason(dated: DatedRule, weighing: Weighing, outcome: Outcome): Reason {
  const code = codeOf(dated, weighing, outcome);
  const known = reasons.get(dated.end);
  if (known?.code === code) return known;
  const made = deepFreeze(ruleReason(code, dated.rule, dated.end));
  reasons.set(dated.end, made);
  return made;
}

/** Cache of the last reason per end of a rule. Records with the same trigger day share that end. */
const reasons = new WeakMap<RuleEnd, Reason>();

function codeOf(
  { rule }: DatedRule,
  { keep, erase }: Weighing,
  { keepOverridesErase }: Outcome,
): ReasonCode {
  if (rule.kind === "erase") return rule === erase?.rule ? "erase-shortest" : "erase-longer";
  if (rule !== keep?.rule) return "keep-shorter";
  if (!keepOverridesErase) return "keep-longest";
  const isRefusal = erase?.rule.onRequest === true && rule.basis?.kind === "statute";
  return isRefusal ? "request-refused-art17-3b" : "keep-beats-erase";
}

function holdReason({ hold: { id }, from, until }: HoldSpan, { active }: Outcome): Reason {
  const date = until === null ? null : shiftDay(until, 1);
  return {
    code: active.length > 0 ? "hold" : "hold-ended",
    holdId: id,
    trace: [{ op: "hold", id, from, until, date }],
  };
}
