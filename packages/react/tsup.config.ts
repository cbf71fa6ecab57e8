import { copyFile, readFile, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/locales/nl.ts", "src/locales/en.ts"],
  format: ["esm", "cjs"],
  // tsup 8 sets `baseUrl` for declarations, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  clean: true,
  // One import of React for the whole file, instead of one for each module.
  treeshake: true,
  splitting: false,
  target: "es2022",
  async onSuccess() {
    // Words stay free for server components; only the widgets are marked. A banner does not survive `treeshake`.
    for (const file of ["dist/index.js", "dist/index.cjs"])
      await writeFile(file, `"use client";${await readFile(file, "utf8")}`);
    await copyFile("src/styles/styles.css", "dist/styles.css");
  },
});
