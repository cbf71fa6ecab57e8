import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectAnswers } from "./post-report.mjs";

/** A route without a page: it answers a report as the form expects. */
export async function way({ url, folder }) {
  const example = join(folder, "node_modules/@bijsluiter/core/examples/breach-report.json");
  const report = JSON.parse(readFileSync(example, "utf8"));
  await expectAnswers(`${url}/api/breach-reports`, { report });
}
