/**
 * Differences between the reports of a build and those that are committed.
 *
 * @param built Map of file name to text. @param kept The same, as committed.
 * @returns A line for each line that went (`-`) or came (`+`), below the name of its file; empty when nothing differs.
 */
export function compareReports(built, kept) {
  return [...new Set([...kept.keys(), ...built.keys()])].sort().flatMap((file) => {
    const [before, after] = [kept, built].map((reports) => (reports.get(file) ?? "").split("\n"));
    const lines = [...without(before, after, "-"), ...without(after, before, "+")];
    return lines.length > 0 ? [file, ...lines] : [];
  });
}

/** Lines of a text that the other has less often, marked. */
function without(lines, others, mark) {
  const counts = new Map();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.flatMap((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left > 0 || line === "" ? [] : [`  ${mark} ${line}`];
  });
}
