/**
 * Installs, builds and runs every test, in a browser and on a real database too. Arguments go to vitest.
 * The last line is `N passed, N failed`.
 */
import { build, install } from "./run.mjs";
import { broken, end, runTests } from "./run-tests.mjs";

if ((await install()) !== 0) end(broken("Installing failed."));
if ((await build()) !== 0) end(broken("The build failed."));
end(await runTests([process.argv.slice(2)]));
