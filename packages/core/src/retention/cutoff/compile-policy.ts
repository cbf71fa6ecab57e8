import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import type { TimeZone } from "../../calendar/time-zone.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { iterable } from "../../shared/iterable.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { createDecider } from "../decision/create-decider.ts";
import type { Decision } from "../decision/decision.ts";
import { clockRules } from "../decision/weigh-rules.ts";
import { type FactColumns, factColumns } from "../fact/fact-column.ts";
import { knownPolicy } from "../policy/known-policy.ts";
import {
  type PolicyReference,
  type RetentionPolicy,
  retentionPolicy,
} from "../policy/retention-policy.ts";
import { type RetentionRecord, retentionRecord } from "../rule/retention-record.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import type { RetentionSql } from "../sql/sql-fragment.ts";
import { type SqlOptions, sqlOptions } from "../sql/sql-options.ts";
import { toSql } from "../sql/to-sql.ts";
import { momentDay } from "../term/moment-day.ts";
import { dueTest } from "./due-test.ts";
import { type RuleCutoff, ruleCutoffs } from "./rule-cutoff.ts";

/** Days and settings of a run. */
export interface RunOptions {
  /** A day, or a timestamp, which is converted to a day in the time zone of the policy. */
  readonly asOf: Day | Instant;
  /** Period that `due` lasts before `overdue`. Default `P0D`. */
  readonly grace?: IsoPeriod;
  /** Day on which the run is carried out. A record with a hold on this day is kept too. Default: `asOf`. */
  readonly now?: Day | Instant;
  /** Types of the facts, as in `toSql`; a value of another type is unknown. Default: detected from the value. */
  readonly columns?: FactColumns;
}

/** Checks {@link RunOptions}. */
export const runOptions: z.ZodMiniType<RunOptions> = z.strictObject({
  asOf: shortText,
  grace: z.exactOptional(isoPeriod),
  now: z.exactOptional(shortText),
  columns: z.exactOptional(factColumns),
} satisfies Shape<RunOptions>);

/** Compiled policy, validated once for any number of records and days. */
export interface CompiledPolicy {
  /** Policy from which it was made. */
  readonly policy: RetentionPolicy;
  /** Due records, as passed in, without copies. No object is created for a record that is not due. */
  selectDue<Kept extends RetentionRecord>(
    records: Iterable<Kept>,
    options: Omit<RunOptions, "grace">,
  ): Generator<Kept, void, undefined>;
  /** The decision on one record, same as `decide`, without parsing the policy again. */
  decide(record: RetentionRecord, options: RunOptions): Decision;
  /**
   * Function that decides records one at a time, with the same result as `decide`. Like `decideMany`, it does not
   * validate their structure.
   */
  decider(options: RunOptions): (record: RetentionRecord) => Decision;
  /** Decisions, with reasons, on the records that are due. */
  decideMany(
    records: Iterable<RetentionRecord>,
    options: RunOptions,
  ): Generator<Decision, void, undefined>;
  /** For each rule, the last trigger date whose period has ended on that day. */
  cutoffs(asOf: Day | Instant): readonly RuleCutoff[];
  /**
   * SQL condition for due rows, for a `where`, with one date per rule and no date arithmetic; `stays` selects all other
   * rows, and `before` has the statements to run first.
   */
  toSql(options: SqlOptions): RetentionSql;
}

/**
 * Compiled policy for many records, in process or in SQL.
 *
 * `selectDue` and `decideMany` do not validate the structure of records. A fact that is not a date, or not of its
 * declared type, never makes a record due; a `Date` throws `wrong-type`, because its day is ambiguous. Records that are
 * not due are skipped early.
 *
 * @throws InvalidInputError when the policy was not created by `definePolicy`.
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
 * toSql({ columns: { leftOn: "left_on" }, holds: "none", asOf: "2026-08-01" }).text;
 * // => `("left_on" <= $1::date and "left_on" >= '1990-01-01'::date)`
 * ```
 */
export function compilePolicy(policy: RetentionPolicy): CompiledPolicy {
  const valid = deepFreeze(parseInput(retentionPolicy, policy));
  const { rules, timeZone: zone, id, version, hash } = valid;
  const { cut, decider, dueTest } = runsOf({ rules, zone, policy: { id, version, hash } });
  return {
    policy: knownPolicy.safeParse(policy).success ? policy : valid,
    decide(record, options) {
      const known = parseInput(retentionRecord, record);
      return decider(parseInput(runOptions, options))(known);
    },
    decider: (options) => decider(parseInput(runOptions, options)),
    *selectDue(records, options) {
      const isDue = dueTest(parseInput(runOptions, options));
      parseInput(iterable, records);
      for (const record of records) if (isDue(record)) yield record;
    },
    *decideMany(records, options) {
      const valid = parseInput(runOptions, options);
      const isDue = dueTest(valid);
      const decide = decider(valid);
      parseInput(iterable, records);
      for (const record of records) if (isDue(record)) yield decide(record);
    },
    cutoffs: (asOf) => ruleCutoffs(rules, momentDay(asOf, zone, ["asOf"]), zone),
    toSql(options) {
      const valid = parseInput(sqlOptions, options);
      const days = { ...daysOf(valid, zone), zone };
      if (valid.since === undefined) return toSql(cut(days.asOf), valid, days);
      const day = momentDay(valid.since, zone, ["since"]);
      return toSql(cut(days.asOf), valid, { ...days, since: { day, cuts: cut(day) } });
    },
  };
}

/** Creates the run functions of one policy, which share its compiled rules. */
function runsOf({ rules, zone, policy }: Ready) {
  const clocked = clockRules(rules, { zone });
  const cut = (asOf: Day) => {
    const cutoffs = ruleCutoffs(rules, asOf, zone);
    return cutoffs.map((cutoff, index) => [rules[index] as RetentionRule, cutoff] as const);
  };
  return {
    cut,
    decider(options: RunOptions) {
      const { columns, grace = "P0D" } = options;
      const reading = { zone, ...(columns && { columns }) };
      const ready = columns ? clockRules(rules, reading) : clocked;
      const days = daysOf(options, zone);
      return createDecider(ready, { policy, ...days, timeZone: zone, grace, ...reading });
    },
    dueTest(options: RunOptions) {
      const { columns } = options;
      const { asOf, now } = daysOf(options, zone);
      const days = [...new Set([asOf, now])];
      return dueTest(cut(asOf), { zone, days, ...(columns && { columns }) });
    },
  };
}

/** A validated policy with its time zone and compiled rules. */
interface Ready {
  readonly rules: readonly RetentionRule[];
  readonly zone: TimeZone;
  readonly policy: PolicyReference;
}

/** `asOf` and `now` of a run, as days. */
function daysOf({ asOf, now }: Pick<RunOptions, "asOf" | "now">, zone: TimeZone) {
  const day = momentDay(asOf, zone, ["asOf"]);
  return { asOf: day, now: now === undefined ? day : momentDay(now, zone, ["now"]) };
}
