import { createHash } from "node:crypto";
import type { Issue } from "@bijsluiter/core";
import { type BreachClockFacts, type BreachReport, breachState } from "@bijsluiter/core/breaches";
import { eq } from "drizzle-orm";
import type { Clock } from "../../clock.ts";
import type { Database } from "../../database/open-database.ts";
import { claimAttachments, missingAttachments } from "../attachments/claim-attachments.ts";
import { enqueueNotices } from "../notices/enqueue-notices.ts";
import { appendEntry, lockRegister } from "../register/append-entry.ts";
import { nextReference } from "../register/next-reference.ts";
import { readRegister } from "../register/read-register.ts";
import { idempotencyKeys } from "../tables.ts";

/** What the sender of a report gets back, now and at every retry. */
interface Receipt {
  readonly reference: string;
  readonly receivedAt: string;
  /** Of each board, for `breachClocks`. */
  readonly clockFacts: BreachClockFacts;
  /** A notice to a board waits to be mailed. */
  readonly mailWaiting: boolean;
  /** Place and hash in the register: whoever keeps them can show later what was reported. */
  readonly sequence: number;
  readonly hash: string;
}

/** What became of a report. */
export type Submission =
  | { readonly outcome: "recorded" | "repeated"; readonly receipt: Receipt }
  | { readonly outcome: "key-used" }
  | { readonly outcome: "refused"; readonly issues: readonly Issue[] };

/**
 * Records a report, once for each key. The report, the answer and the notices to send are one transaction:
 * what was answered is kept, and what is kept will be sent.
 *
 * @throws InvalidInputError when the report does not fit what the register holds.
 */
export function submitReport(
  { report, key, recordedBy }: { report: BreachReport; key: string; recordedBy: string },
  on: { database: Database; clock: Clock; contractHours: number },
): Promise<Submission> {
  // A parsed report has its keys in the order of the schema, so equal reports are equal texts.
  const requestHash = createHash("sha256").update(JSON.stringify(report)).digest("hex");
  return on.database.transaction(async (transaction): Promise<Submission> => {
    await lockRegister(transaction);
    const [earlier] = await transaction
      .select()
      .from(idempotencyKeys)
      .where(eq(idempotencyKeys.key, key));
    if (earlier)
      return earlier.requestHash === requestHash
        ? { outcome: "repeated", receipt: earlier.response as Receipt }
        : { outcome: "key-used" };
    const issues = await missingAttachments(transaction, report);
    if (issues.length > 0) return { outcome: "refused", issues };
    const receipt = await record(transaction, { report, recordedBy, ...on });
    await transaction.insert(idempotencyKeys).values({
      key,
      requestHash,
      response: receipt,
      createdAt: new Date(receipt.receivedAt),
    });
    return { outcome: "recorded", receipt };
  });
}

interface Recording {
  readonly report: BreachReport;
  readonly recordedBy: string;
  readonly clock: Clock;
  readonly contractHours: number;
}

async function record(
  transaction: Database,
  { report, recordedBy, clock, contractHours }: Recording,
): Promise<Receipt> {
  const recordedAt = clock();
  const reference =
    "reference" in report ? report.reference : await nextReference(transaction, recordedAt);
  const event = { kind: "reported", report } as const;
  const sealed = await appendEntry(transaction, { reference, recordedAt, recordedBy, event });
  const entries = await readRegister(transaction, { reference });
  const state = breachState(
    entries.map(({ entry }) => entry),
    { contractHours },
  );
  const mails =
    report.kind === "withdrawal" ? 0 : await enqueueNotices(transaction, sealed.sequence, state);
  await claimAttachments(transaction, report, reference);
  return {
    reference,
    receivedAt: sealed.entry.recordedAt,
    clockFacts: state.clockFacts[0]?.facts ?? {},
    mailWaiting: mails > 0,
    sequence: sealed.sequence,
    hash: sealed.hash,
  };
}
