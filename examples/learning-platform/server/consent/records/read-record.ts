import type { ConsentRecord } from "@bijsluiter/core/consent";
import { and, desc, eq, inArray, lte } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { consentEvents, consentRecords } from "../tables.ts";

/** A record as it is stored: what was written, not yet proved. */
export interface StoredRecord {
  readonly pupilId: string;
  readonly version: number;
  readonly record: ConsentRecord;
}

/** Every record on its latest terms, or only those of some pupils. */
export async function readRecords(
  database: Database,
  only: { readonly pupilIds?: readonly string[] } = {},
): Promise<readonly StoredRecord[]> {
  const { pupilIds } = only;
  const heads = await database
    .selectDistinctOn([consentRecords.pupilId])
    .from(consentRecords)
    .where(pupilIds && inArray(consentRecords.pupilId, [...pupilIds]))
    .orderBy(consentRecords.pupilId, desc(consentRecords.version));
  const rows = await database
    .select()
    .from(consentEvents)
    .where(pupilIds && inArray(consentEvents.pupilId, [...pupilIds]))
    .orderBy(consentEvents.pupilId, consentEvents.sequence);
  return heads.map((head) => ({
    pupilId: head.pupilId,
    version: head.version,
    record: {
      ...head.terms,
      events: rows.filter((row) => row.pupilId === head.pupilId).map(sealedEventOf),
    },
  }));
}

/** The record of one pupil on its latest terms. */
export const readRecord = async (
  database: Database,
  pupilId: string,
): Promise<StoredRecord | undefined> => (await readRecords(database, { pupilIds: [pupilId] }))[0];

/** A record as it was when one of its events came in, on the terms of then. */
export async function readRecordAt(
  database: Database,
  event: Pick<typeof consentEvents.$inferSelect, "pupilId" | "sequence" | "termsVersion">,
): Promise<ConsentRecord | undefined> {
  const { pupilId, sequence, termsVersion } = event;
  const [head] = await database
    .select()
    .from(consentRecords)
    .where(and(eq(consentRecords.pupilId, pupilId), eq(consentRecords.version, termsVersion)));
  const rows = await database
    .select()
    .from(consentEvents)
    .where(and(eq(consentEvents.pupilId, pupilId), lte(consentEvents.sequence, sequence)))
    .orderBy(consentEvents.sequence);
  return head && { ...head.terms, events: rows.map(sealedEventOf) };
}

const sealedEventOf = ({
  event,
  previousHash,
  hash,
}: Pick<typeof consentEvents.$inferSelect, "event" | "previousHash" | "hash">) => ({
  ...event,
  prevHash: previousHash,
  hash,
});
