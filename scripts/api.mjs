/**
 * The gate on the public API: signatures of each subpath, as built, are those of the reports in `packages/<name>/api`. With
 * `--write` it writes the reports, so that a review shows what changes for users. Needs a build of the packages.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareReports } from "./api/compare-reports.mjs";
import { describeApi } from "./api/describe-api.mjs";
import { root } from "./run.mjs";

const MOST_LINES = 100;
const isWriting = process.argv.includes("--write");

function readReports(folder) {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

for (const short of ["core", "react"]) {
  const folder = fileURLToPath(new URL(`packages/${short}`, root));
  const kept = join(folder, "api");
  const built = describeApi(folder);
  const differences = compareReports(built, readReports(kept));
  if (isWriting) {
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(kept);
    for (const [name, text] of built) writeFileSync(join(kept, name), text);
    console.log(`packages/${short}/api: ${built.size} reports`);
  } else if (differences.length > 0) {
    console.error(`packages/${short}/api differs from the build:`);
    console.error(differences.slice(0, MOST_LINES).join("\n"));
    if (differences.length > MOST_LINES) console.error(`  and more lines than ${MOST_LINES}`);
    console.error("When that is meant, run `npm run api -- --write` and review the difference.\n");
    process.exitCode = 1;
  } else console.log(`packages/${short}/api: ${built.size} reports are those of the build`);
}
