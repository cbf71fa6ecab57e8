import { InvalidInputError } from "@bijsluiter/core";
import { type BreachClockFacts, type BreachReport, breachState } from "@bijsluiter/core/breaches";
import { toDay } from "@bijsluiter/core/calendar";
import type { RegisterWriter } from "@bijsluiter/core/postgres";
import type { Clock } from "../../clock.ts";
import type { Database } from "../../database/open-database.ts";
import { claimAttachments, missingAttachments } from "../attachments/claim-attachments.ts";
import { noticesOf } from "../notices/notices-of.ts";
import { registerOf } from "../register/register-of.ts";

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
  | { readonly outcome: "key-used" };

/**
 * Records a report, once for each key. The report, the answer and the notices to send are one transaction:
 * what was answered is kept, and what is kept will be sent.
 *
 * @throws InvalidInputError when the report does not fit what the register holds, or names a file that is not here.
 */
export function submitReport(
  { report, key, recordedBy }: { report: BreachReport; key: string; recordedBy: string },
  on: { database: Database; clock: Clock; contractHours: number },
): Promise<Submission> {
  return on.database.transaction(async (transaction): Promise<Submission> => {
    const answered = await registerOf(transaction).writeOnce(
      { key, request: report, at: on.clock() },
      (writer) => record(transaction, writer, { report, recordedBy, ...on }),
    );
    return answered.outcome === "key-used"
      ? answered
      : { outcome: answered.outcome, receipt: answered.answer };
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
  writer: RegisterWriter,
  { report, recordedBy, clock, contractHours }: Recording,
): Promise<Receipt> {
  const issues = await missingAttachments(transaction, report);
  if (issues.length > 0) throw new InvalidInputError(issues);
  const recordedAt = clock();
  const reference =
    "reference" in report ? report.reference : await writer.nextReference(yearPrefix(recordedAt));
  const event = { kind: "reported", report } as const;
  const sealed = await writer.append({
    reference,
    recordedAt,
    recordedBy,
    role: recordedBy,
    event,
  });
  const state = breachState(await writer.history(reference), { contractHours });
  const notices =
    report.kind === "withdrawal" ? [] : await noticesOf(transaction, sealed.sequence, state);
  await writer.enqueue(notices);
  await claimAttachments(transaction, report, reference);
  return {
    reference,
    receivedAt: sealed.entry.recordedAt,
    clockFacts: state.clockFacts[0]?.facts ?? {},
    mailWaiting: notices.length > 0,
    sequence: sealed.sequence,
    hash: sealed.hash,
  };
}

/** `DL-2026-`, by Dutch calendar year. */
const yearPrefix = (now: string) => `DL-${toDay(now, "Europe/Amsterdam").slice(0, 4)}-`;
