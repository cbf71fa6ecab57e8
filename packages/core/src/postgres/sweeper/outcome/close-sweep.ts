import * as z from "zod/mini";
import {
  type DestructionStatement,
  destructionStatement,
  type RetentionPolicy,
  type StatementParties,
} from "../../../retention/index.ts";
import { eventInstant } from "../../../shared/dates/event-time.ts";
import type { Instant } from "../../../shared/dates/instant.ts";
import { isObject } from "../../../shared/is-object.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import { minLength } from "../../../shared/schema/min-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { runSql, sql } from "../../sql/sql.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import { refusal } from "../plan/refusal.ts";
import { sweepIdText } from "../plan/sweep-plan.ts";
import { sweepProgress } from "../run/sweep-progress.ts";
import { readSweepLog } from "./read-sweep-log.ts";

/** Signatories of the statement of a sweep. */
export interface SweepClosing {
  readonly sweepId: string;
  readonly parties: StatementParties;
  /** Secret of the issuer, to prove the list of ids without disclosing it. */
  readonly hashKey: string;
  readonly now: Instant;
}

/** Closed sweep with its statement, or its progress. */
export type ClosedSweep =
  | { readonly state: "closed"; readonly statement: DestructionStatement }
  | { readonly state: "awaiting-approval" | "open" };

const sweepClosing: z.ZodMiniType<SweepClosing> = z.strictObject({
  sweepId: sweepIdText,
  // `destructionStatement` checks it.
  parties: z.custom<StatementParties>(isObject),
  hashKey: z.string().check(minLength(16), maxLength(10_000)),
  now: eventInstant,
} satisfies Shape<SweepClosing>);

/**
 * Closes a sweep with its statement of destruction, made from the log; for a closed sweep it returns the existing
 * statement. Failed rows are counted as such, and can be included in a later sweep. The list of ids in the statement has
 * table and id.
 *
 * @returns The state, while batches are left or approvals are missing.
 * @throws InvalidInputError with `unknown-sweep`, and as `destructionStatement` does.
 */
export async function closeSweep(client: SqlClient, closing: SweepClosing): Promise<ClosedSweep> {
  const database = parseInput(sqlClient, client);
  const { sweepId, parties, hashKey, now } = parseInput(sweepClosing, closing);
  return database.transaction(async (transaction) => {
    const { rows } = await runSql<{ policy: string; planned_at: string; statement: string | null }>(
      transaction,
      sql`select policy, statement, to_char(planned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as planned_at
        from bijsluiter.sweep where id = ${sweepId}::text::uuid for update`,
    );
    const [sweep] = rows;
    if (!sweep) throw refusal("unknown-sweep", "sweepId");
    if (sweep.statement !== null)
      return closed(JSON.parse(sweep.statement) as DestructionStatement);
    const { state, held, failed, skipped } = await sweepProgress(transaction, sweepId);
    if (state !== "swept") return { state: state === "open" ? "open" : "awaiting-approval" };
    const log = await readSweepLog(transaction, sweepId);
    const statement = destructionStatement({
      ...parties,
      policy: JSON.parse(sweep.policy) as RetentionPolicy,
      startedAt: sweep.planned_at,
      endedAt: now,
      destroyed: log.map(({ table, alongWith, id, ...line }) => ({
        ...line,
        id: `${table} ${id}`,
      })),
      exceptions: { held, failed, skipped },
      hashKey,
    });
    await runSql(
      transaction,
      sql`update bijsluiter.sweep set statement = ${JSON.stringify(statement)}, closed_at = ${now}::text::timestamptz
        where id = ${sweepId}::text::uuid`,
    );
    return closed(statement);
  });
}

const closed = (statement: DestructionStatement): ClosedSweep => ({ state: "closed", statement });
