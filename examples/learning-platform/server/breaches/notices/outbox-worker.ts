import { composeProcessorNotice } from "@bijsluiter/core/breaches";
import type { Notice } from "@bijsluiter/core/postgres";
import type { Transporter } from "nodemailer";
import { messages } from "../../../shared/messages.ts";
import type { Clock } from "../../clock.ts";
import {
  type MailWorker,
  type MailWorkerOptions,
  startMailWorker,
} from "../../mail/mail-worker.ts";
import { supplier } from "../../supplier.ts";
import { readBreachEntries, registerOf } from "../register/register-of.ts";
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
    mails: registerOf(options.database).outbox,
    deliver: (transport, notice) => deliver(transport, notice, options),
  });
}

async function deliver(
  transport: Transporter,
  waiting: Notice,
  options: OutboxOptions,
): Promise<void> {
  const { database, clock, contractHours } = options;
  const { id, reference, recipient, board, sequence } = waiting;
  const entries = await readBreachEntries(database, reference, { upTo: sequence });
  const notice = noticeOf(entries, { board, sentAt: clock(), contractHours });
  const last = entries.at(-1);
  if (!notice || !last) throw new Error("The notice has no board.");
  const { subject, body } = composeProcessorNotice(notice, messages.nl);
  await transport.sendMail({
    from: supplier.from,
    to: { name: board, address: recipient },
    subject,
    text: body,
    // The same at every attempt, so that a reader's mail server can drop a second copy.
    messageId: `<notice-${id}-${last.hash.slice(0, 16)}@leerplein.example>`,
    // A head that lies with the board: a register that was cut off or rewritten no longer has it.
    headers: { "X-Register-Entry": `${last.sequence} ${last.hash}` },
  });
  const at = clock();
  await registerOf(database).write(async (writer) => {
    if (!(await writer.noticeSent(id, at))) return;
    await writer.headLeft({ sequence: last.sequence, hash: last.hash }, at);
    const event = { kind: "board-informed", at, channel: "email", board } as const;
    await writer.append({ reference, recordedAt: at, recordedBy: "outbox", event });
  });
}
