/**
 * Both packages in apps of others: `node scripts/consumers.mjs [NAME ...]`. Packs a clean clone, or takes `--packed FOLDER`; prints a
 * table, whose rows `--write` also puts into PROOF.md. Packages come from the registry that npm is set to.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { browserPath } from "./browser.mjs";
import { consumers } from "./consumers/consumers.mjs";
import { exampleConsumers } from "./consumers/example-consumers.mjs";
import { packClean } from "./consumers/pack-clean.mjs";
import { probed, runConsumer } from "./consumers/run-consumer.mjs";
import { consumerTable, writeTable } from "./consumers/table.mjs";
import { root } from "./run.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { packed: { type: "string" }, write: { type: "boolean" } },
});
const all = [...consumers, ...exampleConsumers];
const asked = all.filter(
  ({ name }) => positionals.length === 0 || positionals.some((part) => name.startsWith(part)),
);
const folder = mkdtempSync(join(tmpdir(), "bijsluiter-consumers-"));
mkdirSync(folder, { recursive: true });
const packed = values.packed ? resolve(values.packed) : await packClean(folder);
const browser = await browserPath();
const expected = asked.every(({ example }) => example) ? "" : await probed(packed);

const results = [];
for (const consumer of asked) {
  const result = await runConsumer(consumer, { packed, expected, browser });
  results.push(result);
  const failed = result.steps.filter(({ isGood }) => !isGood);
  console.log(`${result.name} ${result.version}: ${failed.length === 0 ? "works" : "FAILS"}`);
  for (const { name, output } of failed) console.log(`  ${name}:\n${output.slice(-3000)}`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${consumerTable(results)}`);
const names = all.map(({ name }) => name);
if (values.write) writeTable(fileURLToPath(new URL("PROOF.md", root)), results, names);
process.exitCode = results.every(({ steps }) => steps.every(({ isGood }) => isGood)) ? 0 : 1;
