/** Lines before and after a change that are shown with it. */
const CONTEXT = 3;
/** Above it, the memory for a shortest difference is too large: then all lines in between are told as changed. */
const MOST_CELLS = 4_000_000;

type Line = readonly [sign: " " | "-" | "+", text: string];

/** The difference between two texts as `patch` takes it; empty for equal ones. */
export function lineDiff(before: string, after: string, name: string): string {
  const lines = compareLines(before.split(/(?<=\n)/), after.split(/(?<=\n)/));
  const hunks = spansOf(lines).map((span) => writeHunk(lines, span));
  return hunks.length > 0 ? `--- a/${name}\n+++ b/${name}\n${hunks.join("")}` : "";
}

function compareLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const same = (text: string): Line => [" ", text];
  return [
    ...before.slice(0, start).map(same),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

/** By the longest common subsequence of the lines. */
function between(before: readonly string[], after: readonly string[]): readonly Line[] {
  const width = after.length + 1;
  const isLarge = before.length * width > MOST_CELLS;
  const lengths = new Uint32Array(isLarge ? 0 : (before.length + 1) * width);
  const lengthAt = (a: number, b: number) => lengths[a * width + b] ?? 0;
  if (!isLarge)
    for (let a = before.length - 1; a >= 0; a -= 1)
      for (let b = after.length - 1; b >= 0; b -= 1)
        lengths[a * width + b] =
          before[a] === after[b]
            ? lengthAt(a + 1, b + 1) + 1
            : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
  const lines: Line[] = [];
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    // Past the end of one text there is no line; no line is empty.
    const [old = "", next = ""] = [before[a], after[b]];
    const isSame = old === next;
    const isOut = old !== "" && (next === "" || lengthAt(a + 1, b) >= lengthAt(a, b + 1));
    if (isSame) lines.push([" ", old]);
    else lines.push(isOut ? ["-", old] : ["+", next]);
    if (isSame || isOut) a += 1;
    if (isSame || !isOut) b += 1;
  }
  return lines;
}

type Span = readonly [from: number, to: number];

/** Stretches of lines with changes, those that touch together. */
function spansOf(lines: readonly Line[]): readonly Span[] {
  const spans: Span[] = [];
  for (const [at, [sign]] of lines.entries()) {
    if (sign === " ") continue;
    const [from, to] = spans.at(-1) ?? [0, -1];
    const isNear = to >= at - CONTEXT;
    if (isNear) spans.pop();
    spans.push([
      isNear ? from : Math.max(0, at - CONTEXT),
      Math.min(lines.length, at + CONTEXT + 1),
    ]);
  }
  return spans;
}

function writeHunk(lines: readonly Line[], [from, to]: Span): string {
  const count = (part: readonly Line[], other: "-" | "+") =>
    part.filter(([sign]) => sign !== other).length;
  const [before, own] = [lines.slice(0, from), lines.slice(from, to)];
  const range = (other: "-" | "+") => `${count(before, other) + 1},${count(own, other)}`;
  const text = own.map(([sign, line]) =>
    line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${range("+")} +${range("-")} @@\n${text.join("")}`;
}
