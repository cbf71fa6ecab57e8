/** What `patch` makes of a text: the lines of the hunks, in their places. */
export function patched(before: string, diff: string): string {
  const lines = before.split(/(?<=\n)/);
  const made: string[] = [];
  let at = 0;
  const marked = diff.replaceAll("\n\\ No newline at end of file\n", "§");
  for (const line of marked.split(/(?<=[\n§])/).slice(2)) {
    const [, first] = /^@@ -(\d+),\d+ \+\d+,\d+ @@\n$/.exec(line) ?? [];
    const text = line.slice(1).replace("§", "");
    if (first !== undefined) {
      made.push(...lines.slice(at, Number(first) - 1));
      at = Number(first) - 1;
    } else if (line.startsWith("+")) made.push(text);
    else {
      if (lines[at] !== text) throw new Error(`line ${at + 1} is another one`);
      if (line.startsWith(" ")) made.push(text);
      at += 1;
    }
  }
  return [...made, ...lines.slice(at)].join("");
}
