import { InvalidInputError } from "@bijsluiter/core";
import { appendEvent, type ConsentEvent, type ConsentRecord } from "@bijsluiter/core/consent";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { consentEvents } from "../tables.ts";
import { readRecord } from "./read-record.ts";

/** Any number; with the pupil beside it, whoever holds it is the only one who adds to that record. */
const CONSENT_LOCK = 27_560;

/** What the sender of an event gets back, now and at every retry. Nothing of its place: that would tell that others chose. */
interface EventReceipt {
  readonly pupilId: string;
  readonly eventId: string;
  readonly receivedAt: string;
}

/** What became of an event. */
export type Storing<Refusal> =
  | { readonly outcome: "recorded" | "repeated"; readonly receipt: EventReceipt }
  | { readonly outcome: "unknown-pupil" }
  | { readonly outcome: "id-taken" }
  | { readonly outcome: "refused"; readonly refusal: Refusal };

/**
 * Adds an event to the record of a pupil, once for each id of a person, under a lock, so that the chain never forks.
 *
 * @param check - Looks at the record under the lock; not asked for an event that is there already.
 * @throws InvalidInputError when the event does not fit the record.
 */
export function storeEvent<Refusal>(
  { pupilId, event }: { readonly pupilId: string; readonly event: ConsentEvent },
  on: {
    readonly database: Database;
    readonly now: string;
    readonly check: (record: ConsentRecord) => Refusal | undefined;
  },
): Promise<Storing<Refusal>> {
  return on.database.transaction(async (transaction): Promise<Storing<Refusal>> => {
    await transaction.execute(
      sql`select pg_advisory_xact_lock(${CONSENT_LOCK}, hashtext(${pupilId}))`,
    );
    const stored = await readRecord(transaction, pupilId);
    if (!stored) return { outcome: "unknown-pupil" };
    const { record, version } = stored;
    const after = appended(record, event);
    if (!after) return { outcome: "id-taken" };
    if (after.events.length === record.events.length)
      return { outcome: "repeated", receipt: await receiptOf(transaction, pupilId, event) };
    const refusal = on.check(record);
    if (refusal !== undefined) return { outcome: "refused", refusal };
    await transaction.insert(consentEvents).values(rowOf(after, pupilId, { version, at: on.now }));
    return { outcome: "recorded", receipt: { pupilId, eventId: event.id, receivedAt: on.now } };
  });
}

/** Who an event is of, as the table has it. */
const sourceOf = ({ by }: ConsentEvent) => ("onBehalfOf" in by ? by.onBehalfOf.id : by.id);

/** The record with the event; nothing when another event of the same person has its id. */
function appended(record: ConsentRecord, event: ConsentEvent): ConsentRecord | undefined {
  try {
    return appendEvent(record, event);
  } catch (error) {
    if (error instanceof InvalidInputError && error.issues.some(({ code }) => code === "id-taken"))
      return undefined;
    throw error;
  }
}

/** The last event of a record as the table holds it. */
export function rowOf(
  { events }: ConsentRecord,
  pupilId: string,
  { version, at }: { readonly version: number; readonly at: string },
): typeof consentEvents.$inferInsert {
  const last = events.at(-1);
  if (!last) throw new Error("A record without events has no last one.");
  const { prevHash, hash, ...event } = last;
  return {
    pupilId,
    sequence: events.length,
    eventId: event.id,
    termsVersion: version,
    event,
    previousHash: prevHash,
    hash,
    receivedAt: new Date(at),
  };
}

async function receiptOf(
  database: Database,
  pupilId: string,
  event: ConsentEvent,
): Promise<EventReceipt> {
  const [row] = await database
    .select({ receivedAt: consentEvents.receivedAt })
    .from(consentEvents)
    .where(
      and(
        eq(consentEvents.pupilId, pupilId),
        eq(consentEvents.personId, sourceOf(event)),
        eq(consentEvents.eventId, event.id),
      ),
    );
  return { pupilId, eventId: event.id, receivedAt: row?.receivedAt.toISOString() ?? "" };
}
