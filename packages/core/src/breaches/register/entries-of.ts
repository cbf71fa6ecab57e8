import * as z from "zod/mini";
import { parseInput } from "../../shared/parse-input.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type BreachRegister, checkedRegister } from "./breach-register.ts";
import type { RegisterEntry } from "./register-entry.ts";
import { entriesIn } from "./register-line.ts";

/**
 * Entries of a register, or of one breach in it, oldest first: input of `breachState`. Erased entries are omitted.
 *
 * @throws InvalidInputError when the register is malformed.
 */
export const entriesOf = (register: BreachRegister, reference?: string): readonly RegisterEntry[] =>
  entriesIn(checkedRegister(register), parseInput(z.optional(shortText), reference));
