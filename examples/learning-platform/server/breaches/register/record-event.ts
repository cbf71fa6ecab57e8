import { InvalidInputError, type Issue } from "@bijsluiter/core";
import { breachState, type RegisterEvent, type SealedEntry } from "@bijsluiter/core/breaches";
import type { Clock } from "../../clock.ts";
import type { Database } from "../../database/open-database.ts";
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
  on: { database: Database; clock: Clock },
): Promise<Recording> {
  return on.database.transaction(async (transaction): Promise<Recording> => {
    await lockRegister(transaction);
    const entries = (await readRegister(transaction, { reference })).map(({ entry }) => entry);
    if (entries.length === 0) return { outcome: "unknown-reference" };
    const { report } = breachState(entries);
    const board = "board" in event ? event.board : undefined;
    if (board !== undefined && !report.boards?.affected?.some(({ name }) => name === board))
      return {
        outcome: "refused",
        issues: [{ code: "not-an-option", path: ["board"], params: {} }],
      };
    const entry = { reference, recordedAt: on.clock(), recordedBy, event };
    try {
      return { outcome: "recorded", entry: await appendEntry(transaction, entry) };
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      // The sender sent the event alone, without the entry around it.
      const issues = error.issues.map(({ path, ...issue }) => ({ ...issue, path: path.slice(1) }));
      return { outcome: "refused", issues };
    }
  });
}
