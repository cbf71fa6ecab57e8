import { raw, runSql, type Sql, sql } from "../../sql/sql.ts";
import { holdTableOf } from "../tables/hold-table.ts";
import { joined } from "../tables/joined.ts";
import { quotedTable } from "../tables/table-name.ts";
import type { BatchWork } from "./batch-work.ts";

/**
 * Keeps the holds of rows as they are until the transaction ends, and gives the keys of rows of which somebody is changing a
 * hold: what it will be is not known, so those rows wait. Without a foreign key nobody may write to the table of holds meanwhile.
 */
export async function busyHolds(
  { client, table: { table, name, key, holdsRefer } }: BatchWork,
  keys: Sql,
): Promise<ReadonlySet<string>> {
  const { holds } = table;
  if (holds === "none" || "column" in holds) return new Set();
  const { name: holdTable, references } = holdTableOf(holds);
  if (!holdsRefer) {
    await client.query(`lock table ${quotedTable(holdTable)} in share mode`);
    return new Set();
  }
  const from = sql`from ${raw(quotedTable(holdTable))} as hold join ${raw(name)} as swept
    on ${raw(joined(references, "hold", "swept"))} where ${key.isIn("swept", keys)}`;
  const read = async (lock: Sql) => {
    const { rows } = await runSql<{ key: string }>(
      client,
      sql`select ${key.text("swept")} as key ${from} ${lock}`,
    );
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(row.key, (counts.get(row.key) ?? 0) + 1);
    return counts;
  };
  const locked = await read(raw("for update of hold skip locked"));
  const all = await read(raw(""));
  return new Set([...all].filter(([row, count]) => locked.get(row) !== count).map(([row]) => row));
}
