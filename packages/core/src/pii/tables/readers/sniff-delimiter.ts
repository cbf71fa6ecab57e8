import { checkText } from "../../../shared/text/check-text.ts";

/** As much of the text as says what it is. */
const HEAD = 1 << 16;
const MOST_LINES = 20;
/** Above every number of lines. */
const STEADY = 1000;
const delimiters = [";", "\t", ",", "|", "^", "~", "\u001f", "§", ":"];

/** The line by which a spreadsheet is told the delimiter. */
const told = /^\ufeff?sep=([^\w\s"]|\t)\r?\n/i;

/**
 * Delimiter of a table in a text, as in `scanTable`: the character that occurs equally often in each of the first
 * lines, or otherwise in most of them; a comma by default. A first line such as `sep=;` overrides it.
 *
 * @throws InvalidInputError when `text` is not a string.
 *
 * @example
 * ```ts
 * import { sniffDelimiter } from "@bijsluiter/core/pii/tables";
 *
 * sniffDelimiter("naam;klas\nJan, jr.;3A\n"); // => ";"
 * ```
 */
export function sniffDelimiter(text: string): string {
  checkText(text);
  return delimiterOf(text);
}

/** As {@link sniffDelimiter}, for a text that was checked. */
export function delimiterOf(text: string): string {
  const [, sign] = told.exec(text) ?? [];
  if (sign !== undefined) return sign;
  const lines = text
    .slice(0, HEAD)
    .replaceAll(/"[^"]*"/g, "")
    .split(/\r\n|\n|\r/, MOST_LINES)
    .filter((line) => line.trim() !== "");
  // The last may be cut.
  const whole = text.length > HEAD && lines.length > 2 ? lines.slice(0, -1) : lines;
  if (whole.length === 0) return ",";
  let best = ",";
  let most = 0;
  for (const delimiter of delimiters) {
    // `mail: jan@example.org` is a name and its value.
    if (delimiter === ":" && whole.every((line) => /:\s/.test(line))) continue;
    const counts = whole.map((line) => line.split(delimiter).length - 1);
    const fewest = Math.min(...counts);
    const isSteady = fewest > 0 && Math.max(...counts) === fewest;
    const score = isSteady ? fewest + STEADY : mostAlike(counts) || Math.min(1, fewest);
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}

/** Number of lines that have as many delimiters as another; 0 when no two have. */
function mostAlike(counts: readonly number[]): number {
  const alike = counts.map((count) =>
    count === 0 ? 0 : counts.filter((one) => one === count).length,
  );
  const most = Math.max(0, ...alike);
  return most > 1 ? most : 0;
}
