import type { Issue } from "@bijsluiter/core";
import {
  type BreachEvent,
  type BreachFile,
  type BreachStep,
  breachFileOf,
  type RegisterEntry,
  type SealedEntry,
  toRegisterEntry,
  transition,
} from "@bijsluiter/core/breaches";
import { and, eq } from "drizzle-orm";
import type { Clock } from "../../clock.ts";
import type { Database } from "../../database/open-database.ts";
import { registerOf } from "../register/register-of.ts";
import { attachments } from "../tables.ts";

/** A step as the officer sends it. */
export interface SentStep {
  readonly reference: string;
  readonly step: BreachStep;
  readonly at: string;
  readonly role: BreachEvent["role"];
  /** Of evidence: the file that was stored here. */
  readonly attachment?: string;
}

/** What became of it. */
export type Taking =
  | { readonly outcome: "taken"; readonly entry: SealedEntry }
  | { readonly outcome: "unknown-reference" }
  | { readonly outcome: "refused"; readonly issues: readonly Issue[] };

/**
 * Takes a step, by `transition`, and writes it down. What was reported by the form begins with its own signal: the first step of the
 * officer writes that down before it.
 */
export function takeStep(
  sent: SentStep,
  on: { readonly database: Database; readonly clock: Clock },
): Promise<Taking> {
  return on.database.transaction(async (transaction): Promise<Taking> => {
    if (!(await keepFile(transaction, sent)))
      return refused([{ code: "unknown-attachment", path: ["attachment"], params: {} }]);
    return registerOf(transaction).write(async (writer): Promise<Taking> => {
      const entries = await writer.history(sent.reference);
      if (entries.length === 0) return { outcome: "unknown-reference" };
      const recordedAt = on.clock();
      const { at, step, role } = sent;
      const own: BreachEvent = { step, at, recordedAt, by: role, role };
      const file = breachFileOf(entries);
      const events = [...firstSteps(entries, file, own), own];
      const issues = issuesOf(file, events);
      if (issues.length > 0) return refused(issues);
      let sealed: SealedEntry | undefined;
      for (const event of events)
        sealed = await writer.append(toRegisterEntry(sent.reference, event));
      return sealed ? { outcome: "taken", entry: sealed } : { outcome: "unknown-reference" };
    });
  });
}

const refused = (issues: readonly Issue[]): Taking => ({ outcome: "refused", issues });

/** Why the events cannot follow one another. */
function issuesOf(file: BreachFile, events: readonly BreachEvent[]): readonly Issue[] {
  let standing = file;
  for (const event of events) {
    const after = transition(standing, event);
    if (after.result === "refused")
      return after.reasons.map(({ code, where }) => ({
        code,
        path: where[0] === "step" ? where.slice(1) : where,
        params: {},
      }));
    standing = after.breach;
  }
  return [];
}

/** The signal that a report by the form is, and that somebody began to look into it. */
function firstSteps(
  entries: readonly RegisterEntry[],
  { events }: BreachFile,
  { recordedAt, by, role, step }: BreachEvent,
): readonly BreachEvent[] {
  const [first] = entries;
  if (events.length > 0 || first?.event.kind !== "reported" || step.kind === "signal") return [];
  const { report } = first.event;
  if (report.kind !== "complete" && report.kind !== "incomplete") return [];
  const at = earliest(report.timeline.discoveredAt, first.recordedAt);
  const told = { recordedAt, by, role };
  const { summary } = report.incident;
  const signal: BreachStep = { kind: "signal", source: "staff", channel: "form", summary };
  const wantsTriage = step.kind === "confirm" || step.kind === "not-a-breach";
  return [
    { ...told, step: signal, at },
    ...(wantsTriage ? [{ ...told, step: { kind: "triage" }, at: first.recordedAt } as const] : []),
  ];
}

const earliest = (a: string, b: string) => (Date.parse(a) < Date.parse(b) ? a : b);

/** Keeps a file of evidence with its breach; whether it is here, and is the one that the step names. */
async function keepFile(
  transaction: Database,
  { step, attachment, reference }: SentStep,
): Promise<boolean> {
  if (step.kind !== "keep-evidence") return true;
  if (attachment === undefined) return false;
  const isIt = and(
    eq(attachments.reference, attachment),
    eq(attachments.sha256, step.sha256),
    eq(attachments.size, step.bytes),
  );
  const kept = await transaction
    .update(attachments)
    .set({ usedBy: reference })
    .where(isIt)
    .returning({ reference: attachments.reference });
  return kept.length === 1;
}
