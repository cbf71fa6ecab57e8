import type { SqlClient } from "./sql-client.ts";

/** How far a sweep is. */
export interface SweepProgress {
  readonly batches: number;
  readonly done: number;
  readonly failed: number;
  readonly planned: number;
  readonly destroyed: number;
  readonly held: number;
  readonly skipped: number;
}

/** How far a sweep is, for a screen or a line in a log. */
export async function sweepProgress(client: SqlClient, sweepId: string): Promise<SweepProgress> {
  const { rows } = await client.query(
    `select count(*) as batches, count(done_at) as done, count(failed_at) as failed,
      coalesce(sum(planned), 0) as planned, coalesce(sum(destroyed), 0) as destroyed,
      coalesce(sum(held), 0) as held, coalesce(sum(skipped), 0) as skipped
      from retention_batch where sweep_id = $1`,
    [sweepId],
  );
  const number = (name: keyof SweepProgress) => Number(rows[0]?.[name]);
  return {
    batches: number("batches"),
    done: number("done"),
    failed: number("failed"),
    planned: number("planned"),
    destroyed: number("destroyed"),
    held: number("held"),
    skipped: number("skipped"),
  };
}
