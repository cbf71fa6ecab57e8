import { relative } from "node:path";

/** Files of a JSON report of vitest that took longest, with their seconds: those to shorten when a run takes too long. */
export function describeSlowest({ testResults }, root, most = 20) {
  const rows = testResults
    .map(({ name, startTime, endTime }) => [(endTime - startTime) / 1000, relative(root, name)])
    .sort(([one], [other]) => other - one)
    .slice(0, most);
  return [
    "Slowest files:",
    ...rows.map(([seconds, file]) => `${seconds.toFixed(0).padStart(5)} s  ${file}`),
  ].join("\n");
}
