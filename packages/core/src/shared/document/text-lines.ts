/** Characters that no document may hold: control characters, halves of a pair, and those that turn the writing direction. */
const UNFIT = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/**
 * The lines of a text that somebody typed, without blank ones and without what no format can carry.
 * Always at least one line, which is empty when nothing is left.
 */
export function textLines(text: string): readonly string[] {
  const lines = text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replaceAll("\t", " ").replaceAll(UNFIT, "").trim())
    .filter((line) => line !== "");
  return lines.length > 0 ? lines : [""];
}
