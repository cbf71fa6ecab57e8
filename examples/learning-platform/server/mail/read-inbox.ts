import { desc, eq, notInArray, type SQL } from "drizzle-orm";
import PostalMime from "postal-mime";
import { deskContacts } from "../../shared/desk-contacts.ts";
import type { Database } from "../database/open-database.ts";
import { receivedMail } from "./tables.ts";

/** A message as a reader sees it. */
export interface InboxMessage {
  readonly id: number;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: string;
  readonly text: string;
}

const MESSAGES_SHOWN = 100;

/** What the boards received, newest first: the mail of the desk's contacts is theirs. */
export const readInbox = (database: Database): Promise<readonly InboxMessage[]> =>
  readMails(
    database,
    notInArray(
      receivedMail.recipient,
      deskContacts.map(({ address }) => address),
    ),
  );

/** What one address received, newest first. */
export const readMailOf = (database: Database, address: string): Promise<readonly InboxMessage[]> =>
  readMails(database, eq(receivedMail.recipient, address));

async function readMails(database: Database, which: SQL): Promise<readonly InboxMessage[]> {
  const rows = await database
    .select()
    .from(receivedMail)
    .where(which)
    .orderBy(desc(receivedMail.id))
    .limit(MESSAGES_SHOWN);
  return Promise.all(
    rows.map(async ({ id, recipient, receivedAt, source }) => {
      const mail = await PostalMime.parse(source);
      return {
        id,
        to: recipient,
        from: mail.from?.name || mail.from?.address || "",
        subject: mail.subject ?? "",
        receivedAt: receivedAt.toISOString(),
        text: mail.text ?? "",
      };
    }),
  );
}
