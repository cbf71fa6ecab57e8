/** Known forms of places, which are not words of the caller: at most three digits, and no file name. */
const known = /^(?:subject|headers|text|html|body|url|raw|(?:attachment|part|field)-\d{1,3})$/;
const isKnown = (place: string) => place.split("/").every((step) => known.test(step));

/**
 * Safe names of places for a report. A place of an unknown form may be a file name, and thus personal data. It becomes
 * `part-1`, `part-2` and so on, in order of appearance.
 */
export function placeNames(parts: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let unknown = 0;
  for (const part of parts) {
    if (names.has(part)) continue;
    if (!isKnown(part)) unknown += 1;
    names.set(part, isKnown(part) ? part : `part-${unknown}`);
  }
  return names;
}
