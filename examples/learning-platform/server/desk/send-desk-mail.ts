import { randomBytes, randomUUID } from "node:crypto";
import { dayText, toDay } from "@bijsluiter/core/calendar";
import { decideOutbound, type OutboundAction, sealForPortal } from "@bijsluiter/core/outbound";
import * as jose from "jose";
import { createTransport } from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { deskPolicy } from "../../shared/desk-policy.ts";
import type { Language } from "../../shared/languages.ts";
import { messages } from "../../shared/messages.ts";
import { attachmentFacts, outgoingFacts } from "../../shared/outgoing-facts.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/open-database.ts";
import { supplier } from "../supplier.ts";
import type { DeskMail } from "./desk-mail.ts";
import { portalStore } from "./portal-store.ts";
import { textMessages } from "./tables.ts";

/** What sending needs. */
export interface DeskOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly smtpUrl: string;
}

/** Where a message is read, and in which words its mail speaks. */
interface Portal {
  readonly origin: string;
  readonly language: Language;
}

const DAYS_KEPT = 7;
const DAY_MS = 86_400_000;
const RANDOM_BYTES = 52;
const from = { name: "Servicedesk Leerplein", address: "servicedesk@leerplein.example" };

/**
 * Sends a mail of the desk as the rules have it. What the page found is not taken for true: the mail is searched again here. What is
 * held or blocked is sent nowhere and kept nowhere.
 */
export async function sendDeskMail(
  mail: DeskMail,
  options: DeskOptions,
  portal: Portal,
): Promise<{ readonly action: OutboundAction }> {
  const { to, subject, text, attachments, override } = mail;
  const facts = outgoingFacts({
    ...{ to, subject, text },
    attachments: attachments.map(({ content }, index) => attachmentFacts(content, index)),
  });
  const { action } = decideOutbound(facts, deskPolicy, {
    now: options.clock(),
    ...(override && { override: { ...override, by: "servicedesk" } }),
  });
  if (action === "hold" || action === "block") return { action };
  if (action === "encrypt") await handOver(mail, options, portal);
  else await createTransport(options.smtpUrl).sendMail(composed(mail));
  return { action };
}

const composed = ({ to, subject, text, attachments }: DeskMail) => ({
  from,
  to: to.address,
  subject,
  text,
  attachments: attachments.map(({ name, content }) => ({ filename: name, content })),
});

/** Keeps the mail sealed, sends its code by text message, and the link by mail. Without both ways it is not kept either. */
async function handOver(
  mail: DeskMail,
  { database, clock, smtpUrl }: DeskOptions,
  { origin, language }: Portal,
): Promise<void> {
  const { portal: words } = messages[language].outbound;
  const now = clock();
  const content = new Uint8Array(await new MailComposer(composed(mail)).compile().build());
  const { item, secret, code } = await sealForPortal(
    { content, contentType: "message/rfc822" },
    {
      jose,
      id: randomUUID(),
      random: new Uint8Array(randomBytes(RANDOM_BYTES)),
      now,
      expiresAt: new Date(Date.parse(now) + DAYS_KEPT * DAY_MS).toISOString(),
    },
  );
  const store = portalStore(database);
  await store.put(item);
  try {
    await createTransport(smtpUrl).sendMail({
      from,
      to: mail.to.address,
      subject: words.subject,
      text: words.body({
        sender: from.name,
        link: `${origin}/veilig/${item.id}#${secret}`,
        lastDay: dayText(toDay(item.expiresAt), language, { weekday: false }),
      }),
    });
    await database.insert(textMessages).values({
      contact: mail.to.id,
      sentAt: new Date(now),
      body: words.code({ sender: supplier.name, code }),
    });
  } catch (error) {
    await store.remove(item.id);
    throw error;
  }
}
