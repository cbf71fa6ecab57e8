import { addPeriod } from "../../calendar/periods/add-period.ts";
import { parsePeriod } from "../../calendar/periods/parse-period.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import { momentFact, readDay, refuseObject } from "../fact/read-day.ts";
import type { Facts } from "../rule/retention-record.ts";
import type { EraseRule, KeepRule } from "../rule/retention-rule.ts";
import type { Reading } from "../rule/scope-tests.ts";
import { isEarliest, triggerFacts } from "../rule/trigger.ts";
import { applySnap } from "../term/apply-snap.ts";
import type { Step } from "./reason.ts";

/** Day on which a rule with a term ends for a record, with the calculation. */
export interface RuleEnd {
  readonly lastDay: Day;
  readonly eraseFrom: Day;
  readonly trace: readonly Step[];
}

/** Computes the end of one rule for a record; `undefined` while its trigger is unknown. */
export type RuleClock = (facts: Facts) => RuleEnd | undefined;

/** Largest number of ends in the cache, to limit memory. */
const MOST_ENDS = 40_000;

/**
 * Creates the clock of one rule. Few trigger days occur in many records, so each end is computed once and shared. The
 * shared objects are read-only by type, and nothing here changes them.
 */
export function ruleClock(rule: KeepRule | EraseRule, { zone, columns }: Reading): RuleClock {
  const earliest = isEarliest(rule.trigger);
  const clocks = triggerFacts(rule.trigger).map((fact) => {
    const moment = momentFact(fact, columns);
    return [fact, knownEnds(rule, fact, (value) => readDay(value, moment, zone))] as const;
  });
  return (facts) => {
    let found: RuleEnd | undefined;
    for (const [fact, endOf] of clocks) {
      const value = facts[fact];
      const list = Array.isArray(value) ? value : [value];
      if (list.length === 0 && !earliest) return undefined;
      for (const one of list) {
        refuseObject(one, fact);
        const end = endOf(one);
        if (!end && !earliest) return undefined;
        if (!end) continue;
        if (!found || (earliest ? dateOf(end) < dateOf(found) : dateOf(end) > dateOf(found)))
          found = end;
      }
    }
    return found;
  };
}

function knownEnds(
  rule: KeepRule | EraseRule,
  fact: string,
  read: (value: unknown) => Day | undefined,
): (value: unknown) => RuleEnd | undefined {
  const ends = new Map<unknown, RuleEnd>();
  return (value) => {
    const known = ends.get(value);
    if (known) return known;
    const date = read(value);
    if (date === undefined) return undefined;
    const end = ends.get(date) ?? work(rule, { fact, value: date, date });
    // Days are few; instants are not, so that they share the end of their day.
    if (ends.size < MOST_ENDS) ends.set(date, end);
    if (value === date) return end;
    const [, ...rest] = end.trace;
    return { ...end, trace: [{ op: "trigger", fact, value: String(value), date }, ...rest] };
  };
}

const dateOf = ({ trace: [first] }: RuleEnd) => (first as Step & { readonly op: "trigger" }).date;

function work(
  { snapBefore, period, snapAfter }: KeepRule | EraseRule,
  start: { readonly fact: string; readonly value: string; readonly date: Day },
): RuleEnd {
  const trace: Step[] = [{ op: "trigger", ...start }];
  let { date } = start;
  if (snapBefore) {
    date = applySnap(date, snapBefore);
    trace.push({ op: "snap", to: snapBefore, date });
  }
  const clamped = isClamped(date, period);
  date = addPeriod(date, period);
  trace.push({ op: "add", period, date, clamped });
  if (snapAfter) {
    date = applySnap(date, snapAfter);
    trace.push({ op: "snap", to: snapAfter, date });
  }
  const eraseFrom = shiftDay(date, 1);
  trace.push({ op: "last-keep-day", date }, { op: "erase-from", date: eraseFrom });
  return { lastDay: date, eraseFrom, trace };
}

/** True when the day of the month changed. Adding years and months keeps it, unless the target month is too short. */
function isClamped(date: Day, period: string): boolean {
  const { years, months } = parsePeriod(period);
  return addPeriod(date, { years, months, weeks: 0, days: 0 }).slice(8) !== date.slice(8);
}
