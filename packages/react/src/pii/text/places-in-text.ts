/** A place as people say it, both counted from 1. */
export interface PlaceInText {
  /** Lines end where Enter was pressed, not where the text wraps. */
  readonly line: number;
  /** In UTF-16 code units, as in most editors. */
  readonly column: number;
}

/** Line and column of offsets in rising order; reads the text once, up to the last of them. */
export function placesInText(text: string, offsets: readonly number[]): readonly PlaceInText[] {
  let line = 1;
  let lineStart = 0;
  return offsets.map((offset) => {
    for (;;) {
      const end = text.indexOf("\n", lineStart);
      if (end < 0 || end >= offset) return { line, column: offset - lineStart + 1 };
      line += 1;
      lineStart = end + 1;
    }
  });
}
