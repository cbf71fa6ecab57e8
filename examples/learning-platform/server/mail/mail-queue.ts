import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { type PgColumn, type PgTable, pgTable } from "drizzle-orm/pg-core";
import type { Database } from "../database/open-database.ts";
import { queueColumns } from "./queue-columns.ts";

const columnsOnly = pgTable("mail_queue", queueColumns());

/** A table whose rows are mails to send: one with {@link queueColumns}. */
export type MailQueue = PgTable & Readonly<Record<keyof ReturnType<typeof queueColumns>, PgColumn>>;

/** The builder takes a table by its type; which of the queues it is, makes no difference to these columns. */
const tableOf = (queue: MailQueue) => queue as unknown as typeof columnsOnly;

/** Mails that wait to be sent, wherever they are kept. */
export interface OpenMails<Mail extends { readonly id: unknown; readonly attempts: number }> {
  /** Takes the oldest mail that is due, and holds it for a while against other workers. */
  readonly claim: (options: { readonly seconds: number }) => Promise<Mail | undefined>;
  /** Writes down why a mail was not sent, and when it is tried again. */
  readonly failed: (
    id: Mail["id"],
    failure: { readonly code: string; readonly againInMs: number },
  ) => Promise<void>;
  /** Makes every open mail due: nobody else can hold a claim on a database that only this process has. */
  readonly release: () => Promise<void>;
}

/** The mails in a table of this platform. */
export const mailsIn = (database: Database, queue: MailQueue): OpenMails<ClaimedMail> => ({
  claim: ({ seconds }) => claimMail(database, { queue, seconds }),
  failed: (id, failure) => markFailed(database, { queue, id, ...failure }),
  release: () => releaseClaims(database, queue),
});

/** Makes every open mail due: nobody else can hold a claim on a database that only this process has. */
async function releaseClaims(database: Database, queue: MailQueue): Promise<void> {
  const table = tableOf(queue);
  await database.update(table).set({ nextAttemptAt: sql`now()` }).where(isNull(table.sentAt));
}

/** A mail that a worker holds. */
export interface ClaimedMail {
  readonly id: number;
  /** This one included. */
  readonly attempts: number;
}

/** Takes the oldest mail that is due, and holds it for a while against other workers. */
function claimMail(
  database: Database,
  { queue, seconds }: { readonly queue: MailQueue; readonly seconds: number },
): Promise<ClaimedMail | undefined> {
  const table = tableOf(queue);
  return database.transaction(async (transaction) => {
    const [due] = await transaction
      .select({ id: table.id })
      .from(table)
      .where(and(isNull(table.sentAt), lte(table.nextAttemptAt, sql`now()`)))
      .orderBy(table.id)
      .limit(1)
      .for("update", { skipLocked: true });
    if (!due) return undefined;
    const [claimed] = await transaction
      .update(table)
      .set({ nextAttemptAt: inMs(seconds * 1_000), attempts: sql`${table.attempts} + 1` })
      .where(eq(table.id, due.id))
      .returning({ id: table.id, attempts: table.attempts });
    return claimed;
  });
}

/** Writes down that a mail was sent. @returns False when another worker did so before. */
export async function markSent(
  transaction: Database,
  { queue, id, at }: { readonly queue: MailQueue; readonly id: number; readonly at: string },
): Promise<boolean> {
  const table = tableOf(queue);
  const done = await transaction
    .update(table)
    .set({ sentAt: new Date(at), lastError: null })
    .where(and(eq(table.id, id), isNull(table.sentAt)))
    .returning({ id: table.id });
  return done.length > 0;
}

/** Writes down why a mail was not sent, and when it is tried again. */
async function markFailed(
  database: Database,
  failure: {
    readonly queue: MailQueue;
    readonly id: number;
    readonly code: string;
    readonly againInMs: number;
  },
): Promise<void> {
  const table = tableOf(failure.queue);
  await database
    .update(table)
    .set({ lastError: failure.code, nextAttemptAt: inMs(failure.againInMs) })
    .where(and(eq(table.id, failure.id), isNull(table.sentAt)));
}

const inMs = (ms: number) => sql`now() + ${ms} * interval '1 millisecond'`;
