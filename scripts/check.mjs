/** Every gate, one after the other; stops at the first that fails. */
import { install, must } from "./run.mjs";

await install();
for (const gate of ["typecheck", "lint"]) await must("npm", ["run", "-s", gate]);
await must(process.execPath, ["scripts/test.mjs", "--coverage"]);
for (const gate of ["package", "docs"]) await must("npm", ["run", "-s", gate]);
console.log("Every gate is green.");
