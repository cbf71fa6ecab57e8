import { type BreachState, breachState, type RegisterEntry } from "../../breaches/index.ts";
import { decide, type RetentionPolicy, type RetentionRecord } from "../../retention/index.ts";
import type { SqlClient } from "../sql-client.ts";
import { lockedWriter } from "./register-writer.ts";

/** Input for the retention of the register. */
export interface EraseEnded {
  /**
   * Rules on the category `breach-register`, with the facts `reportedOn` (the first report) and `endedOn` (the closing or
   * withdrawal; unknown while the breach is open, so that it waits), and those of `factsOf`.
   */
  readonly policy: RetentionPolicy;
  /** Other facts of a breach that the policy needs, e.g. the end of the agreement with its boards. */
  readonly factsOf?: (state: BreachState) => RetentionRecord["facts"];
  /** Time of the job. */
  readonly now: string;
  /** Account of the job that erases. */
  readonly recordedBy: string;
  readonly role?: string;
  /** Cases a breach is part of; read under the lock. */
  readonly holdsOf?: (
    client: SqlClient,
    reference: string,
  ) => Promise<NonNullable<RetentionRecord["holds"]>>;
  /** Erases other data of the breach, in the same transaction, e.g. its attachments. */
  readonly alsoErase?: (client: SqlClient, reference: string) => Promise<void>;
}

/** Outcome for breaches whose retention ended. */
export interface EndedBreaches {
  readonly erased: readonly string[];
  /** Number of ended breaches that are kept: a term runs, a case holds them, or no rule applies. */
  readonly kept: number;
}

/** Erases each breach that the policy says must go, one transaction each; may be called every night. */
export async function eraseEndedBreaches(
  client: SqlClient,
  job: EraseEnded,
): Promise<EndedBreaches> {
  const { rows } = await client.query<{ reference: string }>(
    `select reference from bijsluiter.register_entry where reference is not null
    group by reference
    having bool_or(kind = 'closed' or report_kind = 'withdrawal') and not bool_or(kind = 'erased')
    order by min(sequence)`,
  );
  const erased: string[] = [];
  for (const { reference } of rows)
    if (await eraseIfDue(client, reference, job)) erased.push(reference);
  return { erased, kept: rows.length - erased.length };
}

function eraseIfDue(client: SqlClient, reference: string, job: EraseEnded): Promise<boolean> {
  const { policy, now, recordedBy, role, holdsOf, alsoErase } = job;
  return client.transaction(async (transaction) => {
    const writer = await lockedWriter(transaction);
    const history = await writer.history(reference);
    const state = breachState(history);
    if (state.status === "open") return false;
    const decision = decide({
      policy,
      category: "breach-register",
      facts: { ...job.factsOf?.(state), ...momentsOf(history) },
      holds: holdsOf ? await holdsOf(transaction, reference) : [],
      asOf: now,
    });
    const isDue = decision.status === "due" || decision.status === "overdue";
    if (!isDue || decision.action !== "erase") return false;
    const basis = `${policy.id} ${policy.version}`;
    await writer.erase({ reference, recordedAt: now, recordedBy, basis, ...(role && { role }) });
    await alsoErase?.(transaction, reference);
    return true;
  });
}

/** By when it was written down: never earlier than it happened, so nothing goes too soon. */
function momentsOf(history: readonly RegisterEntry[]) {
  const end = history.findLast(
    ({ event }) =>
      event.kind === "closed" || (event.kind === "reported" && event.report.kind === "withdrawal"),
  );
  return {
    reportedOn: history[0]?.recordedAt ?? null,
    endedOn: end?.recordedAt ?? null,
  };
}
