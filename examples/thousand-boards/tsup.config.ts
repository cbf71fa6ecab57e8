import { defineConfig } from "tsup";

export default defineConfig({
  entry: { main: "main.ts", worker: "work/worker.ts" },
  format: "esm",
  target: "node20",
  clean: true,
  // Core is bundled from its sources, so that the command needs no build of the packages.
  noExternal: ["@bijsluiter/core"],
  esbuildOptions(options) {
    options.conditions = ["@bijsluiter/source"];
  },
});
