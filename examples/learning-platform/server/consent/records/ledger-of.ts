import type { ConsentRecord } from "@bijsluiter/core/consent";
import { type ConsentLedger, openConsentLedger } from "@bijsluiter/core/postgres";
import type { Database } from "../../database/open-database.ts";
import { sqlClientOf } from "../../database/sql-client-of.ts";

/** The consent records in this database, by the pseudonym of the pupil. */
export const ledgerOf = (database: Database): ConsentLedger =>
  openConsentLedger(sqlClientOf(database));

/** The record of one pupil on its latest terms. */
export async function readRecord(
  database: Database,
  pupilId: string,
): Promise<ConsentRecord | undefined> {
  const [stored] = await ledgerOf(database).read({ subjectIds: [pupilId] });
  return stored?.record;
}
