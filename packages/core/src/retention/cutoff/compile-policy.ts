import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import type { TimeZone } from "../../calendar/time-zone.ts";
import type { Day } from "../../shared/day.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Instant } from "../../shared/instant.ts";
import { iterable } from "../../shared/iterable.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { createDecider } from "../decision/create-decider.ts";
import type { Decision } from "../decision/decision.ts";
import { clockRules } from "../decision/weigh-rules.ts";
import { type RetentionPolicy, retentionPolicy } from "../policy/retention-policy.ts";
import type { RetentionRecord } from "../rule/retention-record.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import { triggerFacts } from "../rule/trigger.ts";
import { momentDay } from "../term/moment-day.ts";
import { dateCheck } from "./date-check.ts";
import { dueTest } from "./due-test.ts";
import { type RuleCutoff, ruleCutoffs } from "./rule-cutoff.ts";
import type { SqlFragment } from "./sql-fragment.ts";
import { type SqlOptions, sqlOptions } from "./sql-options.ts";
import { toSql } from "./to-sql.ts";

/** When a run takes place. */
export interface RunOptions {
  /** The day, or a moment, which is read as a day in the time zone of the policy. */
  readonly asOf: Day | Instant;
  /** How long `due` lasts before it is `overdue`. `P0D` when left out. */
  readonly grace?: IsoPeriod;
}

/** Checks {@link RunOptions}. */
export const runOptions: z.ZodMiniType<RunOptions> = z.strictObject({
  asOf: shortText,
  grace: z.exactOptional(isoPeriod),
} satisfies Shape<RunOptions>);

/** A policy that was checked once, for as many records and days as there are. */
export interface CompiledPolicy {
  /** The policy it was made of. */
  readonly policy: RetentionPolicy;
  /** Records that are due, as they were given. No object is made for one that is not. */
  selectDue<Kept extends RetentionRecord>(
    records: Iterable<Kept>,
    options: Pick<RunOptions, "asOf">,
  ): Generator<Kept, void, undefined>;
  /** Decisions, with reasons, on the records that are due. */
  decideMany(
    records: Iterable<RetentionRecord>,
    options: RunOptions,
  ): Generator<Decision, void, undefined>;
  /** For each rule the last trigger date of which the term is over on that day. */
  cutoffs(asOf: Day | Instant): readonly RuleCutoff[];
  /** The condition that a row is due, for a `where`, with one date a rule and no date function. */
  toSql(options: SqlOptions): SqlFragment;
}

/**
 * A policy for many records: in process, or where the rows live.
 *
 * `selectDue` and `decideMany` trust the shape of the records. A fact that is no date never makes a record due, and one
 * that a due record has beside another date throws. Records that are not due are passed over without being read further.
 *
 * @throws InvalidInputError when the policy is not one that `definePolicy` made.
 *
 * @example
 * ```ts
 * import { compilePolicy, definePolicy } from "@bijsluiter/core/retention";
 *
 * const { cutoffs, decideMany, toSql } = compilePolicy(
 *   definePolicy({
 *     id: "leerplein",
 *     version: "2026-1",
 *     rules: [{ id: "results", kind: "erase", trigger: "leftOn", snapBefore: "school-year-end", period: "P2Y" }],
 *   }),
 * );
 * const records = [{ id: "r1", facts: { leftOn: "2024-06-20" } }, { id: "r2", facts: { leftOn: "2024-09-01" } }];
 * [...decideMany(records, { asOf: "2026-08-01" })].map(({ record }) => record.id); // => ["r1"]
 * cutoffs("2026-08-01")[0]?.cutoffDate; // => "2024-07-31"
 * toSql({ columns: { leftOn: "left_on" }, holds: "none", asOf: "2026-08-01" }).text; // => '"left_on" <= $1'
 * ```
 */
export function compilePolicy(policy: RetentionPolicy): CompiledPolicy {
  const valid = deepFreeze(parseInput(retentionPolicy, policy));
  const { id, version, hash, rules, timeZone } = valid;
  const clocked = clockRules(rules, timeZone);
  const today = (asOf: Day | Instant) => momentDay(asOf, timeZone, ["asOf"]);
  return {
    policy,
    *selectDue(records, options) {
      const { asOf } = parseInput(runOptions, options);
      parseInput(iterable, records);
      const isDue = dueTest(withCutoffs(rules, today(asOf), timeZone), today(asOf));
      const check = dateCheck(rules.flatMap(ruleFacts));
      for (const record of records) {
        if (!isDue(record)) continue;
        check(record);
        yield record;
      }
    },
    *decideMany(records, options) {
      const { asOf, grace = "P0D" } = parseInput(runOptions, options);
      parseInput(iterable, records);
      const day = today(asOf);
      const isDue = dueTest(withCutoffs(rules, day, timeZone), day);
      const reference = { id, version, hash };
      const decider = createDecider(clocked, { policy: reference, asOf: day, timeZone, grace });
      for (const record of records) if (isDue(record)) yield decider(record);
    },
    cutoffs: (asOf) => ruleCutoffs(rules, today(asOf), timeZone),
    toSql(options) {
      const valid = parseInput(sqlOptions, options);
      return toSql(withCutoffs(rules, today(valid.asOf), timeZone), valid, today(valid.asOf));
    },
  };
}

const ruleFacts = (rule: RetentionRule) => ("forever" in rule ? [] : triggerFacts(rule.trigger));

function withCutoffs(rules: readonly RetentionRule[], asOf: Day, zone: TimeZone) {
  const cutoffs = ruleCutoffs(rules, asOf, zone);
  return cutoffs.map((cutoff, index) => [rules[index] as RetentionRule, cutoff] as const);
}
