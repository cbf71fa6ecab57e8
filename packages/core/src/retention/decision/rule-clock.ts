import { addPeriod } from "../../calendar/periods/add-period.ts";
import { parsePeriod } from "../../calendar/periods/parse-period.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { TimeZone } from "../../calendar/time-zone.ts";
import type { Day } from "../../shared/day.ts";
import type { Facts } from "../rule/retention-record.ts";
import type { EraseRule, KeepRule } from "../rule/retention-rule.ts";
import { triggerFacts } from "../rule/trigger.ts";
import { applySnap } from "../term/apply-snap.ts";
import { momentDay } from "../term/moment-day.ts";
import type { Step } from "./reason.ts";

/** When a rule with a term ends for a record, and how that came about. */
export interface RuleEnd {
  readonly lastDay: Day;
  readonly eraseFrom: Day;
  readonly trace: readonly Step[];
}

/** Ends of one rule; `undefined` while its trigger is unknown. */
export type RuleClock = (facts: Facts) => RuleEnd | undefined;

/**
 * A clock for one rule. Records share few trigger days, so that each end is worked out once and shared:
 * the objects are frozen by type, and nothing here changes them.
 */
export function ruleClock(rule: KeepRule | EraseRule, zone: TimeZone): RuleClock {
  const facts = new Map(
    triggerFacts(rule.trigger).map((fact) => [fact, new Map<string, RuleEnd>()]),
  );
  const endOf = (fact: string, value: string): RuleEnd => {
    const ends = facts.get(fact);
    const known = ends?.get(value);
    if (known) return known;
    const end = work(rule, { fact, value, date: momentDay(value, zone, ["facts", fact]) });
    // Days are few; instants are not, and would fill the memory.
    if (value.length === 10) ends?.set(value, end);
    return end;
  };
  const { trigger } = rule;
  if (typeof trigger === "string")
    return (facts) => {
      const value = facts[trigger] ?? null;
      return value === null ? undefined : endOf(trigger, String(value));
    };
  const latest = "latest" in trigger;
  const names = latest ? trigger.latest : trigger.earliest;
  return (facts) => {
    let found: RuleEnd | undefined;
    for (const name of names) {
      const value = facts[name] ?? null;
      if (value === null && latest) return undefined;
      if (value === null) continue;
      const end = endOf(name, String(value));
      const better = !found || (latest ? dateOf(end) > dateOf(found) : dateOf(end) < dateOf(found));
      if (better) found = end;
    }
    return found;
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

/** Years and months alone keep the day of the month, unless the month lacks it. */
function isClamped(date: Day, period: string): boolean {
  const { years, months } = parsePeriod(period);
  return addPeriod(date, { years, months, weeks: 0, days: 0 }).slice(8) !== date.slice(8);
}
