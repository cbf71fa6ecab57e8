import * as z from "zod/mini";
import { canonicalJson, type Json } from "../../shared/canonical-json.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { sha256 } from "../../shared/sha-256.ts";
import type { Shape } from "../../shared/shape.ts";
import { type RegisterEntry, registerEntry } from "./register-entry.ts";

/** A register entry that holds the hash of the one before it. */
export interface SealedEntry {
  /** Place in the register, from 1. */
  readonly sequence: number;
  /** What was written down. */
  readonly entry: RegisterEntry;
  /** Hash of the entry before; {@link firstPreviousHash} for the first. */
  readonly previousHash: string;
  /** SHA-256 of the canonical JSON of sequence, entry and previous hash. */
  readonly hash: string;
}

/** Stands where the first entry has no predecessor. */
export const firstPreviousHash = "0".repeat(64);

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Checks the shape of a {@link SealedEntry}; whether the hashes are right, `verifyRegister` says. */
export const sealedEntry: z.ZodMiniType<SealedEntry> = z.strictObject({
  sequence: z.int().check(z.gte(1)),
  entry: registerEntry,
  previousHash: hash,
  hash,
} satisfies Shape<SealedEntry>);

/** Hash that an entry in this place must have. */
export function hashOfEntry(sealed: Omit<SealedEntry, "hash">): string {
  const { sequence, entry, previousHash } = sealed;
  return sha256(canonicalJson({ sequence, entry, previousHash } as unknown as Json));
}

/**
 * `entry`, chained to the entry before it, or to the beginning.
 *
 * @throws InvalidInputError when one of the two is malformed: what is sealed is an entry.
 */
export function sealEntry(entry: RegisterEntry, previous: SealedEntry | undefined): SealedEntry {
  const next = parseInput(registerEntry, entry);
  return chainedTo(parseInput(z.optional(sealedEntry), previous), next);
}

/** As {@link sealEntry}, of entries that were checked. */
export function chainedTo(previous: SealedEntry | undefined, entry: RegisterEntry): SealedEntry {
  const place = {
    sequence: (previous?.sequence ?? 0) + 1,
    entry,
    previousHash: previous?.hash ?? firstPreviousHash,
  };
  return { ...place, hash: hashOfEntry(place) };
}
