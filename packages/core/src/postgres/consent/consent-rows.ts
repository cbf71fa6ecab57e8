import type { ConsentEvent, ConsentRecord, SealedConsentEvent } from "../../consent/index.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { isObject } from "../../shared/is-object.ts";
import { instantText } from "../instant-text.ts";
import type { SqlClient } from "../sql-client.ts";

/** Terms of a consent, without the answers. */
export type ConsentTerms = Omit<ConsentRecord, "events">;

/** A row of the chain of a subject. */
export interface EventRow {
  readonly subjectId: string;
  readonly sequence: number;
  /** Canonical JSON of the event: what was sent in, without its place in the chain. */
  readonly text: string;
  readonly eventId: string;
  readonly personId: string;
  readonly termsVersion: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly receivedAt: string;
}

/** Terms of a subject in one version. */
export interface TermsRow {
  readonly subjectId: string;
  readonly version: number;
  readonly text: string;
}

const events = "bijsluiter.consent_event";
const records = "bijsluiter.consent_record";
const columns = `subject_id as "subjectId", sequence, text, event_id as "eventId", person_id as "personId",
  terms_version as "termsVersion", previous_hash as "previousHash", hash, ${instantText("received_at")} as "receivedAt"`;
const OF_SUBJECTS =
  "($1::text is null or subject_id = any (array(select json_array_elements_text($1::text::json))))";
const listed = (subjectIds: readonly string[] | undefined) =>
  subjectIds === undefined ? null : JSON.stringify(subjectIds);

/** Events of some subjects, or of all, in the order of each chain. */
export async function readEvents(
  client: SqlClient,
  subjectIds?: readonly string[],
): Promise<readonly EventRow[]> {
  const { rows } = await client.query<EventRow>(
    `select ${columns} from ${events} where ${OF_SUBJECTS} order by subject_id, sequence`,
    [listed(subjectIds)],
  );
  return rows;
}

/** Events that one person sent in about some subjects, the last received first. */
export async function readEventsOf(
  client: SqlClient,
  { personId, subjectIds }: { readonly personId: string; readonly subjectIds: readonly string[] },
): Promise<readonly EventRow[]> {
  const { rows } = await client.query<EventRow>(
    `select ${columns} from ${events} where ${OF_SUBJECTS} and person_id = $2
    order by received_at desc, subject_id, sequence desc`,
    [listed(subjectIds), personId],
  );
  return rows;
}

/** The latest terms of some subjects, or of all; or those of one version. */
export async function readTerms(
  client: SqlClient,
  only: { readonly subjectIds?: readonly string[]; readonly version?: number } = {},
): Promise<readonly TermsRow[]> {
  const { rows } = await client.query<TermsRow>(
    `select distinct on (subject_id) subject_id as "subjectId", version, text from ${records}
    where ${OF_SUBJECTS} and ($2::text is null or version = $2::text::integer)
    order by subject_id, version desc`,
    [listed(only.subjectIds), only.version === undefined ? null : String(only.version)],
  );
  return rows;
}

/** Writes terms down as the next version. */
export async function insertTerms(
  client: SqlClient,
  terms: ConsentTerms,
  { version, at }: { readonly version: number; readonly at: string },
): Promise<void> {
  await client.query(
    `insert into ${records} (subject_id, version, text, written_at)
    values ($1, $2::text::integer, $3, $4::text::timestamptz)`,
    [terms.subject.id, String(version), canonicalJson(terms as unknown as Json), at],
  );
}

/** Writes one event down. */
export async function insertEvent(client: SqlClient, row: EventRow): Promise<void> {
  await client.query(
    `insert into ${events} (subject_id, sequence, text, event_id, person_id, terms_version, previous_hash, hash, received_at)
    values ($1, $2::text::integer, $3, $4, $5, $6::text::integer, $7, $8, $9::text::timestamptz)`,
    [
      row.subjectId,
      String(row.sequence),
      row.text,
      row.eventId,
      row.personId,
      String(row.termsVersion),
      row.previousHash,
      row.hash,
      row.receivedAt,
    ],
  );
}

/** The record that rows make together. What cannot be read is empty there: `verifyChain` then says where. */
export const recordOf = (terms: TermsRow, rows: readonly EventRow[]): ConsentRecord => ({
  ...(jsonOf(terms.text) as ConsentTerms),
  events: rows.map(sealedOf),
});

/** The event of a row, in its place. */
const sealedOf = (row: EventRow): SealedConsentEvent => ({
  ...eventOf(row),
  prevHash: row.previousHash,
  hash: row.hash,
});

/** The event of a row, as it was sent in. */
export const eventOf = ({ text }: EventRow): ConsentEvent => jsonOf(text) as ConsentEvent;

/** Whose id the id of an event is: of who chose, or of the organisation that recorded it. */
export const personIdOf = ({ by }: ConsentEvent): string =>
  "onBehalfOf" in by ? by.onBehalfOf.id : by.id;

function jsonOf(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
