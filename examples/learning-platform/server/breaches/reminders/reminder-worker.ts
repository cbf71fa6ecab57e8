import { momentText } from "@bijsluiter/core/breaches";
import { eq } from "drizzle-orm";
import type { Transporter } from "nodemailer";
import { messages } from "../../../shared/messages.ts";
import type { Clock } from "../../clock.ts";
import { mailsIn, markSent } from "../../mail/mail-queue.ts";
import {
  type MailWorker,
  type MailWorkerOptions,
  startMailWorker,
} from "../../mail/mail-worker.ts";
import { supplier } from "../../supplier.ts";
import { breachReminders } from "../tables.ts";

/** What the worker needs. */
export interface ReminderOptions extends MailWorkerOptions {
  readonly clock: Clock;
}

type Row = typeof breachReminders.$inferSelect;

/** Starts telling the privacy officer of terms that are nearly over. The mail names the breach and nothing of what is in its file. */
export function startReminderWorker(options: ReminderOptions): Promise<MailWorker> {
  return startMailWorker(options, {
    mails: mailsIn(options.database, breachReminders),
    deliver: (transport, { id }) => deliver(transport, id, options),
  });
}

async function deliver(
  transport: Transporter,
  id: number,
  { database, clock }: ReminderOptions,
): Promise<void> {
  const [row] = await database.select().from(breachReminders).where(eq(breachReminders.id, id));
  if (!row) return;
  await transport.sendMail({
    from: supplier.from,
    to: supplier.from,
    subject: `Herinnering: ${row.reference} moet voor ${untilOf(row)}`,
    text: letter(row),
    messageId: `<reminder-${id}-${row.reference}@leerplein.example>`,
  });
  await markSent(database, { queue: breachReminders, id, at: clock() });
}

const untilOf = ({ dueAt }: Row) => momentText(dueAt.toISOString(), "nl");

/** What must be done, in words. */
function dutyOf({ clock }: Row): string {
  const titles: Readonly<Record<string, string>> = messages.nl.breachClocks.titles;
  return (Object.hasOwn(titles, clock) ? titles[clock] : undefined) ?? clock;
}

const letter = (row: Row) =>
  `Beste privacy officer,

Van een termijn van datalek ${row.reference} is 80 % of meer om.

Wat: ${dutyOf(row)}
${row.board === "" ? "" : `Schoolbestuur: ${row.board}\n`}Uiterlijk: ${untilOf(row)}

Open het dossier op het Werkblad van Leerplein. Is het al gedaan? Leg dat dan vast: daarna stopt de termijn.

Leerplein Media B.V.`;
