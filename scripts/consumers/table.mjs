import { readFileSync, writeFileSync } from "node:fs";

const MARKS = { begin: "<!-- consumers: begin -->", end: "<!-- consumers: end -->" };

/** The outcome of the consumers as a table in Markdown. */
export function consumerTable(results) {
  const rows = results.map(({ name, version, steps }) => {
    const told = steps.map(({ name: step, isGood }) => (isGood ? step : `**${step} FAILED**`));
    const isGood = steps.every((step) => step.isGood);
    return `| ${name} | ${version} | ${isGood ? "works" : "**fails**"} | ${told.join(", ")} |`;
  });
  return [
    "| consumer | version | outcome | what was done |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** Puts the table between its marks in a page. */
export function writeTable(page, table) {
  const text = readFileSync(page, "utf8");
  const [before, rest = ""] = text.split(MARKS.begin);
  const [, after = ""] = rest.split(MARKS.end);
  writeFileSync(page, `${before}${MARKS.begin}\n\n${table}\n\n${MARKS.end}${after}`);
}
