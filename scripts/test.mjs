/**
 * Installs, builds and runs every test, in a browser and on a real database too. Arguments go to vitest.
 * The last line is `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserPath } from "./browser.mjs";
import { startPostgres } from "./postgres.mjs";
import { build, install, run } from "./run.mjs";

const inCi = Boolean(process.env.CI);

await install();
await build();

const browser = await browserPath();
if (!browser)
  end(
    { passed: 0, failed: 1 },
    "No browser. Install Chromium, Chrome or Edge, or set BROWSER_PATH.",
  );

const postgres = await startPostgres();
if (!postgres && inCi)
  end({ passed: 0, failed: 1 }, "No PostgreSQL. Install it, or set DATABASE_URL.");
if (!postgres) console.log("No PostgreSQL server found: the database tests run on PGlite only.");

const folder = mkdtempSync(join(tmpdir(), "bijsluiter-tests-"));
const report = join(folder, "report.json");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
// vitest leaves one core idle, which is half of a small machine.
const options = ["--maxWorkers=100%", ...reporters, ...process.argv.slice(2)];
const code = await run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...options], {
  BROWSER_PATH: browser,
  ...(postgres && { TEST_DATABASE_URL: postgres.url }),
});
await postgres?.stop();
const totals = readTotals();
rmSync(folder, { recursive: true, force: true });
if (totals.skipped > 0 && inCi)
  end(totals, `${totals.skipped} tests were skipped: in CI, none may be.`);
end(totals);

function readTotals() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    // A suite that breaks before its tests fails without failing one of them.
    const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function end({ passed, failed, skipped = 0 }, problem) {
  if (problem) console.error(`\n${problem}`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exit(failed > 0 || problem ? 1 : 0);
}
