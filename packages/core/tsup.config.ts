import { defineConfig } from "tsup";

// tsup 8 sets `baseUrl` for declarations, which TypeScript 6 calls deprecated.
const compilerOptions = { ignoreDeprecations: "6.0" };
const doors = [
  "src/index.ts",
  "src/*/index.ts",
  "src/agreements/docx/index.ts",
  "src/consent/*/index.ts",
  "src/messages/*/index.ts",
  "!src/shared/index.ts",
];

export default defineConfig([
  {
    // A file for every module, so that a bundler drops what an app does not use: with one file a room, it cannot.
    entry: ["src/**/*.ts", "!src/**/*.test.ts"],
    format: ["esm"],
    // ESM only, so a CommonJS host could not load it; its licence line stays in the output.
    noExternal: ["@noble/hashes"],
    esbuildOptions(options) {
      options.chunkNames = "modules/[hash]";
      // Puts the numbers in the place of their names: the scanner compares several for each character.
      options.minifySyntax = true;
    },
    sourcemap: true,
    target: "es2022",
  },
  { entry: doors, format: ["esm"], dts: { only: true, compilerOptions } },
  {
    entry: doors,
    format: ["cjs"],
    noExternal: ["@noble/hashes"],
    dts: { compilerOptions },
    sourcemap: true,
    target: "es2022",
  },
]);
