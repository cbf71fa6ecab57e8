interface Placed {
  readonly start: number;
  readonly end: number;
}

/** All matches of the first list, and those of the second that overlap none of them, in the order of the text. */
export function mergeMatches<Match extends Placed>(
  first: readonly Match[],
  second: readonly Match[],
): readonly Match[] {
  if (first.length === 0) return [...second].sort((a, b) => a.start - b.start);
  let at = 0;
  const ordered = [...second].sort((a, b) => a.start - b.start);
  const free = ordered.filter(({ start, end }) => {
    while (at < first.length && (first[at] as Match).end <= start) at += 1;
    return at === first.length || (first[at] as Match).start >= end;
  });
  return [...first, ...free].sort((a, b) => a.start - b.start);
}
