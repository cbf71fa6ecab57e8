import { parseInput } from "../../../shared/parse-input.ts";
import { runSql, sql } from "../../sql/sql.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import { refusal } from "../plan/refusal.ts";
import { sweepIdText } from "../plan/sweep-plan.ts";

/**
 * State of a sweep. `awaiting-approval`: nothing is destroyed yet; `open`: batches are left; `swept`: every batch was
 * carried out; `closed`: it has its statement.
 */
export type SweepState = "awaiting-approval" | "open" | "swept" | "closed";

/** Progress of a sweep: batches, and rows. */
export interface SweepProgress {
  readonly state: SweepState;
  readonly batches: number;
  readonly done: number;
  readonly planned: number;
  /** Number of rows deleted or changed, without rows that were deleted along with them. */
  readonly destroyed: number;
  readonly held: number;
  /** Number of rows that no longer existed, or were no longer due. */
  readonly skipped: number;
  /** Number of due rows that could not be deleted; {@link SweepFailure} names them. */
  readonly failed: number;
}

/**
 * Progress of a sweep, for a screen or a log line.
 *
 * @throws InvalidInputError with `unknown-sweep`.
 */
export async function sweepProgress(client: SqlClient, sweepId: string): Promise<SweepProgress> {
  const database = parseInput(sqlClient, client);
  const id = parseInput(sweepIdText, sweepId);
  const { rows } = await runSql<SweepProgress>(database, progressSql(id));
  const [progress] = rows;
  if (!progress) throw refusal("unknown-sweep", "sweepId");
  return progress;
}

const progressSql = (id: string) => sql`
  select case
      when s.closed_at is not null then 'closed'
      when (select count(*) from bijsluiter.sweep_approval a where a.sweep_id = s.id and a.list_hash = s.list_hash)
        < s.approvals_needed then 'awaiting-approval'
      when b.done < b.batches then 'open' else 'swept'
    end as state,
    b.batches, b.done, b.planned, b.destroyed, b.held, b.skipped,
    (select count(*)::int from bijsluiter.sweep_failure f where f.sweep_id = s.id and f.solved_at is null) as failed
  from bijsluiter.sweep s, lateral (
    select count(*)::int as batches, count(done_at)::int as done,
      coalesce(sum(planned) filter (where not again), 0)::int as planned, coalesce(sum(destroyed), 0)::int as destroyed,
      coalesce(sum(held), 0)::int as held, coalesce(sum(skipped), 0)::int as skipped
    from bijsluiter.sweep_batch where sweep_id = s.id
  ) as b where s.id = ${id}::text::uuid`;
