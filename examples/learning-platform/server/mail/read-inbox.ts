import { desc } from "drizzle-orm";
import PostalMime from "postal-mime";
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

/** What the sink received, newest first. */
export async function readInbox(database: Database): Promise<readonly InboxMessage[]> {
  const rows = await database
    .select()
    .from(receivedMail)
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
