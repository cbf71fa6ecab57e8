import * as z from "zod/mini";
import { InvalidInputError } from "../../shared/invalid-input-error.ts";
import type { Issue } from "../../shared/issue.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { BreachIssueCode } from "../breach-issue-code.ts";
import { breachClocks } from "../clocks/breach-clocks.ts";
import { breachState } from "./breach-state.ts";
import { type RegisterEntry, registerEntry } from "./register-entry.ts";
import { type SealedEntry, sealEntry, sealedEntry } from "./sealed-entry.ts";

/** Every breach of an organisation, also those that needed no notice, oldest entry first; GDPR art. 33(5). */
export type BreachRegister = readonly SealedEntry[];

/** Checks a {@link BreachRegister} that comes from outside. */
export const breachRegister: z.ZodMiniType<BreachRegister> = z.readonly(z.array(sealedEntry));

/**
 * The register with `entry` at its end, chained by hash to what was there. Nothing before it changes.
 *
 * A first report opens a reference; everything after it names that reference.
 *
 * @throws InvalidInputError when the entry is malformed, or does not fit: `unknown-reference`, `already-reported`,
 * `other-reference`, `recorded-before-previous`, `reasons-for-delay-required` (a late notification that gives none).
 * @see GDPR art. 33(5)
 *
 * @example
 * ```ts
 * import { appendToRegister, notKnownYetFields, verifyRegister } from "@bijsluiter/core/breaches";
 *
 * const contact = { name: "Servicedesk", email: "servicedesk@leerplein.example" };
 * const register = appendToRegister([], {
 *   reference: "DL-2026-0001",
 *   recordedAt: "2026-11-20T19:02:00+01:00",
 *   recordedBy: "servicedesk",
 *   event: {
 *     kind: "reported",
 *     report: {
 *       kind: "incomplete",
 *       incident: { summary: "Een laptop is gestolen uit een auto." },
 *       timeline: { discoveredAt: "2026-11-20T18:30:00+01:00", discovery: "processor-detected" },
 *       contact: { reporter: contact, contactPoint: contact },
 *       notKnownYet: notKnownYetFields,
 *     },
 *   },
 * });
 * verifyRegister(register).valid; // => true
 * ```
 */
export function appendToRegister(register: BreachRegister, entry: RegisterEntry): BreachRegister {
  const next = parseInput(registerEntry, entry);
  const issues = misfits(register, next);
  if (issues.length > 0) throw new InvalidInputError(issues);
  return [...register, sealEntry(next, register.at(-1))];
}

function misfits(register: BreachRegister, next: RegisterEntry): readonly Issue[] {
  const { event, reference } = next;
  const history = register
    .map(({ entry }) => entry)
    .filter((entry) => entry.reference === reference);
  const report = event.kind === "reported" ? event.report : undefined;
  const opens = report?.kind === "complete" || report?.kind === "incomplete";
  const issue = (code: BreachIssueCode, path: Issue["path"]) => ({ code, path, params: {} });
  const issues: Issue[] = [];
  if (history.length === 0 && !opens) return [issue("unknown-reference", ["reference"])];
  if (history.length > 0 && opens) return [issue("already-reported", ["reference"])];
  if (report && "reference" in report && report.reference !== reference)
    issues.push(issue("other-reference", ["event", "report", "reference"]));
  const last = register.at(-1)?.entry.recordedAt;
  if (last && Date.parse(next.recordedAt) < Date.parse(last))
    issues.push(issue("recorded-before-previous", ["recordedAt"]));
  if (event.kind === "authority-notified" && isLateWithoutReasons([...history, next]))
    issues.push(issue("reasons-for-delay-required", ["event", "reasonsForDelay"]));
  return issues;
}

const isLateWithoutReasons = (history: readonly RegisterEntry[]) =>
  breachState(history)
    .clockFacts.flatMap(({ facts }) => breachClocks(facts))
    .some((clock) => clock.reasonsForDelayRequired);
