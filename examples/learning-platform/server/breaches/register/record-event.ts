import { InvalidInputError, type Issue } from "@bijsluiter/core";
import type { RegisterEntry, RegisterEvent, SealedEntry } from "@bijsluiter/core/breaches";
import type { Clock } from "../../clock.ts";
import type { Database } from "../../database/open-database.ts";
import { registerOf } from "./register-of.ts";

/** What a privacy officer may write down; reports come in by their own door, and the retention job erases. */
export type RecordedEvent = Exclude<RegisterEvent, { readonly kind: "reported" | "erased" }>;

/** What became of an event. */
export type Recording =
  | { readonly outcome: "recorded"; readonly entry: SealedEntry }
  | { readonly outcome: "unknown-reference" }
  | { readonly outcome: "refused"; readonly issues: readonly Issue[] };

/** Writes down what happened to a breach that is in the register. */
export async function recordEvent(
  entry: Omit<RegisterEntry, "recordedAt" | "event"> & { readonly event: RecordedEvent },
  on: { database: Database; clock: Clock },
): Promise<Recording> {
  try {
    const sealed = await registerOf(on.database).write((writer) =>
      writer.append({ ...entry, recordedAt: on.clock() }),
    );
    return { outcome: "recorded", entry: sealed };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    if (error.issues.some(({ code }) => code === "unknown-reference"))
      return { outcome: "unknown-reference" };
    // The sender sent the event, without the entry around it.
    const issues = error.issues.map(({ path, ...issue }) => ({
      ...issue,
      path: path[0] === "event" ? path.slice(1) : path,
    }));
    return { outcome: "refused", issues };
  }
}
