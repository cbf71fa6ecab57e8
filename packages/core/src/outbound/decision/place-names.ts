/** Places that are no words of the caller: at most three digits in a row, and no name of a file. */
const known = /^(?:subject|headers|text|html|body|url|raw|(?:attachment|part|field)-\d{1,3})$/;
const isKnown = (place: string) => place.split("/").every((step) => known.test(step));

/**
 * Names of places as a report may tell them. One that is not known by its form may be the name of a file, and so be personal data: it
 * becomes `part-1`, `part-2` and so on, in the order in which they came.
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
