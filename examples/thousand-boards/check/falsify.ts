import { openRegister } from "@bijsluiter/core/postgres";
import { referenceOf } from "../documents/breach.ts";
import { now } from "../documents/time.ts";
import { boardName, cast, pupilId } from "../platform/boards.ts";
import type { Server } from "../platform/server.ts";
import type { Expected } from "./check-boards.ts";
import { nameOf } from "./check-registers.ts";
import type { Finding } from "./finding.ts";

type Falsehood = (board: string, server: Server, expected: Expected) => Promise<unknown>;

/** What is made false at one board each, and what the check must find there. */
const falsehoods: readonly (readonly [Falsehood, ...Finding["code"][]])[] = [
  // A held pupil loses a record.
  [
    (board, { pool }) =>
      pool.query("delete from record where id = $1", [pupilId(board, cast.held) * 100 + 1]),
    "rows",
    "held-gone",
  ],
  // A pupil who left long ago is back.
  [
    (board, { pool }) =>
      pool.query("insert into pupil values ($1, $2, '2020-01-01', '')", [
        board,
        pupilId(board, 900_000),
      ]),
    "rows",
    "due-left",
  ],
  // The pupil who was erased is back.
  [
    (board, { pool }) =>
      pool.query("insert into pupil values ($1, $2, null, '')", [board, pupilId(board, cast.asks)]),
    "rows",
    "due-left",
  ],
  // A second notice waits.
  [
    (board, { pool }) =>
      pool.query(
        `insert into bijsluiter.register_notice (reference, sequence, board, recipient)
        select reference, sequence, board, recipient from bijsluiter.register_notice where board = $1`,
        [board],
      ),
    "notice",
  ],
  // A second mail lies in the box.
  [
    async (board, _server, { mailbox }) => {
      const mail = (await mailbox.read()).find((mail) => mail.board === board);
      if (mail) await mailbox.deliver({ ...mail, id: `${mail.id}-again` });
    },
    "mail",
  ],
  // The board is told twice in the register.
  [
    (board, { client }) =>
      openRegister(client).write((writer) =>
        writer.append({
          reference: referenceOf(board),
          recordedAt: now(),
          recordedBy: "outbox",
          event: { kind: "board-informed", at: now(), channel: "email", board: boardName(board) },
        }),
      ),
    "register-entry",
  ],
  // The statement is gone.
  [
    (board, { pool }) =>
      pool.query(
        `update bijsluiter.sweep set closed_at = null, statement = null
        where id = (select sweep from board_sweep where board = $1)`,
        [board],
      ),
    "proof",
  ],
  // The erasure has a record that was not done.
  [
    (board, { pool }) =>
      pool.query(
        `update bijsluiter.erasure_batch set planned = planned + 1
        where number = 0 and plan_hash = (select plan_hash from board_erasure where board = $1)`,
        [board],
      ),
    "erasure",
  ],
  // A choice of a parent is lost, behind the back of its trigger.
  [
    (board, { client }) =>
      client.transaction(async (within) => {
        await within.query("set local session_replication_role = replica");
        await within.query(
          "delete from bijsluiter.consent_event where event_id like $1 and sequence = 1",
          [`${board}-%`],
        );
      }),
    "confirmed-lost",
    "ledger-changed",
  ],
];

/**
 * Falsifies what is stored, at one board after the other, and at last a whole register.
 *
 * @returns What the check must find, and nothing else.
 */
export async function falsify(expected: Expected): Promise<readonly Finding[]> {
  const { platform, confirmed } = expected;
  const boards = platform.boards.filter((board) => confirmed.choices.has(board));
  const findings: Finding[] = [];
  for (const [at, [act, ...codes]] of falsehoods.entries()) {
    const board = boards[at];
    if (board === undefined) throw new Error("Too few boards had a choice of a parent.");
    await act(board, platform.serverOf(board), expected);
    findings.push(...codes.map((code) => ({ where: board, code })));
  }
  const [board = ""] = boards;
  const server = platform.serverOf(board);
  await server.client.transaction(async (within) => {
    await within.query("set local session_replication_role = replica");
    await within.query(
      "update bijsluiter.register_entry set recorded_by = 'nobody' where sequence = 1",
    );
  });
  return [...findings, { where: nameOf(server, platform), code: "register-changed" }];
}
