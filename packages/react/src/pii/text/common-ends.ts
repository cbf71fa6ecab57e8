/** How many characters two texts share at the start, and at the end; together never more than the shorter one has. */
export function commonEnds(a: string, b: string): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length);
  const start = longest(most, (from, to) => a.slice(from, to) === b.slice(from, to));
  const fromEnd = (text: string, from: number, to: number) =>
    text.slice(text.length - to, text.length - from);
  const end = longest(most - start, (from, to) => fromEnd(a, from, to) === fromEnd(b, from, to));
  return { start, end };
}

/**
 * By halves, because an engine compares stretches of text far faster than a loop compares characters.
 *
 * @param isSame - Whether the stretch is the same in both; nobody asks about one before `from` again.
 */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let known = 0;
  let limit = most;
  while (known < limit) {
    const middle = (known + limit + 1) >> 1;
    if (isSame(known, middle)) known = middle;
    else limit = middle - 1;
  }
  return known;
}
