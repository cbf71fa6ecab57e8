import type { ErasureOutcome } from "../../rights/index.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { instantText } from "../instant-text.ts";
import { raw, runSql, sql } from "../sql/sql.ts";
import { type SqlClient, sqlClient } from "../sql-client.ts";

/** All log lines of a plan, in order: input of `resumeErasure`, `erasureProof` and `composeAnswer`. */
export async function readErasureLog(
  client: SqlClient,
  planHash: string,
): Promise<readonly ErasureOutcome[]> {
  const database = parseInput(sqlClient, client);
  const hash = parseInput(hashText, planHash);
  const { rows } = await runSql<ErasureOutcome>(
    database,
    sql`select element, record_id as "recordId", ${raw(instantText("at"))} as at, result
      from bijsluiter.erasure_log where plan_hash = ${hash} order by id`,
  );
  return rows.map(({ element, recordId, at, result }) => ({ element, recordId, at, result }));
}
