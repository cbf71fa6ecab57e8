/** A statement in pieces between its values, for drivers that number values themselves. */
export interface SplitStatement {
  /** Text between the placeholders: one string more than there are placeholders. */
  readonly strings: readonly string[];
  /** For each place, the index of its value. */
  readonly places: readonly number[];
}

/** A text between quotes, in which a `$1` is no place; or a place. */
const QUOTED_OR_PLACE = /'[^']*'|"[^"]*"|\$(\d{1,5})/g;

/** Finds `$1`, `$2` ... in a statement. Texts and names between quotes are passed over. */
export function splitPlaceholders(text: string): SplitStatement {
  const strings: string[] = [];
  const places: number[] = [];
  let start = 0;
  for (const { 0: found, 1: place, index } of text.matchAll(QUOTED_OR_PLACE)) {
    if (place === undefined) continue;
    strings.push(text.slice(start, index));
    places.push(Number(place) - 1);
    start = index + found.length;
  }
  return { strings: [...strings, text.slice(start)], places };
}
