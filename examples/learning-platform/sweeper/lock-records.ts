import {
  compilePolicy,
  type Hold,
  type RetentionPolicy,
  type RetentionRecord,
} from "@bijsluiter/core/retention";
import type { SqlClient } from "./sql-client.ts";
import { quoted, type SweepSource, sqlOptionsOf } from "./sweep-source.ts";

/** Which rows: due by their dates, in a range of keys. */
export interface LockRange {
  readonly policy: RetentionPolicy;
  readonly asOf: string;
  readonly fromId: string;
  readonly toId: string;
}

/**
 * Rows whose dates are over, locked, with their holds. The holds are read in a statement of their own after the lock:
 * the statement that waited for the lock still sees the world from before.
 */
export async function lockRecords(
  client: SqlClient,
  source: SweepSource,
  { policy, asOf, fromId, toId }: LockRange,
): Promise<readonly RetentionRecord[]> {
  const { text, values } = compilePolicy(policy).toSql({
    ...sqlOptionsOf(source, asOf),
    holds: "none",
  });
  const facts = Object.entries(source.columns).map(
    ([fact, column]) =>
      `to_json(${quoted(typeof column === "string" ? column : column.column)}) as ${quoted(fact)}`,
  );
  const category = categoryColumn(source);
  const { rows } = await client.query(
    `select ${quoted(source.id)}::text as " id", ${category} as " category", ${facts.join(", ")}
      from ${quoted(source.table)}
      where ${text} and ${quoted(source.id)} between $${values.length + 1} and $${values.length + 2}
      order by ${quoted(source.id)} for update`,
    [...values, fromId, toId],
  );
  const holds = await readHolds(
    client,
    source,
    rows.map((row) => String(row[" id"])),
  );
  return rows.map(({ " id": id, " category": of, ...known }) => ({
    id: String(id),
    ...(of !== null && { category: String(of) }),
    facts: known as RetentionRecord["facts"],
    holds: holds.get(String(id)) ?? [],
  }));
}

function categoryColumn({ category }: SweepSource): string {
  if (!category) return "null";
  return "is" in category ? `'${category.is.replaceAll("'", "''")}'` : quoted(category.column);
}

async function readHolds(
  client: SqlClient,
  { holds }: SweepSource,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Hold[]>> {
  const { rows } = await client.query(
    `select ${quoted(holds.recordId)}::text as record, ${quoted(holds.id)}::text as id,
      ${quoted(holds.from)}::text as "from", ${quoted(holds.until)}::text as until
      from ${quoted(holds.table)} where ${quoted(holds.recordId)} = any($1)`,
    [ids],
  );
  const found = new Map<string, Hold[]>();
  for (const row of rows) {
    const until = row["until"] === null ? null : String(row["until"]);
    const hold = { id: String(row["id"]), from: String(row["from"]), until };
    found.set(String(row["record"]), [...(found.get(String(row["record"])) ?? []), hold]);
  }
  return found;
}
