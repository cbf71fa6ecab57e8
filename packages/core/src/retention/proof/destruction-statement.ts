import * as z from "zod/mini";
import { addPeriod } from "../../calendar/periods/add-period.ts";
import { toDay } from "../../calendar/to-day.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { recordListHash } from "../../shared/hash/record-list-hash.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { MOST_RULES, type PolicyReference, policyReference } from "../policy/retention-policy.ts";
import { type RetentionAction, retentionAction } from "../rule/retention-action.ts";
import { type DestroyedRecord, MOST_DESTROYED } from "./destroyed-record.ts";
import {
  partyFields,
  type StatementInput,
  type StatementParties,
  type SweepExceptions,
  statementInput,
  sweepExceptions,
} from "./statement-input.ts";

/** Proof of erasure (Dutch: *verklaring van vernietiging*) with counts, rules and dates. It does not list the records. */
export interface DestructionStatement extends StatementParties {
  readonly policy: PolicyReference;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly total: number;
  readonly counts: readonly {
    /** Category; `null` when the log states none. */
    readonly category: string | null;
    readonly action: RetentionAction;
    readonly count: number;
  }[];
  /** Rules that decided, with their basis. */
  readonly rules: readonly {
    readonly ruleId: string;
    readonly basis: LegalSource | null;
    readonly count: number;
  }[];
  /** Earliest and latest day from which a term was counted; `null` when nothing was erased. */
  readonly triggerDays: { readonly earliest: Day; readonly latest: Day } | null;
  readonly exceptions: SweepExceptions;
  /** Day on which the last backup is deleted too; `null` when the policy does not state that period. */
  readonly fullyGoneOn: Day | null;
  readonly recordList: { readonly algorithm: "hmac-sha-256"; readonly value: string };
}

const count = z.int().check(z.gte(0));

/** Checks a {@link DestructionStatement}. */
export const destructionStatementResult: z.ZodMiniType<DestructionStatement> = z.strictObject({
  ...partyFields,
  policy: policyReference,
  startedAt: instant,
  endedAt: instant,
  total: count,
  counts: z
    .array(
      z.strictObject({
        category: z.nullable(shortText),
        action: retentionAction,
        count,
      } satisfies Shape<DestructionStatement["counts"][number]>),
    )
    .check(maxLength(MOST_DESTROYED)),
  rules: z
    .array(
      z.strictObject({
        ruleId: shortText,
        basis: z.nullable(legalSource),
        count,
      } satisfies Shape<DestructionStatement["rules"][number]>),
    )
    .check(maxLength(MOST_RULES)),
  triggerDays: z.nullable(
    z.strictObject({ earliest: day, latest: day } satisfies Shape<
      NonNullable<DestructionStatement["triggerDays"]>
    >),
  ),
  exceptions: sweepExceptions,
  fullyGoneOn: z.nullable(day),
  recordList: z.strictObject({
    algorithm: z.literal("hmac-sha-256"),
    value: hashText,
  } satisfies Shape<DestructionStatement["recordList"]>),
} satisfies Shape<DestructionStatement>);

/**
 * A statement of what a sweep destroyed, from its log: counts per category and action, the rules with their basis, the
 * start days of the periods, the records that were kept, and the day on which backups are deleted. It contains the ids
 * only as a keyed hash.
 *
 * @throws InvalidInputError `two-roles-required` when the approvers share one role; `unknown-rule`.
 * @see GDPR art. 5(2) and art. 28(3)(g)
 *
 * @example
 * ```ts
 * import { definePolicy, destructionStatement } from "@bijsluiter/core/retention";
 *
 * const statement = destructionStatement({
 *   policy: definePolicy({
 *     id: "leerplein",
 *     version: "2026-1",
 *     backupLag: "P30D",
 *     rules: [{ id: "results", kind: "erase", trigger: "leftOn", period: "P2Y" }],
 *   }),
 *   controller: "Stichting De Wilgen",
 *   processor: "Leerplein Media B.V.",
 *   agreement: "VO-2026-014",
 *   approvers: [{ role: "privacy officer", name: "S. de Vries" }, { role: "board", name: "M. Bakker" }],
 *   subProcessors: [],
 *   issuer: "Leerplein Media B.V.",
 *   issuedOn: "2026-08-03",
 *   startedAt: "2026-08-01T02:00:00+02:00",
 *   endedAt: "2026-08-01T02:10:00+02:00",
 *   destroyed: [
 *     { id: "r1", action: "erase", ruleId: "results", triggerDay: "2024-07-31", at: "2026-08-01T02:01:00+02:00" },
 *   ],
 *   exceptions: { held: 2, failed: 0, skipped: 0 },
 *   hashKey: "a secret of the issuer",
 * });
 * statement.total; // => 1
 * statement.fullyGoneOn; // => "2026-08-31"
 * ```
 */
export function destructionStatement(input: StatementInput): DestructionStatement {
  const { policy, destroyed, hashKey, ...rest } = parseInput(statementInput, input);
  const { id, version, hash, backupLag, timeZone } = policy;
  const executedOn = toDay(rest.endedAt, timeZone);
  const ids = destroyed.map((line) => line.id);
  return {
    ...rest,
    policy: { id, version, hash },
    total: destroyed.length,
    counts: countsOf(destroyed),
    rules: rulesOf(policy.rules, destroyed),
    triggerDays: triggerDaysOf(destroyed),
    fullyGoneOn: backupLag === undefined ? null : addPeriod(executedOn, backupLag),
    recordList: { algorithm: "hmac-sha-256", value: recordListHash(ids, hashKey) },
  };
}

function countsOf(destroyed: readonly DestroyedRecord[]): DestructionStatement["counts"] {
  const groups = new Map<
    string,
    { category: string | null; action: RetentionAction; count: number }
  >();
  for (const { category = null, action } of destroyed) {
    const key = `${category ?? ""} ${action}`;
    const group = groups.get(key) ?? { category, action, count: 0 };
    groups.set(key, { ...group, count: group.count + 1 });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function rulesOf(
  rules: StatementInput["policy"]["rules"],
  destroyed: readonly DestroyedRecord[],
): DestructionStatement["rules"] {
  return rules
    .map(({ id, basis = null }) => ({
      ruleId: id,
      basis,
      count: destroyed.filter(({ ruleId }) => ruleId === id).length,
    }))
    .filter(({ count }) => count > 0);
}

function triggerDaysOf(destroyed: readonly DestroyedRecord[]): DestructionStatement["triggerDays"] {
  const days = destroyed.map(({ triggerDay }) => triggerDay).sort();
  const [earliest] = days;
  return earliest === undefined ? null : { earliest, latest: days.at(-1) ?? earliest };
}
