import { copyFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

const shared: Options = {
  format: ["esm", "cjs"],
  // tsup 8 sets `baseUrl` for declarations, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  target: "es2022",
};

export default defineConfig([
  {
    ...shared,
    entry: ["src/index.ts"],
    // The widgets need a browser to be of use; a server component may still render them.
    banner: { js: '"use client";' },
    onSuccess: () => copyFile("src/styles/styles.css", "dist/styles.css"),
  },
  // Words only: a server component may import them.
  { ...shared, entry: ["src/locales/nl.ts", "src/locales/en.ts"], outDir: "dist/locales" },
]);
