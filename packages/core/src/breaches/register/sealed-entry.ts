import * as z from "zod/mini";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { occurredAtOf, type RegisterEntry, registerEntry } from "./register-entry.ts";

/** Register entry, chained by hash to the previous entry. */
export interface SealedEntry {
  /** `2` for an entry whose envelope has its event time; absent for older entries. */
  readonly version?: 2;
  /** Position in the register, from 1. */
  readonly sequence: number;
  /** Recorded entry. */
  readonly entry: RegisterEntry;
  /** Hash of the previous entry; {@link firstPreviousHash} for the first entry. */
  readonly previousHash: string;
  /** SHA-256 of the text of the entry: canonical JSON of version, sequence, entry and previous hash. */
  readonly hash: string;
}

/** Previous hash of the first entry. */
export const firstPreviousHash = "0".repeat(64);

/** Fields of a {@link SealedEntry}. */
export const sealedEntryFields = {
  version: z.exactOptional(z.literal(2)),
  sequence: z.int().check(z.gte(1)),
  entry: registerEntry,
  previousHash: hashText,
  hash: hashText,
} satisfies Shape<SealedEntry>;

/** Checks the structure of a {@link SealedEntry}. Use `verifyRegister` to verify the hashes. */
export const sealedEntry: z.ZodMiniType<SealedEntry> = z.strictObject(sealedEntryFields);

/** Text over which the hash of an entry is computed, as canonical JSON. This column is the evidence. */
export function textOfEntry(sealed: Omit<SealedEntry, "hash">): string {
  const { version, sequence, entry, previousHash } = sealed;
  return canonicalJson({ version, sequence, entry, previousHash } as unknown as Json);
}

/** Expected hash of an entry. */
export const hashOfEntry = (sealed: Omit<SealedEntry, "hash">): string =>
  sha256(textOfEntry(sealed));

/**
 * Entry chained to the previous line, or to the start of the register. A missing event time is filled in.
 *
 * @throws InvalidInputError when the entry or the previous line is malformed.
 */
export function sealEntry(entry: RegisterEntry, previous: SealedEntry | undefined): SealedEntry {
  const next = parseInput(registerEntry, entry);
  return chainedTo(parseInput(z.optional(sealedEntry), previous), next);
}

/** Same as {@link sealEntry}, for validated entries. */
export function chainedTo(
  previous: Pick<SealedEntry, "sequence" | "hash"> | undefined,
  entry: RegisterEntry,
): SealedEntry {
  const place = {
    version: 2,
    sequence: (previous?.sequence ?? 0) + 1,
    entry: { ...entry, occurredAt: occurredAtOf(entry) },
    previousHash: previous?.hash ?? firstPreviousHash,
  } as const;
  return { ...place, hash: hashOfEntry(place) };
}
