import type { SqlClient } from "@bijsluiter/core/postgres";
import type { ErasureHold } from "@bijsluiter/core/rights";

/** Every case about a pupil; a case that is placed meanwhile waits for the transaction. */
export async function readHolds(
  client: SqlClient,
  pupilId: string,
): Promise<readonly ErasureHold[]> {
  await client.query("lock table rights_holds in share mode");
  const { rows } = await client.query<{
    id: string;
    kind: ErasureHold["kind"];
    from: string;
    until: string | null;
  }>(
    `select id, kind, "from"::text as "from", until::text as until from rights_holds where pupil = $1 order by id`,
    [pupilId],
  );
  return rows.map(({ id, kind, from, until }) => ({ kind, hold: { id, from, until } }));
}
