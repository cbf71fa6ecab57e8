import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay, eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { visibleText } from "../../shared/text/visible-text.ts";
import { type RetentionPolicy, retentionPolicy } from "../policy/retention-policy.ts";
import { type DestroyedRecord, destroyedRecord, MOST_DESTROYED } from "./destroyed-record.ts";

/** Number of records that were due and were not erased. */
export interface SweepExceptions {
  /** Records for which a hold was placed before the erasure. */
  readonly held: number;
  /** Records for which the erasure failed. */
  readonly failed: number;
  /** Records that were no longer due at the second check. */
  readonly skipped: number;
}

const count = z.int().check(z.gte(0), z.lte(1_000_000_000_000));

/** Checks {@link SweepExceptions}. */
export const sweepExceptions: z.ZodMiniType<SweepExceptions> = z.strictObject({
  held: count,
  failed: count,
  skipped: count,
} satisfies Shape<SweepExceptions>);

/** Someone who approved a sweep, in a role. */
export interface Approver {
  readonly role: string;
  readonly name: string;
}

/** A sub-processor and the day on which it confirmed the erasure. */
export interface SubProcessorConfirmation {
  readonly name: string;
  readonly confirmedOn: Day | null;
}

/** Parties of a statement and their representatives. */
export interface StatementParties {
  readonly controller: string;
  readonly processor: string;
  /** Reference of the processing agreement. */
  readonly agreement: string;
  /** At least two approvers, in different roles. */
  readonly approvers: readonly Approver[];
  readonly subProcessors: readonly SubProcessorConfirmation[];
  readonly issuer: string;
  readonly issuedOn: Day;
}

const name = z.string().check(minLength(1), maxLength(300), visibleText(1));

/** Largest number of approvers. */
const MOST_APPROVERS = 100;
const MOST_SUB_PROCESSORS = 1000;

/** Fields of {@link StatementParties}, for schemas that include them. */
export const partyFields = {
  controller: name,
  processor: name,
  agreement: name,
  approvers: z
    .array(z.strictObject({ role: name, name } satisfies Shape<Approver>))
    .check(
      minLength(2),
      maxLength(MOST_APPROVERS),
      rule<readonly Approver[]>((all) =>
        new Set(all.map(({ role }) => role)).size < 2
          ? [{ code: "two-roles-required", path: [], params: {} }]
          : [],
      ) as z.core.$ZodCheck<Approver[]>,
    ),
  subProcessors: z
    .array(
      z.strictObject({
        name,
        confirmedOn: z.nullable(eventDay),
      } satisfies Shape<SubProcessorConfirmation>),
    )
    .check(maxLength(MOST_SUB_PROCESSORS)),
  issuer: name,
  issuedOn: eventDay,
} satisfies Shape<StatementParties>;

/** Input of a statement of destruction. */
export interface StatementInput extends StatementParties {
  readonly policy: RetentionPolicy;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** Log of the sweep. */
  readonly destroyed: readonly DestroyedRecord[];
  readonly exceptions: SweepExceptions;
  /** Secret key of the issuer. It makes the list of ids verifiable without disclosing the ids. */
  readonly hashKey: string;
}

/** Checks a {@link StatementInput}; `unknown-rule` for a line whose rule is not in the policy. */
export const statementInput: z.ZodMiniType<StatementInput> = z
  .strictObject({
    ...partyFields,
    policy: retentionPolicy,
    startedAt: eventInstant,
    endedAt: eventInstant,
    destroyed: z.array(destroyedRecord).check(maxLength(MOST_DESTROYED)),
    exceptions: sweepExceptions,
    hashKey: z.string().check(minLength(16), maxLength(10_000)),
  } satisfies Shape<StatementInput>)
  .check(
    rule<StatementInput>(({ policy, destroyed }) => {
      const known = new Set(policy.rules.map(({ id }) => id));
      const lost = destroyed.findIndex(({ ruleId }) => !known.has(ruleId));
      const path = ["destroyed", lost, "ruleId"];
      return lost < 0 ? [] : [{ code: "unknown-rule", path, params: {} }];
    }),
  );
