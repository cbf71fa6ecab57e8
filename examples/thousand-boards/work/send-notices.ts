import { breachState, composeProcessorNotice, type SealedEntry } from "@bijsluiter/core/breaches";
import * as nl from "@bijsluiter/core/messages/nl";
import { type Notice, openRegister, type SqlClient } from "@bijsluiter/core/postgres";
import { supplier } from "../documents/parties.ts";
import { now } from "../documents/time.ts";
import { boardName, mailAddress } from "../platform/boards.ts";
import type { Mailbox } from "./mailbox.ts";

/** Seconds that a worker has for one notice before another takes it. */
const LEASE = 3;

/**
 * Sends every notice that is due on a server. A worker that dies between delivery and writing it down leaves a notice that is
 * delivered again, under the same id: the box of the board keeps one.
 *
 * @returns How many were sent.
 */
export async function sendNotices(client: SqlClient, mailbox: Mailbox): Promise<number> {
  const { outbox } = openRegister(client);
  for (let sent = 0; ; sent += 1) {
    const notice = await outbox.claim({ seconds: LEASE });
    if (!notice) return sent;
    await send(client, mailbox, notice);
  }
}

async function send(
  client: SqlClient,
  mailbox: Mailbox,
  { id, board, reference, sequence }: Notice,
): Promise<void> {
  const register = openRegister(client);
  const lines = await register.read({ references: [reference], upTo: sequence });
  const entries = lines.filter((line): line is SealedEntry => "entry" in line);
  const last = entries.at(-1);
  if (!last) throw new Error("The notice has no entry.");
  const { report } = breachState(entries.map(({ entry }) => entry));
  const { body } = composeProcessorNotice(
    {
      reference,
      from: supplier,
      to: { name: boardName(board), email: mailAddress(board) },
      sentAt: now(),
      report,
    },
    nl,
  );
  const head = { sequence: last.sequence, hash: last.hash };
  await mailbox.deliver({
    id: `${board}-${id}-${head.hash.slice(0, 16)}`,
    board,
    text: body,
    head,
  });
  await register.write(async (writer) => {
    if (!(await writer.noticeSent(id, now()))) return;
    await writer.headLeft(head, now());
    await writer.append({
      reference,
      recordedAt: now(),
      recordedBy: "outbox",
      event: { kind: "board-informed", at: now(), channel: "email", board: boardName(board) },
    });
  });
}
