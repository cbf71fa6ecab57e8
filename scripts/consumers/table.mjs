import { readFileSync, writeFileSync } from "node:fs";

const MARKS = { begin: "<!-- consumers: begin -->", end: "<!-- consumers: end -->" };

const HEAD = ["| consumer | version | outcome | what was done |", "| --- | --- | --- | --- |"];

/** The outcome of the consumers as a table in Markdown. */
export const consumerTable = (results) => [...HEAD, ...results.map(rowOf)].join("\n");

/**
 * Puts the outcomes into the table between the marks in a page, which keeps its rows of the consumers that were not asked.
 *
 * @param names All consumers, in the order of the table.
 */
export function writeTable(page, results, names) {
  const text = readFileSync(page, "utf8");
  const [before, rest = ""] = text.split(MARKS.begin);
  const [old = "", after = ""] = rest.split(MARKS.end);
  const rows = names.flatMap((name) => {
    const result = results.find((one) => one.name === name);
    const row = result ? rowOf(result) : old.split("\n").find((line) => isRowOf(line, name));
    return row ?? [];
  });
  const table = [...HEAD, ...rows].join("\n");
  writeFileSync(page, `${before}${MARKS.begin}\n\n${table}\n\n${MARKS.end}${after}`);
}

const isRowOf = (line, name) => line.startsWith(`| ${name} | `);

function rowOf({ name, version, steps }) {
  const told = steps.map(({ name: step, isGood }) => (isGood ? step : `**${step} FAILED**`));
  const isGood = steps.every((step) => step.isGood);
  return `| ${name} | ${version} | ${isGood ? "works" : "**fails**"} | ${told.join(", ")} |`;
}
