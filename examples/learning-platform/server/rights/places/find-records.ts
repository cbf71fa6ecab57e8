import type { ElementRecords, ErasureRecord } from "@bijsluiter/core/rights";
import { eq } from "drizzle-orm";
import { readRecord } from "../../consent/records/ledger-of.ts";
import type { Database } from "../../database/open-database.ts";
import { pupilAbsence, pupilMessages, pupilResults, pupils, voiceLogs } from "../tables.ts";

/** What each place of the inventory holds of a pupil, as the planner takes it: ids and days, and nothing of what is in them. */
export async function findRecords(
  database: Database,
  pupilId: string,
): Promise<readonly ElementRecords[]> {
  const [pupil] = await database.select().from(pupils).where(eq(pupils.id, pupilId));
  const leaving = { dataSubject: "pupil", leftOn: pupil?.leftOn ?? null } as const;
  const of = (
    rows: readonly { readonly id: string; readonly day?: string }[],
    fact?: string,
  ): readonly ErasureRecord[] =>
    rows.map(({ id, day = null }) => ({
      id,
      facts: fact === undefined ? leaving : { ...leaving, [fact]: day },
    }));
  const results = await database
    .select({ id: pupilResults.id, day: pupilResults.madeOn })
    .from(pupilResults)
    .where(eq(pupilResults.pupilId, pupilId));
  const messages = await database
    .select({ id: pupilMessages.id, day: pupilMessages.sentOn })
    .from(pupilMessages)
    .where(eq(pupilMessages.pupilId, pupilId));
  const absence = await database
    .select({ id: pupilAbsence.id })
    .from(pupilAbsence)
    .where(eq(pupilAbsence.pupilId, pupilId));
  const voices = await database
    .select({ id: voiceLogs.id, at: voiceLogs.recordedAt })
    .from(voiceLogs)
    .where(eq(voiceLogs.pupilId, pupilId));
  const sounds = voices.map(({ id, at }) => ({ id, day: at.toISOString() }));
  const choices = await readRecord(database, pupilId);
  return [
    { element: "account", records: of(pupil ? [pupil] : []) },
    { element: "results", records: of(results, "madeOn") },
    { element: "messages", records: of(messages, "sentOn") },
    { element: "absence", records: of(absence) },
    { element: "voice-logs", records: of(sounds, "recordedOn") },
    { element: "voice-files", records: of(sounds, "recordedOn") },
    { element: "choices", records: of(choices ? [{ id: pupilId }] : []) },
  ];
}
