/**
 * Every gate, side by side, then every test with coverage; `.ci/run` and `npm run check` are this. A gate that fails
 * keeps nothing else from being tried, and counts as one failure. The last line is `N passed, N failed`.
 */
import { gates } from "./gates/gates.mjs";
import { runGates } from "./gates/run-gates.mjs";
import { capture, install } from "./run.mjs";
import { broken, end, runTests } from "./run-tests.mjs";

/** Only the core is counted for coverage, which makes its tests a half slower: the others do without. */
const runs = [["--project=core", "--coverage"], ["--project=!core"]];

if ((await install()) !== 0) end(broken("Installing failed."));

const failedGates = await runGates(gates, ({ name }) => capture("npm", ["run", "-s", name]));
const tests = failedGates.includes("build")
  ? broken("The tests need the build.")
  : await runTests(runs);

if (failedGates.length > 0) console.log(`\nGates that failed: ${failedGates.join(", ")}.`);
end({ passed: tests.passed, failed: tests.failed + failedGates.length });
