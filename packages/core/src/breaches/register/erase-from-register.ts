import * as z from "zod/mini";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { prose } from "../report/answers/prose.ts";
import {
  appendToRegister,
  type BreachRegister,
  checkedRegister,
  knownRegister,
} from "./breach-register.ts";
import { envelopeFields, type RegisterEntry } from "./register-entry.ts";
import { toTombstone } from "./register-line.ts";

/** Breach to erase, the actor and the ground. */
export interface RegisterErasure
  extends Pick<RegisterEntry, "reference" | "recordedAt" | "recordedBy" | "role"> {
  /** Rule that ended the retention period. */
  readonly basis: string;
}

/** Checks a {@link RegisterErasure}. */
export const registerErasure: z.ZodMiniType<RegisterErasure> = z.strictObject({
  reference: envelopeFields.reference,
  recordedAt: envelopeFields.recordedAt,
  recordedBy: envelopeFields.recordedBy,
  role: envelopeFields.role,
  basis: prose(3),
} satisfies Shape<RegisterErasure>);

/**
 * Register without the contents of one breach: its entries become tombstones, and one new entry records which entries
 * were erased, when and on which ground. The chain stays valid.
 *
 * @returns Deeply frozen.
 * @throws InvalidInputError when an argument is malformed; `unknown-reference` for a breach that does not exist or was
 * erased before, `still-open` for a breach that is neither closed nor withdrawn.
 * @see GDPR art. 5(1)(e)
 */
export function eraseFromRegister(
  register: BreachRegister,
  erasure: RegisterErasure,
): BreachRegister {
  const { basis, ...envelope } = parseInput(registerErasure, erasure);
  const standing = checkedRegister(register);
  const sequences = standing
    .filter(({ entry }) => entry?.reference === envelope.reference)
    .map(({ sequence }) => sequence);
  const event = { kind: "erased", at: envelope.recordedAt, sequences, basis } as const;
  if (sequences.length === 0)
    throw new InvalidInputError([{ code: "unknown-reference", path: ["reference"], params: {} }]);
  const erased = new Set(sequences);
  return knownRegister(
    appendToRegister(standing, { ...envelope, event }).map((line) =>
      erased.has(line.sequence) ? toTombstone(line) : line,
    ),
  );
}
