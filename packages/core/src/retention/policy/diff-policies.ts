import { UTCDateMini } from "@date-fns/utc/date/mini";
import { differenceInCalendarDays } from "date-fns";
import * as z from "zod/mini";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { rule } from "../../shared/issues/rule.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import { dayNumber } from "../term/day-number.ts";
import { type DaySpan, daySpan } from "../term/day-span.ts";
import type { RetentionTerm } from "../term/retention-term.ts";
import { numberedEnds } from "../term/term-lengths.ts";
import type { PolicyChange } from "./policy-change.ts";
import { type RetentionPolicy, retentionPolicy } from "./retention-policy.ts";

/** Largest number of days (a thousand years), because every day of the period is examined. */
const MOST_DAYS = 366_000;

const daysBetween = (from: Day, to: Day) =>
  differenceInCalendarDays(new UTCDateMini(to), new UTCDateMini(from));

const diffInput = z.strictObject({
  before: retentionPolicy,
  after: retentionPolicy,
  triggers: daySpan.check(
    rule<DaySpan>(({ from, to }) =>
      daysBetween(from, to) > MOST_DAYS
        ? [{ code: "too-long", path: ["to"], params: { maximum: MOST_DAYS } }]
        : [],
    ),
  ),
});

/**
 * Changes between two versions of a policy, rule by rule in the order of `before`, with the trigger days whose end
 * moves and by how much. A change that permits earlier erasure is a warning, because erasure cannot be undone.
 *
 * @param input - Two policies, and the trigger days to compare, of a thousand years at most: four years show every case
 * but the year 2100.
 * @throws InvalidInputError when a policy is malformed, or `too-long` for more days.
 *
 * @example
 * ```ts
 * import { definePolicy, diffPolicies } from "@bijsluiter/core/retention";
 *
 * const rule = { id: "results", kind: "erase", trigger: "leftOn", period: "P2Y" } as const;
 * const before = definePolicy({ id: "leerplein", version: "1", rules: [rule] });
 * const after = definePolicy({ id: "leerplein", version: "2", rules: [{ ...rule, period: "P1Y" }] });
 * const [change] = diffPolicies({ before, after, triggers: { from: "2025-01-01", to: "2025-12-31" } });
 * change?.code; // => "term-shortened"
 * change?.moved?.minimumDays; // => -365
 * ```
 */
export function diffPolicies(input: {
  readonly before: RetentionPolicy;
  readonly after: RetentionPolicy;
  readonly triggers: DaySpan;
}): readonly PolicyChange[] {
  const { before: former, after: later, triggers } = parseInput(diffInput, input);
  const [before, after] = [former.rules, later.rules];
  const known = new Map(before.map((old) => [old.id, old]));
  const kept = new Map(after.map((next) => [next.id, next]));
  return [
    ...before.flatMap((old) => {
      const next = kept.get(old.id);
      return next?.kind === old.kind ? changes(old, next, triggers) : [removed(old)];
    }),
    ...after.filter(({ id, kind }) => known.get(id)?.kind !== kind).map(added),
  ];
}

const removed = ({ id, kind }: RetentionRule): PolicyChange => ({
  code: "rule-removed",
  ruleId: id,
  kind,
  severity: kind === "keep" ? "warning" : "advice",
});

const added = ({ id, kind }: RetentionRule): PolicyChange => ({
  code: "rule-added",
  ruleId: id,
  kind,
  severity: kind === "erase" ? "warning" : "advice",
});

function changes(
  old: RetentionRule,
  next: RetentionRule,
  triggers: DaySpan,
): readonly PolicyChange[] {
  const parts = [
    ["scope-changed", (rule: RetentionRule) => [rule.categories, rule.when], "warning"],
    ["trigger-changed", (rule: RetentionRule) => "trigger" in rule && rule.trigger, "warning"],
    ["action-changed", (rule: RetentionRule) => "action" in rule && rule.action, "warning"],
    ["basis-changed", (rule: RetentionRule) => rule.basis, "advice"],
  ] as const;
  const changed = parts.filter(([, part]) => text(part(old)) !== text(part(next)));
  return [
    ...termChange(old, next, triggers),
    ...changed.map(([code, , severity]) => ({ code, ruleId: old.id, kind: old.kind, severity })),
  ];
}

// Parts of a rule are JSON; a part that is left out is written as null.
const text = (part: unknown) => canonicalJson(JSON.parse(JSON.stringify(part ?? null)) as Json);

function termChange(
  old: RetentionRule,
  next: RetentionRule,
  triggers: DaySpan,
): readonly PolicyChange[] {
  const rule = { ruleId: old.id, kind: old.kind };
  if ("forever" in old || "forever" in next) {
    if ("forever" in old === "forever" in next) return [];
    const shorter = "forever" in old;
    return shorter
      ? [{ ...rule, code: "term-shortened", severity: "warning" }]
      : [{ ...rule, code: "term-lengthened", severity: "advice" }];
  }
  const moved = movedEnds(old, next, triggers);
  if (!moved) return [];
  const { minimumDays, maximumDays } = moved;
  if (minimumDays >= 0) return [{ ...rule, code: "term-lengthened", severity: "advice", moved }];
  const code = maximumDays > 0 ? "term-mixed" : "term-shortened";
  return [{ ...rule, code, severity: "warning", moved }];
}

/** Number of days after which the calendar repeats, weekdays included. */
const DAYS_IN_CYCLE = 146_097;

/** Difference in days between the ends of two terms, for at most one full cycle of the calendar. */
function movedEnds(old: RetentionTerm, next: RetentionTerm, { from, to }: DaySpan): Moved {
  const [before, after] = [numberedEnds(old), numberedEnds(next)];
  const [first, last] = [numberOf(from), numberOf(to)];
  const movedBy = (at: number) => after(at) - before(at);
  let [firstMoved, least, most] = [last + 1, 0, 0];
  for (let at = first; at <= Math.min(last, first + DAYS_IN_CYCLE - 1); at++) {
    const days = movedBy(at);
    if (days === 0) continue;
    if (firstMoved > last) [firstMoved, least, most] = [at, days, days];
    least = Math.min(least, days);
    most = Math.max(most, days);
  }
  if (firstMoved > last) return undefined;
  let lastMoved = last;
  while (movedBy(lastMoved) === 0) lastMoved--;
  return {
    minimumDays: least,
    maximumDays: most,
    firstTrigger: shiftDay(from, firstMoved - first),
    lastTrigger: shiftDay(from, lastMoved - first),
  };
}

type Moved = PolicyChange["moved"];

const numberOf = (of: Day): number => {
  const [year = 0, month = 1, date = 1] = of.split("-").map(Number);
  return dayNumber([year, month, date]);
};
