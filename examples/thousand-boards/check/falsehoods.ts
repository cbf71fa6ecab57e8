import { openConsentLedger, openRegister } from "@bijsluiter/core/postgres";
import { referenceOf } from "../documents/breach.ts";
import { choiceOf, subjectOf } from "../documents/consent.ts";
import { now } from "../documents/time.ts";
import { boardName, cast, pupilId } from "../platform/boards.ts";
import type { Server } from "../platform/server.ts";
import type { Expected } from "./expected.ts";
import type { Finding } from "./finding.ts";

type Falsehood = (board: string, server: Server, expected: Expected) => Promise<unknown>;

/** What is made false at one board each, and what the check must find there. */
export const falsehoods: readonly (readonly [Falsehood, ...Finding["code"][]])[] = [
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
  // A choice that nobody was told is kept.
  [
    (board, { client }) =>
      openConsentLedger(client).append({
        subjectId: subjectOf(board),
        event: choiceOf(board, 999_999),
        now: now(),
      }),
    "done-twice",
  ],
];
