import { runSql, sql } from "../../sql/sql.ts";
import type { SqlClient } from "../../sql-client.ts";

/** A batch that this transaction has to itself. */
export interface ClaimedBatch {
  readonly number: number;
  readonly tableNumber: number;
  /** The partition that goes as a whole, or `null`. */
  readonly partition: string | null;
  readonly keys: readonly string[];
  /** Its list is the one that was planned. */
  readonly isIntact: boolean;
  /** Its rows failed before. */
  readonly again: boolean;
}

/**
 * Takes the next open batch that no other worker has. A table is begun when every batch of the tables before it is done, since
 * their rows may refer to its rows.
 *
 * @param aside - Numbers of batches to leave alone.
 */
export async function claimBatch(
  client: SqlClient,
  sweepId: string,
  aside: readonly number[],
): Promise<ClaimedBatch | undefined> {
  const { rows } = await runSql<{
    number: number;
    table_number: number;
    partition: string | null;
    keys: string;
    is_intact: boolean;
    again: boolean;
  }>(
    client,
    sql`with aside as (select value::int as number from json_array_elements_text(${JSON.stringify(aside)}::text::json))
      select number, table_number, partition, keys, again,
        keys_hash = encode(sha256(convert_to(coalesce(partition, '') || keys, 'UTF8')), 'hex') as is_intact
      from bijsluiter.sweep_batch
      where sweep_id = ${sweepId}::text::uuid and done_at is null and number not in (select number from aside)
        and table_number = (
          select min(table_number) from bijsluiter.sweep_batch
          where sweep_id = ${sweepId}::text::uuid and done_at is null and number not in (select number from aside)
        )
      order by number limit 1 for update skip locked`,
  );
  const [row] = rows;
  if (!row) return undefined;
  const { number, table_number: tableNumber, partition, keys, is_intact: isIntact, again } = row;
  // Each key stays the text that it is in the list: it is compared with what the database makes of a row.
  const list = (JSON.parse(keys) as unknown[]).map(keyText);
  return { number, tableNumber, partition, keys: list, isIntact, again };
}

/** A key as PostgreSQL writes it. */
const keyText = (key: unknown) =>
  `[${(key as readonly unknown[]).map((part) => JSON.stringify(part)).join(", ")}]`;

/** Waits until the worker that has the first open batch has let go of it, or until the lock timeout. */
export async function awaitBatch(
  client: SqlClient,
  sweepId: string,
  aside: readonly number[],
): Promise<void> {
  await runSql(
    client,
    sql`select 1 from bijsluiter.sweep_batch where sweep_id = ${sweepId}::text::uuid and done_at is null
      and number not in (select value::int from json_array_elements_text(${JSON.stringify(aside)}::text::json))
      order by number limit 1 for update`,
  );
}
