import { parseInput } from "../../shared/parse-input.ts";
import { MOST_ENTRIES } from "./register-entry.ts";
import { firstPreviousHash } from "./sealed-entry.ts";
import { followChain } from "./verify/follow-chain.ts";
import {
  type RegisterCheckpoint,
  type RegisterVerdict,
  type VerifyOptions,
  verifyOptions,
} from "./verify/register-verdict.ts";

const start: RegisterCheckpoint = { sequence: 0, hash: firstPreviousHash };

/**
 * Verifies that every line is unchanged and in its original order. Registers from before entries had an envelope are
 * verified in their own form. A chain shows changes to the holder of one of its heads. Without a head stored elsewhere,
 * removed lines at the end, and a chain rewritten from some line on, are not detected: `confirmed` gives the last
 * confirmed line.
 *
 * @param register - As stored: lines of a register, or stored entries from a table; need not be well-formed.
 *
 * @example
 * ```ts
 * import { verifyRegister } from "@bijsluiter/core/breaches";
 *
 * verifyRegister([{ forged: true }]); // => { valid: false, reason: "malformed", sequence: 1 }
 * verifyRegister([], { heads: [{ sequence: 1, hash: "a".repeat(64) }] }); // => { valid: false, reason: "other-head", sequence: 1 }
 * ```
 */
export function verifyRegister(register: unknown, options: VerifyOptions = {}): RegisterVerdict {
  const { head, heads = [], after = start, more = false } = parseInput(verifyOptions, options);
  if (!Array.isArray(register) || register.length > MOST_ENTRIES)
    return { valid: false, reason: "malformed", sequence: after.sequence + 1 };
  const chain = followChain(register, after, heads);
  if (!chain.valid) return chain;
  const { sequence: entries, hash, unexplained, confirmed, erased } = chain;
  const isCutOff = heads.some(({ sequence }) => sequence > entries);
  if (!more && (isCutOff || (head !== undefined && head !== hash)))
    return { valid: false, reason: "other-head", sequence: entries + 1 };
  const [first] = unexplained;
  if (!more && first !== undefined)
    return { valid: false, reason: "erased-without-record", sequence: first };
  return {
    valid: true,
    entries,
    erased,
    head: hash,
    confirmed: head === undefined || more ? confirmed : entries,
    checkpoint: {
      sequence: entries,
      hash,
      ...(unexplained.size > 0 && { unexplained: [...unexplained] }),
    },
  };
}
