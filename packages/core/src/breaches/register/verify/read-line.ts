import * as z from "zod/mini";
import { canonicalJson, type Json } from "../../../shared/hash/canonical-json.ts";
import { sha256 } from "../../../shared/hash/sha-256.ts";
import { isObject } from "../../../shared/is-object.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import { codeName } from "../../../shared/text/code-name.ts";
import { hashText } from "../../../shared/text/hash-text.ts";
import { envelopeFields, type RegisterEntry } from "../register-entry.ts";
import { copiesOf, type RegisterLine, registerLine } from "../register-line.ts";
import { type SealedEntry, sealedEntryFields, textOfEntry } from "../sealed-entry.ts";

/** Result of reading one line of a register. */
export type ReadLine =
  | { readonly line: RegisterLine }
  | { readonly defect: "malformed" | "entry-changed" };

const MOST_CHARACTERS = 10_000_000;
const nothing = z.literal(null);
const storedEntry = z.strictObject({
  sequence: sealedEntryFields.sequence,
  text: z.string().check(maxLength(MOST_CHARACTERS)),
  previousHash: hashText,
  hash: hashText,
  reference: z.string(),
  kind: z.string(),
  reportKind: z.union([nothing, z.string()]),
  occurredAt: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  role: z.union([nothing, z.string()]),
  correctionOf: z.union([nothing, z.number()]),
});

/**
 * Event of any kind. The hash is computed over the text, so it can be verified for kinds that this version does not
 * know.
 */
const anyEvent = z.looseObject({ kind: codeName });
const sealedText = z.strictObject({
  version: sealedEntryFields.version,
  sequence: sealedEntryFields.sequence,
  previousHash: hashText,
  entry: z.strictObject({ ...envelopeFields, event: anyEvent }),
});

/** Sealed line, if its hash and every copied field agree with its text. */
export function readLine(stored: unknown): ReadLine {
  return isObject(stored) && "text" in stored ? readStored(stored) : readSealed(stored);
}

function readStored(stored: object): ReadLine {
  const row = storedEntry.safeParse(stored);
  if (!row.success) return { defect: "malformed" };
  const { text, hash, sequence, previousHash, ...copies } = row.data;
  if (sha256(text) !== hash) return { defect: "entry-changed" };
  const written = sealedIn(text);
  if (written === undefined) return { defect: "malformed" };
  const { sequence: place, previousHash: before, entry } = written;
  const isSame =
    sequence === place &&
    previousHash === before &&
    canonicalJson(copies) === canonicalJson(copiesOf(entry));
  return isSame ? { line: { ...written, hash } } : { defect: "entry-changed" };
}

function sealedIn(text: string): Omit<SealedEntry, "hash"> | undefined {
  const value = jsonOf(text);
  const parsed = sealedText.safeParse(value);
  // Another spelling of the same JSON is another text: nobody but a stranger wrote it.
  return parsed.success && canonicalJson(value as Json) === text
    ? { ...parsed.data, entry: (value as { readonly entry: RegisterEntry }).entry }
    : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readSealed(stored: unknown): ReadLine {
  const parsed = registerLine.safeParse(stored);
  if (!parsed.success) return { defect: "malformed" };
  const line = parsed.data;
  if (!line.entry) return { line };
  // The text of what is stored, not of what a schema makes of it: a blank more is a change.
  const text = textOfEntry(stored as SealedEntry);
  return sha256(text) === line.hash ? { line } : { defect: "entry-changed" };
}
