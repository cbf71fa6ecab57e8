import * as z from "zod/mini";
import { isObject } from "../../shared/is-object.ts";
import { rule } from "../../shared/issues/rule.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { occurredAtOf, type RegisterEntry } from "./register-entry.ts";
import { type SealedEntry, sealedEntry, sealedEntryFields, textOfEntry } from "./sealed-entry.ts";

/** Placeholder in the chain for an entry that was erased after its retention period. */
export interface Tombstone {
  /** Place in the register, from 1. */
  readonly sequence: number;
  /** Hash of the line before. */
  readonly previousHash: string;
  /** Hash that the entry had: the line after it is chained to this. */
  readonly hash: string;
  readonly erased: true;
  readonly entry?: never;
}

/** One line of a register: an entry or a tombstone. */
export type RegisterLine = SealedEntry | Tombstone;

/**
 * Stored form of an entry: the hashed text, and copies of fields for queries. A copy proves nothing; `verifyRegister`
 * compares each of them with the text.
 */
export interface StoredEntry {
  readonly sequence: number;
  /** Canonical JSON (RFC 8785) of version, sequence, entry and previous hash. A text column, never `jsonb`. */
  readonly text: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly reference: string;
  readonly kind: string;
  /** Kind of report; `null` for other events. */
  readonly reportKind: string | null;
  /** UTC, to the millisecond, as {@link StoredEntry.recordedAt}. */
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly role: string | null;
  readonly correctionOf: number | null;
}

/** Checks the shape of a {@link RegisterLine}. */
export const registerLine = z
  .strictObject({
    ...sealedEntryFields,
    entry: z.exactOptional(sealedEntryFields.entry),
    erased: z.exactOptional(z.literal(true)),
  })
  .check(
    rule((line) =>
      (line.entry === undefined) === (line.erased === true)
        ? []
        : [{ code: "required", path: ["entry"], params: {} }],
    ),
  ) as unknown as z.ZodMiniType<RegisterLine>;

/**
 * Stored form of an entry, for a table.
 *
 * @throws InvalidInputError when `entry` is not a sealed entry.
 */
export function toStoredEntry(sealed: SealedEntry): StoredEntry {
  const checked = parseInput(sealedEntry, sealed);
  const { sequence, previousHash, hash } = checked;
  return { sequence, text: textOfEntry(checked), previousHash, hash, ...copiesOf(checked.entry) };
}

/** Columns that are copied from an entry. */
export function copiesOf(written: RegisterEntry) {
  const { reference, recordedAt, recordedBy, role = null, correction, event } = written;
  return {
    reference,
    kind: event.kind,
    reportKind: reportKindOf(event),
    occurredAt: inUtc(occurredAtOf(written)),
    recordedAt: inUtc(recordedAt),
    recordedBy,
    role,
    correctionOf: correction?.of ?? null,
  };
}

/** The event of a stranger's text may have any shape. */
function reportKindOf(event: RegisterEntry["event"]): string | null {
  const report: unknown = event.kind === "reported" ? event.report : undefined;
  const kind = isObject(report) ? report["kind"] : undefined;
  return typeof kind === "string" ? kind : null;
}

/** Empty for what is no moment: the text of a stranger may hold anything. */
function inUtc(moment: string): string {
  const ms = Date.parse(moment);
  return Number.isNaN(ms) ? "" : new Date(ms).toISOString();
}

/** What stays in the chain of a line that is erased. */
export const toTombstone = ({ sequence, previousHash, hash }: RegisterLine): Tombstone => ({
  sequence,
  previousHash,
  hash,
  erased: true,
});

/** The entries of lines that were checked, or those of one breach among them. */
export const entriesIn = (
  lines: readonly RegisterLine[],
  reference?: string,
): readonly RegisterEntry[] =>
  lines.flatMap(({ entry: one }) =>
    one && (reference === undefined || one.reference === reference) ? [one] : [],
  );
