import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browserPath } from "./browser.mjs";
import { describeFailures } from "./describe-failures.mjs";
import { describeSlowest } from "./describe-slowest.mjs";
import { startPostgres } from "./postgres.mjs";
import { root, run } from "./run.mjs";

const inCi = Boolean(process.env.CI);

/**
 * Runs tests, in a browser and on a real database too; the packages and examples must be built. In CI a test that is skipped
 * counts as failed.
 *
 * @param runs Arguments of vitest, one list for each time that it is started; one after the other.
 * @returns How many tests passed and failed; more than none failed whenever anything went wrong.
 */
export async function runTests(runs) {
  const browser = await browserPath();
  if (!browser) return broken("No browser. Install Chromium, Chrome or Edge, or set BROWSER_PATH.");
  const postgres = await startPostgres();
  if (!postgres && inCi) return broken("No PostgreSQL. Install it, or set DATABASE_URL.");
  if (!postgres) console.log("No PostgreSQL server found: the database tests run on PGlite only.");

  const env = { BROWSER_PATH: browser, ...(postgres && { TEST_DATABASE_URL: postgres.url }) };
  const results = [];
  for (const args of runs) results.push(await runVitest(args, env));
  await postgres?.stop();
  // Printed last, where a log that is cut off still has it.
  for (const { failures = "" } of results) if (failures !== "") console.log(`\n${failures}`);
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function runVitest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), "bijsluiter-tests-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // Tests in a browser or on a server wait for half of their time: others run meanwhile.
  const workers = Math.ceil(availableParallelism() * 1.5);
  const options = [`--maxWorkers=${workers}`, ...reporters, ...args];
  const code = await run(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", ...options],
    env,
  );
  const totals = readTotals(report, code);
  rmSync(folder, { recursive: true, force: true });
  return totals;
}

/** Prints the last line, `N passed, N failed`, and ends this process. */
export function end({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

/** Nothing ran: one failure, with its reason. */
export function broken(problem) {
  console.error(`\n${problem}`);
  return { passed: 0, failed: 1 };
}

function readTotals(report, code) {
  let totals;
  try {
    totals = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return broken("The tests left no report.");
  }
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = totals;
  if (skipped > 0)
    console.log(`\n${skipped} tests were skipped${inCi ? ": in CI, none may be." : "."}`);
  if (inCi) console.log(`\n${describeSlowest(totals, fileURLToPath(root))}`);
  const failed = numFailedTests + (inCi ? skipped : 0);
  // A suite that breaks before its tests, or a threshold that is missed, fails without failing a test.
  const failures =
    describeFailures(totals, fileURLToPath(root)) ||
    (code === 0
      ? ""
      : "No test failed, but the run did: see its errors, or the thresholds of coverage.");
  return { passed, failed: code === 0 ? failed : Math.max(1, failed), failures };
}
