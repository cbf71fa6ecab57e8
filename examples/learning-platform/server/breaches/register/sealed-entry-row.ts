import type { SealedEntry } from "@bijsluiter/core/breaches";
import type { breachRegister } from "../tables.ts";

type Row = typeof breachRegister.$inferSelect;

/** An entry as the table holds it. */
export function rowOf({ sequence, entry, previousHash, hash }: SealedEntry): Row {
  const { reference, recordedAt, recordedBy, event } = entry;
  return {
    sequence,
    reference,
    recordedAt: new Date(recordedAt),
    recordedBy,
    event,
    previousHash,
    hash,
  };
}

/** A row as the entry that was sealed. */
export function sealedEntryOf(row: Row): SealedEntry {
  const { sequence, reference, recordedAt, recordedBy, event, previousHash, hash } = row;
  const entry = { reference, recordedAt: recordedAt.toISOString(), recordedBy, event };
  return { sequence, entry, previousHash, hash };
}
