import { quotedName } from "../../sql/quoted-name.ts";
import { raw, runSql, type Sql, sql } from "../../sql/sql.ts";
import type { SqlClient } from "../../sql-client.ts";
import type { BatchWork } from "../batch/batch-work.ts";
import type { CarryOut } from "../tables/carry-out.ts";

/** Puts the files of rows on the list of files to remove, in the transaction in which the rows go. */
export async function queueFiles(
  { table, sweepId, now }: BatchWork,
  client: SqlClient,
  { how, keys }: { readonly how: CarryOut; readonly keys: Sql },
): Promise<void> {
  const { files = [] } = table.table;
  for (const file of files) {
    if (how !== "delete" && !Object.hasOwn(how.set, file)) continue;
    const column = raw(`swept.${quotedName(file)}`);
    await runSql(
      client,
      sql`insert into bijsluiter.sweep_file (sweep_id, table_name, path, queued_at)
        select ${sweepId}::text::uuid, ${table.name}::text, ${column}::text, ${now}::text::timestamptz
        from ${raw(table.name)} as swept where ${table.key.isIn("swept", keys)} and ${column} is not null`,
    );
  }
}
