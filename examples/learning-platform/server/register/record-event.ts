import type { Issue } from "@bijsluiter/core";
import {
  breachClocks,
  breachState,
  type RegisterEvent,
  type SealedEntry,
} from "@bijsluiter/core/breaches";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/open-database.ts";
import { appendEntry, lockRegister } from "./append-entry.ts";
import { readRegister } from "./read-register.ts";

/** What a privacy officer may write down; reports come in by their own door. */
export type RecordedEvent = Exclude<RegisterEvent, { readonly kind: "reported" }>;

/** What became of an event. */
export type Recording =
  | { readonly outcome: "recorded"; readonly entry: SealedEntry }
  | { readonly outcome: "unknown-reference" }
  | { readonly outcome: "refused"; readonly issues: readonly Issue[] };

/** Writes down what happened to a breach that is in the register. */
export function recordEvent(
  { reference, event, recordedBy }: { reference: string; event: RecordedEvent; recordedBy: string },
  on: { database: Database; clock: Clock; contractHours: number },
): Promise<Recording> {
  return on.database.transaction(async (transaction): Promise<Recording> => {
    await lockRegister(transaction);
    const entries = (await readRegister(transaction, { reference })).map(({ entry }) => entry);
    if (entries.length === 0) return { outcome: "unknown-reference" };
    const recordedAt = on.clock();
    const entry = { reference, recordedAt, recordedBy, event };
    const { report, clockFacts } = breachState([...entries, entry], {
      contractHours: on.contractHours,
    });
    const issues: Issue[] = [];
    const board = "board" in event ? event.board : undefined;
    if (board !== undefined && !report.boards?.affected?.some(({ name }) => name === board))
      issues.push({ code: "not-an-option", path: ["board"], params: {} });
    if (event.kind === "authority-notified" && clockFacts.some(({ facts }) => wantsReasons(facts)))
      issues.push({ code: "reasons-for-delay-required", path: ["reasonsForDelay"], params: {} });
    if (issues.length > 0) return { outcome: "refused", issues };
    return { outcome: "recorded", entry: await appendEntry(transaction, entry) };
  });
}

const wantsReasons = (facts: Parameters<typeof breachClocks>[0]) =>
  breachClocks(facts).some(({ reasonsForDelayRequired }) => reasonsForDelayRequired);
