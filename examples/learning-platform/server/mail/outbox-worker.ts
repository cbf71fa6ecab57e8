import { composeProcessorNotice } from "@bijsluiter/core/breaches";
import * as nl from "@bijsluiter/core/messages/nl";
import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { createTransport, type Transporter } from "nodemailer";
import type { Clock } from "../clock.ts";
import type { OpenDatabase } from "../database/open-database.ts";
import { outbox } from "../database/tables.ts";
import { appendEntry, lockRegister } from "../register/append-entry.ts";
import { readRegister } from "../register/read-register.ts";
import { supplier } from "../supplier.ts";
import { noticeOf } from "./notice-of.ts";

type Row = typeof outbox.$inferSelect;

/** Sends what is in the outbox, in the background. */
export interface OutboxWorker {
  /** Look now: something was written. */
  readonly wake: () => void;
  /** Finishes the notice at hand and stops. */
  readonly close: () => Promise<void>;
}

/** What the worker needs. */
export interface OutboxOptions extends Pick<OpenDatabase, "database" | "kind"> {
  readonly clock: Clock;
  readonly smtpUrl: string;
  readonly contractHours: number;
  readonly mailClaimSeconds: number;
  readonly mailRetryMs: number;
  /** Told the code of a failure, for a log. */
  readonly onFailure: (code: string) => void;
}

/**
 * Starts sending, with what an earlier run left open first.
 * A notice may be delivered twice, when the process dies between delivery and writing that down; it is never lost,
 * and the register names it once.
 */
export async function startOutboxWorker(options: OutboxOptions): Promise<OutboxWorker> {
  // Nobody else can hold a claim on a database that only this process has.
  if (options.kind === "embedded")
    await options.database
      .update(outbox)
      .set({ nextAttemptAt: sql`now()` })
      .where(isNull(outbox.sentAt));
  const transport = createTransport({
    url: options.smtpUrl,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
  });
  let stopped = false;
  let woken = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();

  async function work(): Promise<void> {
    do {
      woken = false;
      try {
        while (!stopped && (await sendNext(transport, options)));
      } catch (error) {
        options.onFailure(codeOf(error));
      }
    } while (woken && !stopped);
    if (!stopped) timer = setTimeout(start, options.mailRetryMs);
  }
  function start(): void {
    clearTimeout(timer);
    timer = undefined;
    working = work();
  }
  start();
  return {
    wake() {
      if (timer) start();
      else woken = true;
    },
    async close() {
      stopped = true;
      clearTimeout(timer);
      await working;
      transport.close();
    },
  };
}

/** True when there was something to send. */
async function sendNext(transport: Transporter, options: OutboxOptions): Promise<boolean> {
  const row = await claim(options);
  if (!row) return false;
  try {
    await deliver(transport, row, options);
  } catch (error) {
    await options.database
      .update(outbox)
      .set({ lastError: codeOf(error), nextAttemptAt: inMs(pause(row, options)) })
      .where(and(eq(outbox.id, row.id), isNull(outbox.sentAt)));
    options.onFailure(codeOf(error));
  }
  return true;
}

/** Takes the oldest notice that is due, and holds it for a while against other workers. */
async function claim({ database, mailClaimSeconds }: OutboxOptions): Promise<Row | undefined> {
  return database.transaction(async (transaction) => {
    const [due] = await transaction
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(isNull(outbox.sentAt), lte(outbox.nextAttemptAt, sql`now()`)))
      .orderBy(outbox.id)
      .limit(1)
      .for("update", { skipLocked: true });
    if (!due) return undefined;
    const [row] = await transaction
      .update(outbox)
      .set({ nextAttemptAt: inMs(mailClaimSeconds * 1_000), attempts: sql`${outbox.attempts} + 1` })
      .where(eq(outbox.id, due.id))
      .returning();
    return row;
  });
}

async function deliver(transport: Transporter, row: Row, options: OutboxOptions): Promise<void> {
  const { database, clock, contractHours } = options;
  const { reference, recipient: email, boardName: board } = row;
  const entries = await readRegister(database, { reference, upTo: row.sequence });
  const notice = noticeOf(entries, { email, sentAt: clock(), contractHours });
  const last = entries.at(-1);
  if (!notice || !last) throw new Error("The notice has no board.");
  const { subject, body } = composeProcessorNotice(notice, nl);
  await transport.sendMail({
    from: supplier.from,
    to: { name: board, address: email },
    subject,
    text: body,
    // The same at every attempt, so that a reader's mail server can drop a second copy.
    messageId: `<notice-${row.id}-${last.hash.slice(0, 16)}@leerplein.example>`,
    // A hash that lies with the board: a register that was cut off or rewritten no longer has it.
    headers: { "X-Register-Entry": `${last.sequence} ${last.hash}` },
  });
  const at = clock();
  await database.transaction(async (transaction) => {
    await lockRegister(transaction);
    const done = await transaction
      .update(outbox)
      .set({ sentAt: new Date(at), lastError: null })
      .where(and(eq(outbox.id, row.id), isNull(outbox.sentAt)))
      .returning({ id: outbox.id });
    if (done.length === 0) return;
    const event = { kind: "board-informed", at, channel: "email", board } as const;
    await appendEntry(transaction, { reference, recordedAt: at, recordedBy: "outbox", event });
  });
}

const inMs = (ms: number) => sql`now() + ${ms} * interval '1 millisecond'`;

const pause = ({ attempts }: Row, { mailRetryMs }: OutboxOptions) =>
  mailRetryMs * Math.min(2 ** (attempts - 1), 100);

/** A code such as `ECONNECTION`; the text of an error may quote a mail and stays here. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && /^\w{1,40}$/.test(code) ? code : "FAILED";
}
