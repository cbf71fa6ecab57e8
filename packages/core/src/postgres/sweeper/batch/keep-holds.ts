import { raw, runSql, type Sql, sql } from "../../sql/sql.ts";
import { holdTableOf } from "../tables/hold-table.ts";
import { joined } from "../tables/joined.ts";
import { quotedTable } from "../tables/table-name.ts";
import type { BatchWork } from "./batch-work.ts";
import { keysSql } from "./due-lines.ts";

/** What is known of the holds of rows, which stay as they are until the transaction ends. */
export interface KeptHolds {
  /** Keys of rows with holds, running or ended; all keys when holds are not read apart. */
  readonly withHolds: readonly string[];
  /** Keys of rows of which somebody is changing a hold: what it will be is not known, so those rows wait. */
  readonly busy: ReadonlySet<string>;
}

/**
 * Keeps the holds of locked rows from changing. With a foreign key none can be added to a row that is locked, and those that are
 * there are locked here; without one, nobody may write to the table of holds meanwhile.
 */
export async function keepHolds(work: BatchWork, keys: readonly string[]): Promise<KeptHolds> {
  const { holds } = work.table.table;
  const nobody: ReadonlySet<string> = new Set();
  if (holds === "none") return { withHolds: [], busy: nobody };
  if ("column" in holds) return { withHolds: keys, busy: nobody };
  const { name, references } = holdTableOf(holds);
  const from = `${quotedTable(name)} as hold join ${work.table.name} as swept on ${joined(references, "hold", "swept")}`;
  if (!work.table.holdsRefer)
    await work.client.query(`lock table ${quotedTable(name)} in share mode`);
  const all = await holdsOf(work, { from, keys, lock: raw("") });
  const withHolds = [...all.keys()];
  if (!work.table.holdsRefer || withHolds.length === 0) return { withHolds, busy: nobody };
  const lock = raw("for update of hold skip locked");
  const locked = await holdsOf(work, { from, keys: withHolds, lock });
  return { withHolds, busy: new Set(withHolds.filter((key) => locked.get(key) !== all.get(key))) };
}

/** Number of holds of each row that has any. */
async function holdsOf(
  { client, table: { key } }: BatchWork,
  {
    from,
    keys,
    lock,
  }: { readonly from: string; readonly keys: readonly string[]; readonly lock: Sql },
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await runSql<{ key: string }>(
    client,
    sql`select ${key.text("swept")} as key from ${raw(from)} where ${key.isIn("swept", keysSql(keys))} ${lock}`,
  );
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.key, (counts.get(row.key) ?? 0) + 1);
  return counts;
}
