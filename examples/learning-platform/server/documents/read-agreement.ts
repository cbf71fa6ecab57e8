import { agreementHash, type ProcessingAgreement, transition } from "@bijsluiter/core/agreements";
import { eq } from "drizzle-orm";
import { offeredAgreement } from "../../documents/offered-agreement.ts";
import type { Database } from "../database/open-database.ts";
import { agreementEvents } from "./tables.ts";

/** `agreementHash` of the agreement as it was offered. */
export const offeredHash = agreementHash(offeredAgreement);

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
