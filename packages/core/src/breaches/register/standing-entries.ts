import type { RegisterEntry } from "./register-entry.ts";

/** Entries of a breach after all corrections, by position. */
interface Standing {
  /** Valid entry at each position, from 1. A retracted position has none. */
  readonly byPlace: ReadonlyMap<number, RegisterEntry>;
  /** For each entry the position to which it applies: its own, or that of the entry that it ultimately corrects. */
  readonly origins: readonly number[];
}

/**
 * Entries of one breach after all corrections. The last correction replaces the corrected entry; retracted entries are
 * omitted.
 */
export const standingEntries = (entries: readonly RegisterEntry[]): readonly RegisterEntry[] => [
  ...standingByPlace(entries).byPlace.values(),
];

/** Same as {@link standingEntries}, with positions. */
export function standingByPlace(entries: readonly RegisterEntry[]): Standing {
  const origins: number[] = [];
  const byPlace = new Map<number, RegisterEntry>();
  for (const [index, entry] of entries.entries()) {
    const of = entry.correction?.of;
    const origin = of === undefined ? index + 1 : (origins[of - 1] ?? of);
    origins.push(origin);
    // A key that is set again keeps its place.
    if (entry.event.kind === "retracted") byPlace.delete(origin);
    else byPlace.set(origin, entry);
  }
  return { byPlace, origins };
}
