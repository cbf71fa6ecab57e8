import {
  type AgreementEvent,
  type TransitionRefusal,
  transition,
} from "@bijsluiter/core/agreements";
import { sql } from "drizzle-orm";
import type { Database } from "../database/open-database.ts";
import { offeredHash, readAgreement } from "./read-agreement.ts";
import { agreementEvents } from "./tables.ts";

/** Any number; whoever holds it is the only one who writes down what happens to an agreement. */
const AGREEMENT_LOCK = 283;

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
