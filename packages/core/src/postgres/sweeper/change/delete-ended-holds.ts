import { raw, runSql, type Sql, sql } from "../../sql/sql.ts";
import type { SqlClient } from "../../sql-client.ts";
import type { BatchWork } from "../batch/batch-work.ts";
import { holdTableOf } from "../tables/hold-table.ts";
import { joined } from "../tables/joined.ts";
import { quotedTable } from "../tables/table-name.ts";

/** Deletes the holds that rows had, which have all ended, where a foreign key would keep the rows for ever. */
export async function deleteEndedHolds(
  { table: { table, name, key, holdsRefer } }: BatchWork,
  client: SqlClient,
  keys: Sql,
): Promise<void> {
  const { holds } = table;
  if (!holdsRefer || holds === "none" || "column" in holds) return;
  const { name: holdTable, references } = holdTableOf(holds);
  await runSql(
    client,
    sql`delete from ${raw(quotedTable(holdTable))} as hold using ${raw(name)} as swept
      where ${raw(joined(references, "hold", "swept"))} and ${key.isIn("swept", keys)}`,
  );
}
