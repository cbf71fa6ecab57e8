import type { Found } from "./cursor.ts";

function compare(a: Found, b: Found): number {
  return a.start - b.start || b.confidence - a.confidence || b.end - a.end;
}

/**
 * The matches that do not overlap, from left to right; of those that start together the surest, then the longest, then
 * the first that was emitted.
 *
 * @param progress - `free` moves to the end of the last one.
 */
export function withoutOverlap(found: Found[], progress: { free: number }): Found[] {
  // Mostly they are in order already.
  for (let index = 1; index < found.length; index += 1) {
    if (compare(found[index - 1] as Found, found[index] as Found) <= 0) continue;
    found.sort(compare);
    break;
  }
  let { free } = progress;
  let kept = 0;
  for (const match of found) {
    if (match.start < free) continue;
    found[kept] = match;
    kept += 1;
    free = match.end;
  }
  found.length = kept;
  progress.free = free;
  return found;
}
