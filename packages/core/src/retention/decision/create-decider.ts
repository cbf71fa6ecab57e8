import { UTCDateMini } from "@date-fns/utc/date/mini";
import { differenceInCalendarDays } from "date-fns";
import type { IsoPeriod } from "../../calendar/iso-period.ts";
import { addPeriod } from "../../calendar/periods/add-period.ts";
import type { TimeZone } from "../../calendar/time-zone.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { FactColumns } from "../fact/fact-column.ts";
import { laterDay } from "../fact/order-days.ts";
import type { PolicyReference } from "../policy/retention-policy.ts";
import { covers, holdSpan } from "../rule/hold-span.ts";
import type { Facts, RetentionRecord } from "../rule/retention-record.ts";
import type { Reading } from "../rule/scope-tests.ts";
import type { Decision, RetentionStatus } from "./decision.ts";
import { decisionReasons } from "./decision-reasons.ts";
import { passHolds } from "./pass-holds.ts";
import { type UnreadableFact, unreadableFacts } from "./unreadable-facts.ts";
import { type ClockedRule, type Weighing, weighRules } from "./weigh-rules.ts";

/** Options that are the same for every record of a run. */
export interface DeciderOptions {
  readonly policy: PolicyReference | null;
  readonly asOf: Day;
  /** Day on which the run is carried out. A hold on this day keeps a record too. */
  readonly now: Day;
  readonly timeZone: TimeZone;
  readonly grace: IsoPeriod;
  /** Types of the facts. Default: detected from each value. */
  readonly columns?: FactColumns;
}

/** Creates a function that decides records which were validated before. One function serves a whole run. */
export function createDecider(
  rules: readonly ClockedRule[],
  { policy, asOf, now, timeZone, grace, columns }: DeciderOptions,
): (record: RetentionRecord) => Decision {
  const daysOverdueSince = lateness(asOf, grace);
  const told = unreadableIn(rules, { zone: timeZone, ...(columns && { columns }) });
  const today = laterDay(now, asOf);
  return (record) => {
    const { id, category, holds = [] } = record;
    const weighing = weighRules(rules, record);
    const { keep, erase } = weighing;
    const mandatoryUntil = keep?.end.lastDay ?? null;
    const policyEraseFrom = erase?.end.eraseFrom ?? null;
    const keepOverridesErase =
      keep !== undefined && erase !== undefined && keep.end.lastDay >= erase.end.eraseFrom;
    const effective = keepOverridesErase ? keep.end.eraseFrom : policyEraseFrom;
    const spans = holds.map((hold) => holdSpan(hold, timeZone));
    const active = spans.filter((span) => covers(span, asOf) || covers(span, now));
    // A hold that began after the day of erasing does not cover it, and stops the erasing all the same.
    const start = active.length > 0 && effective !== null ? laterDay(effective, today) : effective;
    const { day: dueFrom, passed } =
      start === null || isUndecided(weighing) ? { day: null, passed: [] } : passHolds(spans, start);
    const daysOverdue = dueFrom === null || dueFrom > asOf ? 0 : daysOverdueSince(dueFrom);
    const held = active.length > 0;
    const status = statusOf(weighing, { asOf, dueFrom, mandatoryUntil, held, daysOverdue });
    const outcome = { status, keepOverridesErase, active, passed };
    const { because, considered } = decisionReasons(weighing, outcome);
    const isDue = status === "due" || status === "overdue";
    return {
      record: nameOf(id, category),
      policy,
      asOf,
      timeZone,
      status,
      action: isDue ? (erase?.rule.action ?? "erase") : "none",
      mandatoryUntil,
      policyEraseFrom,
      dueFrom,
      daysOverdue,
      keepOverridesErase,
      because,
      considered,
      notApplied: weighing.notApplied,
      ...told(record.facts),
    };
  };
}

/** Facts that could not be read; absent if all could. */
function unreadableIn(clocked: readonly ClockedRule[], reading: Reading) {
  const found = unreadableFacts(
    clocked.map(({ rule }) => rule),
    reading,
  );
  return (facts: Facts): { readonly unreadable?: readonly UnreadableFact[] } => {
    const unreadable = found(facts);
    return unreadable.length > 0 ? { unreadable } : {};
  };
}

function nameOf(id?: string, category?: string): Decision["record"] {
  if (id === undefined) return category === undefined ? {} : { category };
  return category === undefined ? { id } : { id, category };
}

const isUndecided = ({ permanent, waiting, withoutRule }: Weighing) =>
  permanent.length > 0 || waiting.length > 0 || withoutRule;

interface Standing {
  readonly asOf: Day;
  readonly dueFrom: Day | null;
  readonly mandatoryUntil: Day | null;
  readonly held: boolean;
  readonly daysOverdue: number;
}

function statusOf(
  { permanent, waiting, withoutRule }: Weighing,
  { asOf, dueFrom, mandatoryUntil, held, daysOverdue }: Standing,
): RetentionStatus {
  if (permanent.length > 0) return "permanent";
  if (waiting.length > 0 || withoutRule) return "waiting";
  if (held) return "held";
  if (dueFrom !== null && dueFrom <= asOf) return daysOverdue > 0 ? "overdue" : "due";
  return mandatoryUntil !== null && mandatoryUntil < asOf ? "may-erase" : "keep";
}

/** Number of days since a due day plus its grace period. The grace period is computed once per day of a run. */
function lateness(asOf: Day, grace: IsoPeriod): (dueFrom: Day) => number {
  const known = new Map<Day, number>();
  return (dueFrom) => {
    const before = known.get(dueFrom);
    if (before !== undefined) return before;
    const lastOnTime = addPeriod(dueFrom, grace);
    const days = differenceInCalendarDays(new UTCDateMini(asOf), new UTCDateMini(lastOnTime));
    const late = Math.max(0, days);
    known.set(dueFrom, late);
    return late;
  };
}
