import type { Hold, RetentionRecord } from "@bijsluiter/core/retention";
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { rowsOf } from "../../database/rows-of.ts";
import type { SweepSource } from "../sweep-source.ts";
import { type DueOn, whereDueByDate } from "../where-due.ts";

/** Which rows: due by their dates, in a range of keys. */
export interface LockRange extends DueOn {
  readonly fromId: bigint;
  readonly toId: bigint;
}

/**
 * Rows whose dates are over, locked, with their holds. The holds are read in a statement of their own after the lock:
 * the statement that waited for the lock still sees the world from before.
 */
export async function lockRecords(
  transaction: Database,
  source: SweepSource,
  { fromId, toId, ...on }: LockRange,
): Promise<readonly RetentionRecord[]> {
  const id = sql.identifier(source.id);
  const facts = Object.entries(source.columns).map(([fact, column]) => {
    const name = typeof column === "string" ? column : column.column;
    return sql`to_json(${sql.identifier(name)}) as ${sql.identifier(fact)}`;
  });
  const rows = await rowsOf<Record<string, unknown>>(
    transaction,
    sql`select ${id}::text as " id", ${categoryOf(source)} as " category", ${sql.join(facts, sql`, `)}
      from ${sql.identifier(source.table)}
      where ${whereDueByDate(source, on)} and ${id} between ${String(fromId)} and ${String(toId)}
      order by ${id} for update`,
  );
  const holds = await readHolds(
    transaction,
    source,
    rows.map((row) => String(row[" id"])),
  );
  return rows.map(({ " id": id, " category": category, ...facts }) => ({
    id: String(id),
    ...(category !== null && { category: String(category) }),
    facts: facts as RetentionRecord["facts"],
    holds: holds.get(String(id)) ?? [],
  }));
}

function categoryOf({ category }: SweepSource): SQL {
  if (!category) return sql`null`;
  return "is" in category ? sql`${category.is}::text` : sql`${sql.identifier(category.column)}`;
}

async function readHolds(
  transaction: Database,
  { holds }: SweepSource,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Hold[]>> {
  const recordId = sql.identifier(holds.recordId);
  const rows = await rowsOf<{ record: string; id: string; from: string; until: string | null }>(
    transaction,
    sql`select ${recordId}::text as record, ${sql.identifier(holds.id)}::text as id,
        ${sql.identifier(holds.from)}::text as "from", ${sql.identifier(holds.until)}::text as until
      from ${sql.identifier(holds.table)} where ${recordId} = any(${sql.param(ids)})`,
  );
  const found = new Map<string, Hold[]>();
  for (const { record, ...hold } of rows) found.set(record, [...(found.get(record) ?? []), hold]);
  return found;
}
