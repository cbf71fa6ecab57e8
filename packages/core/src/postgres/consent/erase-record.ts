import type { SqlClient } from "../sql-client.ts";
import { readEvents, readTerms } from "./consent-rows.ts";
import { lockSubject } from "./store-consent-event.ts";

/** Record to erase, and the ground. */
export interface ConsentErasure {
  readonly subjectId: string;
  /** The rule that ended the retention period, or the request that asked for it. */
  readonly basis: string;
  /** When. */
  readonly at: string;
}

/** Remainder of a record that was erased. */
export interface ErasedRecord {
  /** Hash of its last event, with which the holder of a receipt or a head can verify that this record was erased. */
  readonly head: string;
  readonly events: number;
}

/** Erases the record of a subject whole, in a transaction that holds its chain; nothing when there is none. */
export async function eraseRecord(
  client: SqlClient,
  { subjectId, basis, at }: ConsentErasure,
): Promise<ErasedRecord | undefined> {
  await lockSubject(client, subjectId);
  const [terms] = await readTerms(client, { subjectIds: [subjectId] });
  if (!terms) return undefined;
  const rows = await readEvents(client, [subjectId]);
  const events = rows.length;
  // A record without events has no hash; a fresh one keeps the trace unique and tells nothing.
  const head = rows.at(-1)?.hash ?? (await emptyHead(client));
  await client.query(
    `insert into bijsluiter.consent_erasure (head, events, basis, erased_at)
    values ($1, $2::text::integer, $3, $4::text::timestamptz)`,
    [head, String(events), basis, at],
  );
  for (const table of ["consent_event", "consent_record"])
    await client.query(`delete from bijsluiter.${table} where subject_id = $1`, [subjectId]);
  return { head, events };
}

async function emptyHead(client: SqlClient): Promise<string> {
  const { rows } = await client.query<{ id: string }>("select gen_random_uuid()::text as id");
  return `empty-${rows[0]?.id ?? ""}`;
}
