/**
 * Runs tests of core, the built command among them, in each release line of Node that is supported. The programs are those of
 * the npm package named node, which npm keeps in its own cache; names of versions run those alone.
 */
import { capture, run } from "../run.mjs";

const lines = ["20", "22", "24"];

// A room whose answers rest on what Node brings: time zones, Unicode in patterns, streams, cryptography, files, DNS, processes.
const files = [
  ...["agreements", "breaches", "calendar", "consent", "documents", "inserts", "node", "outbound"],
  ...["parties", "pii", "retention", "rights", "services", "shared"],
].map((room) => `packages/core/src/${room}/`);

/** Where npm put the program of a version. */
async function programOf(version) {
  const path = "console.log(process.execPath)";
  const { code, output } = await capture("npx", [
    "-y",
    "-p",
    `node@${version}`,
    "node",
    "-e",
    path,
  ]);
  const program = output.trim().split("\n").at(-1) ?? "";
  if (code !== 0) throw new Error(`npm could not bring Node ${version}:\n${output}`);
  return program;
}

const asked = process.argv.slice(2);
const rows = [];
for (const version of asked.length > 0 ? asked : lines) {
  const program = await programOf(version);
  const { output } = await capture(program, ["--version"]);
  console.log(`\n== Node ${output.trim()}`);
  const began = performance.now();
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project", "core*", ...files];
  const code = await run(program, [...vitest, "--testTimeout=300000"]);
  const seconds = Math.round((performance.now() - began) / 1000);
  rows.push(`Node ${output.trim()}: ${code === 0 ? "passed" : "FAILED"}, ${seconds} s`);
  if (code !== 0) process.exitCode = 1;
}
console.log(`\n${rows.join("\n")}`);
