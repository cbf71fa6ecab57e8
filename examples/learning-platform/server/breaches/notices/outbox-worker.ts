import { composeProcessorNotice } from "@bijsluiter/core/breaches";
import { eq } from "drizzle-orm";
import type { Transporter } from "nodemailer";
import { messages } from "../../../shared/messages.ts";
import type { Clock } from "../../clock.ts";
import { markSent } from "../../mail/mail-queue.ts";
import {
  type MailWorker,
  type MailWorkerOptions,
  startMailWorker,
} from "../../mail/mail-worker.ts";
import { supplier } from "../../supplier.ts";
import { appendEntry, lockRegister } from "../register/append-entry.ts";
import { readRegister } from "../register/read-register.ts";
import { outbox } from "../tables.ts";
import { noticeOf } from "./notice-of.ts";

/** What the worker needs. */
export interface OutboxOptions extends MailWorkerOptions {
  readonly clock: Clock;
  readonly contractHours: number;
}

/**
 * Starts sending notices, with what an earlier run left open first.
 * A notice may be delivered twice, when the process dies between delivery and writing that down; it is never lost,
 * and the register names it once.
 */
export function startOutboxWorker(options: OutboxOptions): Promise<MailWorker> {
  return startMailWorker(options, {
    queue: outbox,
    deliver: (transport, id) => deliver(transport, id, options),
  });
}

async function deliver(transport: Transporter, id: number, options: OutboxOptions): Promise<void> {
  const { database, clock, contractHours } = options;
  const [row] = await database.select().from(outbox).where(eq(outbox.id, id));
  if (!row) return;
  const { reference, recipient: email, boardName: board } = row;
  const entries = await readRegister(database, { reference, upTo: row.sequence });
  const notice = noticeOf(entries, { board, sentAt: clock(), contractHours });
  const last = entries.at(-1);
  if (!notice || !last) throw new Error("The notice has no board.");
  const { subject, body } = composeProcessorNotice(notice, messages.nl);
  await transport.sendMail({
    from: supplier.from,
    to: { name: board, address: email },
    subject,
    text: body,
    // The same at every attempt, so that a reader's mail server can drop a second copy.
    messageId: `<notice-${id}-${last.hash.slice(0, 16)}@leerplein.example>`,
    // A hash that lies with the board: a register that was cut off or rewritten no longer has it.
    headers: { "X-Register-Entry": `${last.sequence} ${last.hash}` },
  });
  const at = clock();
  await database.transaction(async (transaction) => {
    await lockRegister(transaction);
    if (!(await markSent(transaction, { queue: outbox, id, at }))) return;
    const event = { kind: "board-informed", at, channel: "email", board } as const;
    await appendEntry(transaction, { reference, recordedAt: at, recordedBy: "outbox", event });
  });
}
