import * as z from "zod/mini";
import { parseInput } from "../../../shared/parse-input.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import { minLength } from "../../../shared/schema/min-length.ts";
import { type BreachEvent, type BreachFile, breachEvent } from "../../life-cycle/breach-event.ts";
import { prose } from "../../report/answers/prose.ts";
import { MOST_ENTRIES, type RegisterEntry, registerEntry } from "../register-entry.ts";
import { standingEntries } from "../standing-entries.ts";
import { stepsOf } from "./steps-of.ts";

const registerEntries = z.array(registerEntry).check(minLength(1), maxLength(MOST_ENTRIES));

/**
 * Steps of one breach in a register, with corrections applied: input of `transition`. A register without steps, from an
 * older version, gives a new file.
 *
 * @param entries - All entries of one reference, oldest first, as returned by `entriesOf`.
 * @throws InvalidInputError when the entries are malformed or there are none.
 */
export function breachFileOf(entries: readonly RegisterEntry[]): BreachFile {
  const known = parseInput(registerEntries, entries);
  const reference = known[0]?.reference ?? "";
  return { reference, events: stepsOf(standingEntries(known)) };
}

/**
 * A step as an entry of the register, for `appendToRegister`: the register is the record of the steps.
 *
 * @throws InvalidInputError when the reference or the event is malformed.
 */
export function toRegisterEntry(reference: string, event: BreachEvent): RegisterEntry {
  const { step, at, recordedAt, by, role } = parseInput(breachEvent, event);
  return {
    reference: parseInput(prose(1), reference),
    occurredAt: at,
    recordedAt,
    recordedBy: by,
    role,
    event: { kind: "step", at, step },
  };
}
