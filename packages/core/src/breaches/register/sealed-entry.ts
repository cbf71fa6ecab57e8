import * as z from "zod/mini";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { occurredAtOf, type RegisterEntry, registerEntry } from "./register-entry.ts";

/** A register entry that holds the hash of the one before it. */
export interface SealedEntry {
  /** `2` for an entry whose envelope has its event time; absent for older entries. */
  readonly version?: 2;
  /** Place in the register, from 1. */
  readonly sequence: number;
  /** Recorded entry. */
  readonly entry: RegisterEntry;
  /** Hash of the entry before; {@link firstPreviousHash} for the first. */
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

/** Checks the shape of a {@link SealedEntry}; whether the hashes are right, `verifyRegister` says. */
export const sealedEntry: z.ZodMiniType<SealedEntry> = z.strictObject(sealedEntryFields);

/** The bytes that the hash of an entry is over, as canonical JSON: the one column that proves something. */
export function textOfEntry(sealed: Omit<SealedEntry, "hash">): string {
  const { version, sequence, entry, previousHash } = sealed;
  return canonicalJson({ version, sequence, entry, previousHash } as unknown as Json);
}

/** Hash that an entry in this place must have. */
export const hashOfEntry = (sealed: Omit<SealedEntry, "hash">): string =>
  sha256(textOfEntry(sealed));

/**
 * `entry`, chained to the previous line, or to the start. A missing event time is filled in.
 *
 * @throws InvalidInputError when the entry or the previous line is malformed.
 */
export function sealEntry(entry: RegisterEntry, previous: SealedEntry | undefined): SealedEntry {
  const next = parseInput(registerEntry, entry);
  return chainedTo(parseInput(z.optional(sealedEntry), previous), next);
}

/** As {@link sealEntry}, of entries that were checked. */
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
