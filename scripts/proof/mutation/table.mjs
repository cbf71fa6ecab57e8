const head = ["room", "mutants", "killed", "survived", "equivalent", "score", "bar", "measured"];

/** One row of the table in PROOF.md. */
export const rowOf = ({ name, bar }, result, date) =>
  row([
    name,
    result.mutants,
    result.timeouts === 0 ? result.killed : `${result.killed} (${result.timeouts} by time)`,
    result.survived,
    result.equivalents,
    `${result.score} %`,
    `${bar} %`,
    date,
  ]);

/**
 * The table with the rows of rooms that ran, the others as they stood.
 *
 * @param before - Text between the markers, empty at first.
 * @param rows - Rows by name of room.
 */
export function mergeTable(before, rooms, rows) {
  const stood = new Map(
    before
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .map((line) => [line.split(" | ")[0].slice(2), line]),
  );
  const lines = rooms.map(
    ({ name, bar }) =>
      rows[name] ?? stood.get(name) ?? row([name, "", "", "", "", "not measured", `${bar} %`, ""]),
  );
  return [row(head), row(head.map(() => "---")), ...lines].join("\n");
}

const row = (cells) => `| ${cells.join(" | ")} |`;
