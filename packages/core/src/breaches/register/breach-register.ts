import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { entryMisfits } from "./misfits/entry-misfits.ts";
import { MOST_ENTRIES, type RegisterEntry, registerEntry } from "./register-entry.ts";
import { type RegisterLine, registerLine } from "./register-line.ts";
import { chainedTo } from "./sealed-entry.ts";

/**
 * Register of all breaches of an organisation, including those without a duty to notify, oldest entry first; GDPR art.
 * 33(5).
 */
export type BreachRegister = readonly RegisterLine[];

/** Checks a {@link BreachRegister} that comes from outside. */
export const breachRegister: z.ZodMiniType<BreachRegister> = z
  .array(registerLine)
  .check(maxLength(MOST_ENTRIES));

/**
 * Register with `entry` appended, chained by hash to the previous entry. Earlier entries do not change. A first report
 * opens a reference; all later entries name that reference. Impossible entries are refused: a follow-up that
 * contradicts the report, a notice to a board or an authority before the breach was known, a time more than five
 * minutes after `recordedAt`. A register that this function did not return is validated completely, so keep the
 * returned one.
 *
 * @returns Deeply frozen.
 * @throws InvalidInputError when the entry or the register is malformed, or the entry does not fit:
 * `unknown-reference`, `already-reported`, `other-reference`, `recorded-before-previous`, `in-the-future`,
 * `other-moment`, `before-discovery`, `not-an-option` (a board that the report does not name), `unknown-entry` and
 * `other-kind` (a correction), `still-open` (an erasure), `nobody-told` (a closing that gives no reasons),
 * `reasons-for-delay-required` (a late notification that gives none).
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
  const issues = entryMisfits(standing, next);
  if (issues.length > 0) throw new InvalidInputError(issues);
  return knownRegister([...standing, chainedTo(standing.at(-1), next)]);
}

/** Cache of validated registers. They are frozen, so that they cannot have changed since. */
const known = new WeakSet<BreachRegister>();

/** The register, validated unless this module returned it. */
export const checkedRegister = (register: BreachRegister): BreachRegister =>
  known.has(register) ? register : parseInput(breachRegister, register);

/** Freezes a register and marks it as validated. */
export function knownRegister(register: BreachRegister): BreachRegister {
  known.add(deepFreeze(register));
  return register;
}
