import type { DataSubjectRequest, RequestAnswer, RequestEvent } from "@bijsluiter/core/rights";
import { asc, desc, eq } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { rightsEvents, rightsRequests } from "../tables.ts";

/** A request with what the platform keeps beside it. */
export type StoredRequest = typeof rightsRequests.$inferSelect;

/** Every request, the last received first. */
export const readRequests = (database: Database): Promise<readonly StoredRequest[]> =>
  database.select().from(rightsRequests).orderBy(desc(rightsRequests.id));

/** One request; inside a transaction `hold` keeps others from it until that ends. */
export async function readRequest(
  database: Database,
  reference: string,
  { hold = false }: { readonly hold?: boolean } = {},
): Promise<StoredRequest | undefined> {
  const asked = database.select().from(rightsRequests).where(eq(rightsRequests.id, reference));
  const [row] = await (hold ? asked.for("update") : asked);
  return row;
}

/** What happened to a request, in order, with the letters that went with it. */
export const readEventsOf = (database: Database, reference: string) =>
  database
    .select()
    .from(rightsEvents)
    .where(eq(rightsEvents.requestId, reference))
    .orderBy(asc(rightsEvents.sequence));

/** Writes an event down with the request as it is after it. */
export async function writeEvent(
  transaction: Database,
  request: DataSubjectRequest,
  { event, answer }: { readonly event: RequestEvent; readonly answer?: RequestAnswer | undefined },
): Promise<void> {
  await transaction
    .update(rightsRequests)
    .set({ request })
    .where(eq(rightsRequests.id, request.id));
  await transaction
    .insert(rightsEvents)
    .values({ requestId: request.id, event, ...(answer && { answer }) });
}
