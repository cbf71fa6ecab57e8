import * as z from "zod/mini";
import { isObject } from "../../shared/is-object.ts";
import { rule } from "../../shared/issues/rule.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { occurredAtOf, type RegisterEntry } from "./register-entry.ts";
import { type SealedEntry, sealedEntry, sealedEntryFields, textOfEntry } from "./sealed-entry.ts";

/** Placeholder in the chain for an entry that was erased after its retention period. */
export interface Tombstone {
  /** Position in the register, from 1. */
  readonly sequence: number;
  /** Hash of the previous line. */
  readonly previousHash: string;
  /** Hash of the erased entry, to which the next line is chained. */
  readonly hash: string;
  readonly erased: true;
  readonly entry?: never;
}

/** One line of a register: an entry or a tombstone. */
export type RegisterLine = SealedEntry | Tombstone;

/**
 * Stored form of an entry: the hashed text, and copies of fields for queries. A copy is not evidence; `verifyRegister`
 * compares each copy with the text.
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
  /** UTC, with milliseconds, as in {@link StoredEntry.recordedAt}. */
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

/** Columns with copies of fields of an entry. */
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

/** Kind of report of an event. The event may be unvalidated and have any structure. */
function reportKindOf(event: RegisterEntry["event"]): string | null {
  const report: unknown = event.kind === "reported" ? event.report : undefined;
  const kind = isObject(report) ? report["kind"] : undefined;
  return typeof kind === "string" ? kind : null;
}

/** Timestamp in UTC; empty for a text that is not a timestamp, since the text may be unvalidated. */
function inUtc(moment: string): string {
  const ms = Date.parse(moment);
  return Number.isNaN(ms) ? "" : new Date(ms).toISOString();
}

/** Tombstone of a line. */
export const toTombstone = ({ sequence, previousHash, hash }: RegisterLine): Tombstone => ({
  sequence,
  previousHash,
  hash,
  erased: true,
});

/** Entries of validated lines, or those of one breach. */
export const entriesIn = (
  lines: readonly RegisterLine[],
  reference?: string,
): readonly RegisterEntry[] =>
  lines.flatMap(({ entry: one }) =>
    one && (reference === undefined || one.reference === reference) ? [one] : [],
  );
