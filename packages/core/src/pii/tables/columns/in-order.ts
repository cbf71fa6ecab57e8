import type { TableMatch } from "../table-scan.ts";

/**
 * The matches of all columns in the order of the text. They are in order within each column, and mostly from column to column in a
 * row: one walk over the rows puts them in place, where sorting takes as long as finding them.
 */
export function inOrder(lists: readonly (readonly TableMatch[])[]): readonly TableMatch[] {
  const filled = lists.filter((list) => list.length > 0);
  const [only] = filled;
  const matches = only && filled.length === 1 ? [...only] : byRow(filled);
  for (let index = 1; index < matches.length; index += 1) {
    if ((matches[index - 1] as TableMatch).start <= (matches[index] as TableMatch).start) continue;
    return matches.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return matches;
}

function byRow(lists: readonly (readonly TableMatch[])[]): TableMatch[] {
  const places = lists.map(() => 0);
  const matches: TableMatch[] = [];
  let open = lists.length;
  for (let row = 0; open > 0; ) {
    let next = Number.POSITIVE_INFINITY;
    open = 0;
    for (let index = 0; index < lists.length; index += 1) {
      const list = lists[index] as readonly TableMatch[];
      let place = places[index] as number;
      while (place < list.length && (list[place] as TableMatch).row <= row) {
        matches.push(list[place] as TableMatch);
        place += 1;
      }
      places[index] = place;
      if (place === list.length) continue;
      open += 1;
      next = Math.min(next, (list[place] as TableMatch).row);
    }
    row = next;
  }
  return matches;
}
