import type { RegisterEntry } from "./register-entry.ts";

/** The entries of a breach as they stand, by place. */
interface Standing {
  /** The entry that stands in each place, from 1; a place that was retracted has none. */
  readonly byPlace: ReadonlyMap<number, RegisterEntry>;
  /** Of each entry the place that it is about: its own, or that of what it corrects in the end. */
  readonly origins: readonly number[];
}

/**
 * The entries of one breach as they stand after every correction: the last correction in the place of what it corrects,
 * and without what was retracted.
 */
export const standingEntries = (entries: readonly RegisterEntry[]): readonly RegisterEntry[] => [
  ...standingByPlace(entries).byPlace.values(),
];

/** As {@link standingEntries}, with the places. */
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
