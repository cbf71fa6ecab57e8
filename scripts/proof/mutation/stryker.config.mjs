/** Settings of Stryker for the room that BIJSLUITER_MUTATION_ROOM names; run in `packages/core`. */
import { fileURLToPath } from "node:url";
import { roomNamed } from "./rooms.mjs";

const room = roomNamed(process.env.BIJSLUITER_MUTATION_ROOM);
const kept = `.mutation/${room.short}`;

export default {
  mutate: [
    `src/${room.name}/**/*.ts`,
    ...room.without.map((folder) => `!src/${room.name}/${folder}/**`),
    "!src/**/*.test.ts",
    "!src/**/index.ts",
  ],
  plugins: [fileURLToPath(new URL("./runner/plugin.mjs", import.meta.url))],
  testRunner: "evaluated",
  coverageAnalysis: "perTest",
  // Tables are read as a module is loaded; they are mutated too.
  ignoreStatic: false,
  concurrency: 1,
  // Endless loops are ended by counting; a busy machine is no reason to count a mutant as killed.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 30,
  incremental: true,
  incrementalFile: `${kept}/incremental.json`,
  tempDirName: `.mutation/sandbox-${room.short}`,
  ignorePatterns: ["dist", ".declarations", ".mutation", "docs", "tsconfig*.json"],
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `${kept}/mutation.json` },
  allowConsoleColors: false,
  allowEmpty: false,
  // The bar is that of the room, of which equivalent mutants are no part.
  thresholds: { high: 100, low: 92, break: null },
};
