import { randomUUID } from "node:crypto";
import {
  approveSweep,
  closeSweep,
  planSweep,
  runSweep,
  type SqlClient,
  type SweepTable,
} from "@bijsluiter/core/postgres";
import { approvers, hashKey, partiesOf } from "../documents/parties.ts";
import { policy } from "../documents/policy.ts";
import { now, today } from "../documents/time.ts";

/** The pupils of one board, with their records. */
const pupilsOf = (board: string): SweepTable => ({
  name: "pupil",
  key: ["id"],
  only: { board },
  columns: { leftOn: "left_on" },
  holds: {
    table: "hold",
    recordId: "pupil",
    matches: "id",
    from: "from_day",
    until: "until_day",
  },
  with: [{ name: "record", key: ["id"], references: { pupil: "id" } }],
});

/**
 * Sweeps one board to its end, and closes with its statement. Killed anywhere, a next call goes on where the work was.
 *
 * @throws Error when rows are left, that somebody had locked: the job is tried again.
 */
export async function sweepBoard(client: SqlClient, board: string): Promise<void> {
  const sweepId = await sweepOf(client, board);
  const { state, failed } = await runSweep(client, { sweepId, now, retry: true });
  if (state === "open" || failed > 0) throw new Error("Rows are left for a next try.");
  await closeSweep(client, { sweepId, parties: partiesOf(board), hashKey, now: now() });
}

/** The sweep of a board: the one that was planned, or a new one. */
const sweepOf = (client: SqlClient, board: string): Promise<string> =>
  client.transaction(async (transaction) => {
    const { rows } = await transaction.query<{ sweep: string }>(
      "select sweep::text as sweep from board_sweep where board = $1",
      [board],
    );
    const [planned] = rows;
    if (planned) return planned.sweep;
    const sweepId = randomUUID();
    const { listHash } = await planSweep(transaction, {
      sweepId,
      policy,
      asOf: today,
      now: now(),
      tables: [pupilsOf(board)],
      approvals: 2,
      batchSize: 100,
    });
    // In a trial the two approve at once. In life they are asked, and the job runs when both said yes.
    for (const { name, role } of approvers)
      await approveSweep(transaction, { sweepId, listHash, person: name, role, now: now() });
    await transaction.query("insert into board_sweep values ($1, $2::text::uuid)", [
      board,
      sweepId,
    ]);
    return sweepId;
  });
