import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig } from "tsup";
import { markPureInitialisers } from "./scripts/pure-initialisers.ts";

// tsup 8 sets `baseUrl` for declarations, which TypeScript 6 calls deprecated.
const compilerOptions = { ignoreDeprecations: "6.0" };
const doors = [
  "src/index.ts",
  "src/*/index.ts",
  "src/documents/docx/index.ts",
  "src/consent/*/index.ts",
  "src/messages/*/index.ts",
  "src/messages/*/*/index.ts",
  "!src/shared/index.ts",
];

/**
 * Makes every module free of effects in a bundler's eyes, so that it drops what an app does not use: imports that are left
 * for the order of effects go (a bundler warns of each), and constants are marked. The lines stay, so that source maps hold.
 */
async function dropEffects(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith(".js")) continue;
    const file = join(folder, name);
    const code = (await readFile(file, "utf8")).replaceAll(/^import "\.[^"\n]+";$/gm, "");
    await writeFile(file, markPureInitialisers(code));
  }
}

export default defineConfig([
  {
    // Doors share what two of them need. A bundler drops what an app does not use, since every constant is marked.
    entry: [...doors, "src/node/cli.ts", "src/node/json-schemas.ts"],
    format: ["esm"],
    splitting: true,
    // ESM only, so a CommonJS host could not load it; its licence line stays in the output.
    noExternal: ["@noble/hashes"],
    esbuildOptions(options) {
      options.chunkNames = "shared/[hash]";
      // Puts the numbers in the place of their names: the scanner compares several for each character.
      options.minifySyntax = true;
    },
    sourcemap: true,
    target: "es2022",
    onSuccess: () => dropEffects("dist"),
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
