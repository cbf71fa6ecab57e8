import {
  type AgreementEvent,
  agreementHash,
  type ProcessingAgreement,
  type TransitionRefusal,
  transition,
} from "@bijsluiter/core/agreements";
import { eq, sql } from "drizzle-orm";
import { offeredAgreement } from "../../documents/offered-agreement.ts";
import type { Database } from "../database/open-database.ts";
import { agreementEvents } from "../database/tables.ts";

/** Any number; whoever holds it is the only one who writes down what happens to an agreement. */
const AGREEMENT_LOCK = 283;
const offeredHash = agreementHash(offeredAgreement);

/** The agreement as it stands: as it was offered, and what happened since. */
export async function readAgreement(database: Database): Promise<ProcessingAgreement> {
  const rows = await database
    .select()
    .from(agreementEvents)
    .where(eq(agreementEvents.agreementHash, offeredHash))
    .orderBy(agreementEvents.sequence);
  return rows.reduce((agreement, { event }) => {
    const step = transition(agreement, event);
    if (step.result === "refused") throw new Error("A recorded event does not fit the agreement.");
    return step.agreement;
  }, offeredAgreement);
}

/** What became of an event. */
export type AgreementRecording =
  | { readonly outcome: "recorded" }
  | { readonly outcome: "refused"; readonly reasons: readonly TransitionRefusal[] };

/** Writes down what happened to the agreement, when it fits. */
export function recordAgreementEvent(
  database: Database,
  { event, recordedBy }: { readonly event: AgreementEvent; readonly recordedBy: string },
): Promise<AgreementRecording> {
  return database.transaction(async (transaction): Promise<AgreementRecording> => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${AGREEMENT_LOCK})`);
    const agreement = await readAgreement(transaction);
    const step = transition(agreement, event);
    if (step.result === "refused") return { outcome: "refused", reasons: step.reasons };
    await transaction
      .insert(agreementEvents)
      .values({ agreementId: agreement.id, agreementHash: offeredHash, recordedBy, event });
    return { outcome: "recorded" };
  });
}
