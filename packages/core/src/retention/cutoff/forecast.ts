import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { iterable } from "../../shared/iterable.ts";
import { maxKeys } from "../../shared/max-keys.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { createDecider } from "../decision/create-decider.ts";
import { clockRules } from "../decision/weigh-rules.ts";
import { type RetentionPolicy, retentionPolicy } from "../policy/retention-policy.ts";
import { type RetentionRecord, retentionRecord } from "../rule/retention-record.ts";
import { daySpan } from "../term/day-span.ts";

/** Input of a forecast. */
export interface ForecastInput {
  readonly policy: RetentionPolicy;
  readonly records: Iterable<RetentionRecord>;
  /** First day; holds count as of this day. */
  readonly from: Day;
  /** Last day, inclusive. */
  readonly to: Day;
}

/** Records that become due on one day. */
export interface ForecastDay {
  readonly day: Day;
  readonly count: number;
  /** Numbers per category, if the records have one. */
  readonly categories: { readonly [category: string]: number };
}

/** Number of records that become due on each day, and of those that do not become due in the period. */
export interface Forecast {
  readonly from: Day;
  readonly to: Day;
  /** Days with at least one record, in order. */
  readonly days: readonly ForecastDay[];
  /** Records that were due before the first day. */
  readonly overdue: number;
  /** Records that become due after the last day. */
  readonly later: number;
  /** Records without a due day: a date is unknown, a hold is open, there is no maximum, or the record is permanent. */
  readonly undated: {
    readonly waiting: number;
    readonly held: number;
    readonly permanent: number;
    readonly withoutMaximum: number;
  };
}

/** Ten thousand years. */
const MOST_DAYS = 3_652_425;
/** Largest number of categories in a policy. */
const MOST_CATEGORIES = 500_000;

const count = z.int().check(z.gte(0));

/** Checks a {@link Forecast}. */
export const forecastResult: z.ZodMiniType<Forecast> = z.strictObject({
  from: day,
  to: day,
  days: z
    .array(
      z.strictObject({
        day,
        count,
        categories: z.record(codeName, count).check(maxKeys(MOST_CATEGORIES)),
      } satisfies Shape<ForecastDay>),
    )
    .check(maxLength(MOST_DAYS)),
  overdue: count,
  later: count,
  undated: z.strictObject({
    waiting: count,
    held: count,
    permanent: count,
    withoutMaximum: count,
  } satisfies Shape<Forecast["undated"]>),
} satisfies Shape<Forecast>);

const whatIsThere = z.looseObject({ policy: retentionPolicy, records: iterable });

/**
 * Number of records that become due on each day of a period, to preview a policy before it is enabled or to draw a
 * chart. Each record is validated, and counted once.
 *
 * @throws InvalidInputError also when the span ends before it begins.
 *
 * @example
 * ```ts
 * import { definePolicy, forecast } from "@bijsluiter/core/retention";
 *
 * const policy = definePolicy({
 *   id: "leerplein",
 *   version: "2026-1",
 *   rules: [{ id: "results", kind: "erase", trigger: "leftOn", snapBefore: "school-year-end", period: "P2Y" }],
 * });
 * const records = [{ facts: { leftOn: "2024-06-20" } }, { facts: { leftOn: "2023-09-01" } }];
 * forecast({ policy, records, from: "2026-07-01", to: "2026-12-31" }).days; // => [{ day: "2026-08-01", count: 2, categories: {} }]
 * ```
 */
export function forecast(input: ForecastInput): Forecast {
  const { policy, records, ...days } = parseInput(whatIsThere, input);
  const { rules, timeZone, id, version, hash } = policy;
  const { from, to } = parseInput(daySpan, days);
  const decider = createDecider(clockRules(rules, { zone: timeZone }), {
    policy: { id, version, hash },
    asOf: from,
    now: from,
    timeZone,
    grace: "P0D",
  });
  const tally = createTally(from, to);
  for (const record of records) {
    const known = parseInput(retentionRecord, record);
    const { dueFrom, status } = decider(known);
    if (dueFrom !== null) tally.dated(dueFrom, known.category);
    else if (status === "waiting" || status === "held" || status === "permanent")
      tally.undated[status]++;
    else tally.undated.withoutMaximum++;
  }
  return tally.result();
}

function createTally(from: Day, to: Day) {
  const byDay = new Map<Day, { count: number; categories: Record<string, number> }>();
  const undated = { waiting: 0, held: 0, permanent: 0, withoutMaximum: 0 };
  let overdue = 0;
  let later = 0;
  return {
    undated,
    dated(dueFrom: Day, category: string | undefined) {
      if (dueFrom < from) overdue++;
      else if (dueFrom > to) later++;
      else {
        const found = byDay.get(dueFrom) ?? { count: 0, categories: {} };
        found.count++;
        if (category) found.categories[category] = (found.categories[category] ?? 0) + 1;
        byDay.set(dueFrom, found);
      }
    },
    result: (): Forecast => ({
      from,
      to,
      days: [...byDay]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([on, counts]) => ({ day: on, ...counts })),
      overdue,
      later,
      undated,
    }),
  };
}
