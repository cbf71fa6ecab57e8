import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/*/index.ts", "src/messages/*/index.ts", "!src/shared/index.ts"],
  format: ["esm", "cjs"],
  // tsup 8 sets `baseUrl` for declarations, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // ESM only, so a CommonJS host could not load it; its licence line stays in the output.
  noExternal: ["@noble/hashes"],
  sourcemap: true,
  clean: true,
  treeshake: true,
  target: "es2022",
});
