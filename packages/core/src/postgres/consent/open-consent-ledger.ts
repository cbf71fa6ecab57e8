import {
  type ChainVerdict,
  type ConsentEvent,
  type ConsentRecord,
  verifyChain,
} from "../../consent/index.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type SqlClient, sqlClient } from "../sql-client.ts";
import {
  type ConsentTerms,
  type EventRow,
  eventOf,
  insertTerms,
  personIdOf,
  readEvents,
  readEventsOf,
  readTerms,
  recordOf,
} from "./consent-rows.ts";
import { type ConsentErasure, type ErasedRecord, eraseRecord } from "./erase-record.ts";
import {
  type IncomingEvent,
  lockSubject,
  type StoredEvent,
  storeConsentEvent,
} from "./store-consent-event.ts";

/** Stored record, not yet verified. */
export interface StoredConsentRecord {
  readonly subjectId: string;
  /** Version of its terms. */
  readonly version: number;
  readonly record: ConsentRecord;
}

/** An event with its time of receipt. */
export interface ReceivedEvent {
  readonly subjectId: string;
  readonly event: ConsentEvent;
  readonly receivedAt: string;
}

/** Key of an event: its id is unique within one person. */
export interface EventPlace {
  readonly subjectId: string;
  readonly personId: string;
  readonly eventId: string;
}

/** Consent records that PostgreSQL keeps: append-only by trigger, one writer at a time for each subject. */
export interface ConsentLedger {
  /** Writes the terms of a record down as its next version, and gives that. */
  readonly putTerms: (terms: ConsentTerms, at: string) => Promise<number>;
  /** Adds an event, once for each id of a person. */
  readonly append: <Refusal = never>(
    incoming: IncomingEvent<Refusal>,
  ) => Promise<StoredEvent<Refusal>>;
  /** Reads records on their latest terms: of some subjects, or all. */
  readonly read: (only?: {
    readonly subjectIds?: readonly string[];
  }) => Promise<readonly StoredConsentRecord[]>;
  /** Record at the time of one of its events, on the terms of that time, with that event. */
  readonly readAt: (
    place: EventPlace,
  ) => Promise<(ReceivedEvent & { readonly record: ConsentRecord }) | undefined>;
  /** Events of one person about some subjects, the last received first. */
  readonly eventsOf: (of: {
    readonly personId: string;
    readonly subjectIds: readonly string[];
  }) => Promise<readonly ReceivedEvent[]>;
  /** Verifies the chain of a subject, and every column against the stored text. */
  readonly verify: (
    subjectId: string,
    options?: { readonly head?: string },
  ) => Promise<ChainVerdict>;
  /** Erases a whole record when its retention period is over; its last hash is kept, without its subject. */
  readonly erase: (erasure: ConsentErasure) => Promise<ErasedRecord | undefined>;
}

/**
 * The consent ledger in the tables that `migrate` creates. With a client inside a transaction it works in that
 * transaction.
 *
 * @throws InvalidInputError when `client` is not a client; `append` throws it for an invalid event, as `receiveEvent`.
 * @see GDPR art. 7(1)
 */
export function openConsentLedger(client: SqlClient): ConsentLedger {
  const database = parseInput(sqlClient, client);
  return {
    putTerms: (terms, at) =>
      database.transaction(async (transaction) => {
        await lockSubject(transaction, terms.subject.id);
        const [last] = await readTerms(transaction, { subjectIds: [terms.subject.id] });
        const version = (last?.version ?? 0) + 1;
        await insertTerms(transaction, terms, { version, at });
        return version;
      }),
    append: (incoming) =>
      database.transaction((transaction) => storeConsentEvent(transaction, incoming)),
    read: (only = {}) => database.transaction((transaction) => readRecords(transaction, only)),
    readAt: (place) => database.transaction((transaction) => readAt(transaction, place)),
    eventsOf: async (of) => (await readEventsOf(database, of)).map(receivedOf),
    verify: (subjectId, options = {}) =>
      database.transaction((transaction) => verifyRecord(transaction, subjectId, options)),
    erase: (erasure) => database.transaction((transaction) => eraseRecord(transaction, erasure)),
  };
}

async function readRecords(
  client: SqlClient,
  only: { readonly subjectIds?: readonly string[] },
): Promise<readonly StoredConsentRecord[]> {
  const heads = await readTerms(client, only);
  const chains = new Map<string, EventRow[]>();
  for (const row of await readEvents(client, only.subjectIds)) {
    const chain = chains.get(row.subjectId);
    if (chain) chain.push(row);
    else chains.set(row.subjectId, [row]);
  }
  return heads.map((terms) => ({
    subjectId: terms.subjectId,
    version: terms.version,
    record: recordOf(terms, chains.get(terms.subjectId) ?? []),
  }));
}

async function readAt(client: SqlClient, { subjectId, personId, eventId }: EventPlace) {
  const rows = await readEvents(client, [subjectId]);
  const at = rows.findIndex((row) => row.personId === personId && row.eventId === eventId);
  const row = rows[at];
  if (!row) return undefined;
  const [terms] = await readTerms(client, { subjectIds: [subjectId], version: row.termsVersion });
  return terms && { ...receivedOf(row), record: recordOf(terms, rows.slice(0, at + 1)) };
}

const receivedOf = (row: EventRow): ReceivedEvent => ({
  subjectId: row.subjectId,
  event: eventOf(row),
  receivedAt: row.receivedAt,
});

async function verifyRecord(
  client: SqlClient,
  subjectId: string,
  options: { readonly head?: string },
): Promise<ChainVerdict> {
  const [terms] = await readTerms(client, { subjectIds: [subjectId] });
  if (!terms) return { valid: false, reason: "malformed", place: 1 };
  const rows = await readEvents(client, [subjectId]);
  const verdict = verifyChain(recordOf(terms, rows), options);
  // What is malformed has no copies to compare.
  const readable = verdict.valid ? rows : rows.slice(0, verdict.place - 1);
  const wrong = readable.findIndex((row, index) => !isCopy(row, index + 1));
  return wrong < 0 ? verdict : { valid: false, reason: "event-changed", place: wrong + 1 };
}

/** Whether the text is canonical, and each column beside it says what it says. */
function isCopy(row: EventRow, place: number): boolean {
  const event = eventOf(row);
  return (
    row.sequence === place &&
    canonicalJson(event as unknown as Json) === row.text &&
    row.eventId === event.id &&
    row.personId === personIdOf(event)
  );
}
