import {
  type ConsentEvent,
  type ConsentRecord,
  receiveEvent,
  type SealedConsentEvent,
} from "../../consent/index.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { SqlClient } from "../sql-client.ts";
import {
  type EventRow,
  insertEvent,
  personIdOf,
  readEvents,
  readTerms,
  recordOf,
} from "./consent-rows.ts";

/** An event that came in. */
export interface IncomingEvent<Refusal> {
  /** Subject of the record. */
  readonly subjectId: string;
  readonly event: ConsentEvent;
  /** Time of arrival. */
  readonly now: string;
  /** Checks the record while it is locked; not called for a stored event. */
  readonly check?: (record: ConsentRecord) => Refusal | undefined;
}

/**
 * Receipt for the sender of an event, the same at every retry. It does not contain the position of the event, which
 * would reveal other choices.
 */
export interface EventReceipt {
  readonly subjectId: string;
  readonly eventId: string;
  readonly receivedAt: string;
}

/** Outcome of storing an event. */
export type StoredEvent<Refusal> =
  | { readonly outcome: "recorded" | "repeated"; readonly receipt: EventReceipt }
  | { readonly outcome: "unknown-subject" }
  | { readonly outcome: "id-taken" }
  | { readonly outcome: "refused"; readonly refusal: Refusal };

/** Holds the chain of one subject until the transaction is over. */
export async function lockSubject(client: SqlClient, subjectId: string): Promise<void> {
  await client.query(
    "select pg_advisory_xact_lock(hashtextextended('bijsluiter.consent ' || $1::text, 0))",
    [subjectId],
  );
}

/**
 * Adds an event to a record, once for each id of a person, in a transaction that holds the chain of its subject.
 *
 * @throws InvalidInputError when the event does not fit the record, as `receiveEvent`.
 */
export async function storeConsentEvent<Refusal>(
  client: SqlClient,
  { subjectId, event, now, check }: IncomingEvent<Refusal>,
): Promise<StoredEvent<Refusal>> {
  await lockSubject(client, subjectId);
  const [terms] = await readTerms(client, { subjectIds: [subjectId] });
  if (!terms) return { outcome: "unknown-subject" };
  const rows = await readEvents(client, [subjectId]);
  const record = recordOf(terms, rows);
  const after = received(record, event, now);
  if (!after) return { outcome: "id-taken" };
  const place = { subjectId, termsVersion: terms.version, receivedAt: now };
  if (after.events.length === record.events.length) {
    const known = rows.find(
      ({ personId, eventId }) => personId === personIdOf(event) && eventId === event.id,
    );
    const receivedAt = known?.receivedAt ?? now;
    return { outcome: "repeated", receipt: { subjectId, eventId: event.id, receivedAt } };
  }
  const refusal = check?.(record);
  if (refusal !== undefined) return { outcome: "refused", refusal };
  // An event was added, so there is a last one.
  await insertEvent(client, rowOf(after.events.at(-1) as SealedConsentEvent, after, place));
  return { outcome: "recorded", receipt: { subjectId, eventId: event.id, receivedAt: now } };
}

/** The record with the event; nothing when another event of the same person has its id. */
function received(
  record: ConsentRecord,
  event: ConsentEvent,
  now: string,
): ConsentRecord | undefined {
  try {
    return receiveEvent(record, event, { now });
  } catch (error) {
    if (error instanceof InvalidInputError && error.issues.some(({ code }) => code === "id-taken"))
      return undefined;
    throw error;
  }
}

function rowOf(
  { prevHash, hash, ...event }: SealedConsentEvent,
  { events }: ConsentRecord,
  place: Pick<EventRow, "subjectId" | "termsVersion" | "receivedAt">,
): EventRow {
  return {
    ...place,
    sequence: events.length,
    text: canonicalJson(event as unknown as Json),
    eventId: event.id,
    personId: personIdOf(event as ConsentEvent),
    previousHash: prevHash,
    hash,
  };
}
