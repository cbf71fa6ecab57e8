import type { ConsentRecord } from "@bijsluiter/core/consent";
import { and, desc, eq, lte } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { consentEvents, consentRecords } from "../tables.ts";

/** A record as it is stored: what was written, not yet proved. */
export interface StoredRecord {
  readonly pupilId: string;
  readonly version: number;
  readonly record: ConsentRecord;
}

/** Every record on its latest terms, or that of one pupil. */
export async function readRecords(
  database: Database,
  only: { readonly pupilId?: string } = {},
): Promise<readonly StoredRecord[]> {
  const { pupilId } = only;
  const heads = await database
    .selectDistinctOn([consentRecords.pupilId])
    .from(consentRecords)
    .where(pupilId === undefined ? undefined : eq(consentRecords.pupilId, pupilId))
    .orderBy(consentRecords.pupilId, desc(consentRecords.version));
  const rows = await database
    .select()
    .from(consentEvents)
    .where(pupilId === undefined ? undefined : eq(consentEvents.pupilId, pupilId))
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
