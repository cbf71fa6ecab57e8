/** Characters that no document may hold: control characters, halves of a pair, and those that turn the writing direction. */
const UNFIT = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/**
 * The lines of a text that somebody typed, without blank ones and without what no format can carry.
 * Always at least one line, which is empty when nothing is left.
 */
export function textLines(text: string): readonly string[] {
  const lines = rawLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length > 0 ? lines : [""];
}

/** The lines of a text with their spaces, blank ones too, without what no format can carry. */
export const rawLines = (text: string): readonly string[] =>
  text.split(LINE_END).map((line) => line.replaceAll("\t", " ").replaceAll(UNFIT, ""));

/** Whether a text holds nothing that no format can carry. */
export const isFit = (text: string): boolean => text.search(UNFIT) < 0;
