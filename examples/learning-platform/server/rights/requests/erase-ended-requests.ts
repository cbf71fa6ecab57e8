import { toDay } from "@bijsluiter/core/calendar";
import { accountableRequest } from "@bijsluiter/core/rights";
import { eq } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { rightsAccounts, rightsEvents, rightsRecipients, rightsRequests } from "../tables.ts";
import { readRequest, readRequests } from "./request-store.ts";

/** How long a request is kept whole after its last event: the person may complain, and the board has to answer for it. */
const TERM = "P2Y";

/** Erases whose request it was, of requests that ended long ago; that there was one, and when what was done, stays. */
export async function eraseEndedRequests(database: Database, now: string): Promise<void> {
  const options = { term: TERM, asOf: toDay(now) } as const;
  for (const { id } of await readRequests(database))
    await database.transaction(async (transaction) => {
      const stored = await readRequest(transaction, id, { hold: true });
      if (!stored) return;
      const ended = accountableRequest(stored.request, options);
      if (ended.result === "kept") return;
      await transaction.insert(rightsAccounts).values({ id, request: ended.request });
      await transaction.delete(rightsRecipients).where(eq(rightsRecipients.requestId, id));
      await transaction.delete(rightsEvents).where(eq(rightsEvents.requestId, id));
      await transaction.delete(rightsRequests).where(eq(rightsRequests.id, id));
    });
}
