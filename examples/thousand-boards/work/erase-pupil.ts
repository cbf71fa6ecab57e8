import {
  runErasure,
  type SqlClient,
  storeErasure,
  tableConnector,
} from "@bijsluiter/core/postgres";
import type { ErasureHold } from "@bijsluiter/core/rights";
import { erasurePlanOf } from "../documents/erasure.ts";
import { now } from "../documents/time.ts";
import { cast, pupilId } from "../platform/boards.ts";

const connectors = [
  tableConnector({
    name: "tables",
    tables: {
      record: { name: "record", key: "id", keyType: "bigint" },
      pupil: { name: "pupil", key: "id", keyType: "bigint" },
    },
  }),
];

/**
 * Erases the pupil of a board who asked for it. Killed anywhere, a next call goes on with the plan that was stored.
 *
 * @throws Error when something is left: the job is tried again.
 */
export async function erasePupil(client: SqlClient, board: string): Promise<void> {
  const pupil = String(pupilId(board, cast.asks));
  const planHash = await planOf(client, board, pupil);
  const readHolds = (within: SqlClient) => holdsOf(within, pupil);
  const { state } = await runErasure(client, { planHash, connectors, readHolds, now });
  if (state !== "done") throw new Error("Records are left for a next try.");
}

/** The plan of a board: the one that was stored, or a new one. */
const planOf = (client: SqlClient, board: string, pupil: string): Promise<string> =>
  client.transaction(async (transaction) => {
    const { rows } = await transaction.query<{ hash: string }>(
      "select plan_hash as hash from board_erasure where board = $1",
      [board],
    );
    const [stored] = rows;
    if (stored) return stored.hash;
    const records = await transaction.query<{ id: string }>(
      "select id::text as id from record where pupil = $1::text::bigint order by id",
      [pupil],
    );
    const plan = erasurePlanOf(
      board,
      pupil,
      records.rows.map(({ id }) => id),
    );
    await storeErasure(transaction, plan, { now: now() });
    await transaction.query("insert into board_erasure values ($1, $2)", [board, plan.hash]);
    return plan.hash;
  });

/** Holds on the pupil, who cannot get another one as long as the row is locked. */
async function holdsOf(client: SqlClient, pupil: string): Promise<readonly ErasureHold[]> {
  await client.query("select 1 from pupil where id = $1::text::bigint for update", [pupil]);
  const { rows } = await client.query<{ id: string; from: string; until: string | null }>(
    `select id, from_day::text as "from", until_day::text as until from hold where pupil = $1::text::bigint`,
    [pupil],
  );
  return rows.map((hold) => ({ kind: "hold", hold, elements: ["record", "pupil"] }));
}
