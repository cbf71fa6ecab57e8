import * as z from "zod/mini";
import { parseInput } from "../../shared/parse-input.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type BreachRegister, breachRegister } from "./breach-register.ts";
import { firstPreviousHash, hashOfEntry, type SealedEntry } from "./sealed-entry.ts";

/** What became of a register since it was written. */
export type RegisterVerdict =
  | {
      readonly valid: true;
      /** Entries, all of them in place. */
      readonly entries: number;
      /** Hash of the last entry: keep it elsewhere, and a cut-off end shows too. */
      readonly head: string;
    }
  | {
      readonly valid: false;
      readonly reason: "malformed" | "entry-changed" | "chain-broken" | "other-head";
      /** Place of the first entry that is wrong, from 1; one past the end when entries are missing there. */
      readonly sequence: number;
    };

const verifyOptions = z.strictObject({
  head: z.exactOptional(shortText),
  after: z.exactOptional(
    z.strictObject({
      sequence: z.int().check(z.gte(0)),
      hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});
const start = { sequence: 0, hash: firstPreviousHash };

/**
 * Whether every entry still is what was written, in the order in which it was written.
 *
 * @param register - As stored; need not be well-formed.
 * @param options - `head`: hash of the last entry as it was kept elsewhere, to see that nothing was cut off. `after`: place and
 *   hash of an entry up to which the register was verified before; `register` then holds what came after it.
 *
 * @example
 * ```ts
 * import { verifyRegister } from "@bijsluiter/core/breaches";
 *
 * verifyRegister([], { head: "0".repeat(64) }); // => { valid: true, entries: 0, head: "0".repeat(64) }
 * verifyRegister([{ forged: true }]); // => { valid: false, reason: "malformed", sequence: 1 }
 * ```
 */
export function verifyRegister(
  register: unknown,
  options: {
    readonly head?: string;
    readonly after?: Pick<SealedEntry, "sequence" | "hash">;
  } = {},
): RegisterVerdict {
  const { head, after = start } = parseInput(verifyOptions, options);
  const parsed = breachRegister.safeParse(register);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path[0];
    return {
      valid: false,
      reason: "malformed",
      sequence: after.sequence + (typeof place === "number" ? place + 1 : 1),
    };
  }
  return verifyChain(parsed.data, after, head);
}

function verifyChain(
  register: BreachRegister,
  after: Pick<SealedEntry, "sequence" | "hash">,
  expected: string | undefined,
): RegisterVerdict {
  let { sequence, hash: head } = after;
  for (const sealed of register) {
    sequence += 1;
    const reason = defect(sealed, sequence, head);
    if (reason) return { valid: false, reason, sequence };
    head = sealed.hash;
  }
  if (expected !== undefined && expected !== head)
    return { valid: false, reason: "other-head", sequence: sequence + 1 };
  return { valid: true, entries: sequence, head };
}

function defect(sealed: SealedEntry, sequence: number, previousHash: string) {
  if (sealed.hash !== hashOfEntry(sealed)) return "entry-changed";
  return sealed.sequence === sequence && sealed.previousHash === previousHash
    ? undefined
    : "chain-broken";
}
