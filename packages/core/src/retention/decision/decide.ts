import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import { type TimeZone, timeZone } from "../../calendar/time-zone.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type FactColumns, factColumns } from "../fact/fact-column.ts";
import { knownPolicy } from "../policy/known-policy.ts";
import { MOST_RULES, type RetentionPolicy, retentionPolicy } from "../policy/retention-policy.ts";
import { type RetentionRecord, recordFields } from "../rule/retention-record.ts";
import { type RetentionRule, retentionRule } from "../rule/retention-rule.ts";
import type { Reading } from "../rule/scope-tests.ts";
import { momentDay } from "../term/moment-day.ts";
import { createDecider } from "./create-decider.ts";
import type { Decision } from "./decision.ts";
import { type ClockedRule, clockRules } from "./weigh-rules.ts";

/** One record, the day, and the policy or loose rules to apply. */
export type DecideInput = RetentionRecord & {
  /** A day, or a timestamp, which is converted to a day in the time zone of the policy. */
  readonly asOf: Day | Instant;
  /** Period that `due` lasts before `overdue`; changes no legal date. Default `P0D`. */
  readonly grace?: IsoPeriod;
  /** Day on which the run is carried out. A hold on this day keeps the record too. Default: `asOf`. */
  readonly now?: Day | Instant;
  /** Types of the facts, as in `toSql`; a value of another type is unknown. Default: detected from the value. */
  readonly columns?: FactColumns;
} & (
    | { readonly policy: RetentionPolicy }
    | {
        readonly rules: readonly RetentionRule[];
        /** Time zone for loose rules. Default Europe/Amsterdam. */
        readonly timeZone?: TimeZone;
      }
  );

const fields = {
  ...recordFields,
  asOf: shortText,
  grace: z.exactOptional(isoPeriod),
  now: z.exactOptional(shortText),
  columns: z.exactOptional(factColumns),
} satisfies Shape<Omit<Extract<DecideInput, { readonly policy: RetentionPolicy }>, "policy">>;

/** Checks a {@link DecideInput}. */
export const decideInput: z.ZodMiniType<DecideInput> = z.union([
  z.strictObject({ ...fields, policy: retentionPolicy } satisfies Shape<
    Extract<DecideInput, { readonly policy: RetentionPolicy }>
  >),
  z.strictObject({
    ...fields,
    rules: z.array(retentionRule).check(maxLength(MOST_RULES)),
    timeZone: z.exactOptional(timeZone),
  } satisfies Shape<Exclude<DecideInput, { readonly policy: RetentionPolicy }>>),
]);

/** Accepts a policy from `definePolicy` without validating it again for every record. */
const knownInput: z.ZodMiniType<Extract<DecideInput, { readonly policy: RetentionPolicy }>> =
  z.strictObject({ ...fields, policy: knownPolicy });

/**
 * Action on one record, with reasons. Keep and erase rules are considered separately: the longest keep rule takes
 * precedence, then the shortest erase rule. Holds postpone the day. A record waits when a keep rule has no date, when
 * no erase rule has a date, or when no rule applies. Nothing is guessed: a fact of the wrong type, such as a local
 * time, `2024`, a placeholder date before 1990 or a text instead of a number, is unknown, and the decision names it in
 * `unreadable`. A policy that `definePolicy` returned is not validated again.
 *
 * @throws InvalidInputError when the input is malformed, `wrong-type` for an object such as a `Date`.
 * @see GDPR art. 5(1)(e), art. 17(1)(a) and 17(3)(b)
 *
 * @example
 * ```ts
 * import { decide } from "@bijsluiter/core/retention";
 *
 * const rules = [
 *   { id: "pupil-file", kind: "erase", trigger: "leftOn", snapBefore: "school-year-end", period: "P2Y" },
 * ] as const;
 * const facts = { leftOn: "2024-06-20" };
 * decide({ rules, facts, asOf: "2026-07-31" }).status; // => "keep"
 * decide({ rules, facts, asOf: "2026-08-01" }).status; // => "due"
 * decide({ rules, facts: {}, asOf: "2026-08-01" }).status; // => "waiting"
 * ```
 */
export function decide(input: DecideInput): Decision {
  const known = knownInput.safeParse(input);
  const valid = known.success ? known.data : parseInput(decideInput, input);
  const { rules, zone, policy } = rulesOf(valid);
  const { columns, grace = "P0D" } = valid;
  const asOf = momentDay(valid.asOf, zone, ["asOf"]);
  const now = valid.now === undefined ? asOf : momentDay(valid.now, zone, ["now"]);
  const clocked = knownClocks(rules, { zone, ...(columns && { columns }) });
  const options = { policy, asOf, now, timeZone: zone, grace, ...(columns && { columns }) };
  return createDecider(clocked, options)(valid);
}

/** Prepares the rules. The result is cached for rules that `definePolicy` froze. */
function knownClocks(rules: readonly RetentionRule[], reading: Reading): readonly ClockedRule[] {
  if (reading.columns) return clockRules(deepFreeze(rules), reading);
  const ready = clocks.get(rules) ?? clockRules(deepFreeze(rules), reading);
  clocks.set(rules, ready);
  return ready;
}

const clocks = new WeakMap<readonly RetentionRule[], readonly ClockedRule[]>();

function rulesOf(input: DecideInput) {
  if (!("policy" in input))
    return { rules: input.rules, zone: input.timeZone ?? "Europe/Amsterdam", policy: null };
  const { id, version, hash, rules, timeZone: zone } = input.policy;
  return { rules, zone, policy: { id, version, hash } };
}
