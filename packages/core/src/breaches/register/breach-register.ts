import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { applyFollowUp } from "../apply-follow-up.ts";
import type { BreachIssueCode } from "../breach-issue-code.ts";
import type { FollowUpReport } from "../breach-report.ts";
import { breachClocks } from "../clocks/breach-clocks.ts";
import { stateOf } from "./breach-state.ts";
import { MOST_ENTRIES, type RegisterEntry, registerEntry } from "./register-entry.ts";
import { chainedTo, type SealedEntry, sealedEntry } from "./sealed-entry.ts";

/** Every breach of an organisation, also those that needed no notice, oldest entry first; GDPR art. 33(5). */
export type BreachRegister = readonly SealedEntry[];

/** Checks a {@link BreachRegister} that comes from outside. */
export const breachRegister: z.ZodMiniType<BreachRegister> = z
  .array(sealedEntry)
  .check(z.maxLength(MOST_ENTRIES));

/**
 * The register with `entry` at its end, chained by hash to what was there. Nothing before it changes.
 *
 * A first report opens a reference; everything after it names that reference. A follow-up that cannot be true beside what
 * was reported before is refused with the codes of the report.
 *
 * A register that this function did not give back itself is checked whole, so keep the one that it gives.
 *
 * @returns Frozen, with all that is in it.
 * @throws InvalidInputError when the entry or the register is malformed, or the entry does not fit: `unknown-reference`, `already-reported`,
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
  const standing = checkedRegister(register);
  const issues = misfits(standing, next);
  if (issues.length > 0) throw new InvalidInputError(issues);
  return knownRegister([...standing, chainedTo(standing.at(-1), next)]);
}

/** Registers that were checked and cannot have changed since. */
const known = new WeakSet<BreachRegister>();

const checkedRegister = (register: BreachRegister): BreachRegister =>
  typeof register === "object" && register !== null && known.has(register)
    ? register
    : parseInput(breachRegister, register);

function knownRegister(register: BreachRegister): BreachRegister {
  known.add(deepFreeze(register));
  return register;
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
  if (report?.kind === "follow-up") issues.push(...contradictions(history, report));
  return issues;
}

/** What of a follow-up cannot be beside what stands: once it is kept, no state could be told any more. */
function contradictions(
  history: readonly RegisterEntry[],
  followUp: FollowUpReport,
): readonly Issue[] {
  try {
    applyFollowUp(stateOf(history).report, followUp);
    return [];
  } catch (error) {
    // The only error that core throws.
    const { issues } = error as InvalidInputError;
    return issues.map(({ path, ...found }) => ({
      ...found,
      path: ["event", "report", ...path],
    }));
  }
}

const isLateWithoutReasons = (history: readonly RegisterEntry[]) =>
  stateOf(history)
    .clockFacts.flatMap(({ facts }) => breachClocks(facts))
    .some((clock) => clock.reasonsForDelayRequired);
