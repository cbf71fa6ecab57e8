/**
 * Mutants of rooms of core, and what their tests find of them: `node scripts/proof/mutation.mjs [--write] [--read] [ROOM...]`.
 *
 * Stryker keeps what it found in `packages/core/.mutation` and tries only what changed since. `--write` sets the rows in
 * PROOF.md, `--read` takes the last report instead of a run. Ends with 1 when a room is below its bar.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { constants, setPriority } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { root } from "../run.mjs";
import { equivalents } from "./mutation/equivalents/index.mjs";
import { mutationRooms, roomNamed } from "./mutation/rooms.mjs";
import { describeMutant, faultsOf, scoreRoom } from "./mutation/score.mjs";
import { mergeTable, rowOf } from "./mutation/table.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" }, read: { type: "boolean" } },
});
const core = fileURLToPath(new URL("packages/core/", root));
const manifest = createRequire(import.meta.url).resolve("@stryker-mutator/core/package.json");
const stryker = join(dirname(manifest), "bin/stryker.js");
const config = fileURLToPath(new URL("./mutation/stryker.config.mjs", import.meta.url));

// It takes long; whoever works beside it goes first.
setPriority(constants.priority.PRIORITY_LOW);
const alive = ["Survived", "NoCoverage"];
const rows = {};
const faults = [];
for (const room of positionals.length > 0 ? positionals.map(roomNamed) : mutationRooms) {
  const kept = join(core, ".mutation", room.short, "mutation.json");
  if (!values.read && measure(room) !== 0) {
    faults.push(`${room.name}: Stryker failed`);
    continue;
  }
  if (!existsSync(kept)) {
    faults.push(`${room.name}: there is no report`);
    continue;
  }
  const result = scoreRoom(JSON.parse(readFileSync(kept, "utf8")), equivalents);
  console.log(result.survivors.map(describeMutant).join("\n"));
  rows[room.name] = rowOf(room, result, new Date().toISOString().slice(0, 10));
  faults.push(...faultsOf(result, room));
}
const ran = mutationRooms.filter(({ name }) => rows[name]);
console.log(`\n${mergeTable("", ran, rows)}`);
if (values.write) writeRows();
if (faults.length > 0) {
  console.error(`\n${faults.join("\n")}`);
  process.exitCode = 1;
}

/** Exit code of Stryker in `packages/core`. */
function measure(room) {
  forgetSurvivors(join(core, ".mutation", room.short, "incremental.json"));
  const env = { ...process.env, BIJSLUITER_MUTATION_ROOM: room.name };
  const { status } = spawnSync(process.execPath, [stryker, "run", config], {
    cwd: core,
    env,
    stdio: "inherit",
  });
  return status ?? 1;
}

/** Stryker does not know which new tests meet a row of a table, and would go by what was alive before: that is tried again. */
function forgetSurvivors(file) {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, "utf8"));
  for (const one of Object.values(report.files))
    one.mutants = one.mutants.filter(({ status }) => !alive.includes(status));
  writeFileSync(file, JSON.stringify(report));
}

function writeRows() {
  const file = new URL("PROOF.md", root);
  const text = readFileSync(file, "utf8");
  const [begin, end] = ["<!-- mutation: begin -->\n", "\n<!-- mutation: end -->"];
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  const table = mergeTable(text.slice(from, to), mutationRooms, rows);
  writeFileSync(file, `${text.slice(0, from)}\n${table}\n${text.slice(to)}`);
}
