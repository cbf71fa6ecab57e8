/** Signs between cells, as bytes; the first that fits best. */
const signs = [..."; \t,|^~\u001f:"].filter((sign) => sign !== " ");
const MOST_LINES = 20;

/** The sign that stands as often in each of the first lines of a table, as a byte; undefined where none stands in every line. */
export function sniffDelimiter(head: string): number | undefined {
  const lines = head
    .replaceAll(/"[^"]*"/g, "")
    .split(/\r\n|\n|\r/, MOST_LINES)
    .filter((line) => line.trim() !== "");
  // The last may be cut.
  const whole = lines.length > 2 ? lines.slice(0, -1) : lines;
  let best: string | undefined;
  let most = 0;
  for (const sign of signs) {
    const counts = whole.map((line) => line.split(sign).length - 1);
    const fewest = Math.min(...counts);
    const score = fewest > 0 && Math.max(...counts) === fewest ? fewest + 1000 : fewest;
    if (score <= most) continue;
    most = score;
    best = sign;
  }
  return best?.charCodeAt(0);
}
