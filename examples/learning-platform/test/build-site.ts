import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build as bundleServer } from "tsup";
import { build as buildApp } from "vite";
import { exampleRoot } from "../server/example-root.ts";

/** Reads the packages from their sources, so that tests need no build of them. */
const conditions = ["@bijsluiter/source"];

/** Builds server and app as they ship, once before all tests: some start a process, some a browser. */
export default async function buildSite(): Promise<void> {
  const root = exampleRoot();
  const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  await bundleServer({
    config: false,
    silent: true,
    entry: { main: join(root, "server", "main.ts") },
    outDir: join(root, "dist", "test", "server"),
    format: "esm",
    target: "node20",
    // As tsup does by itself when it is started in this folder.
    external: Object.keys(dependencies).filter((name) => !name.startsWith("@bijsluiter/")),
    noExternal: [/^@bijsluiter\//],
    esbuildOptions: (options) => {
      options.conditions = conditions;
    },
  });
  await bundleServer({
    config: false,
    silent: true,
    entry: [join(root, "..", "..", "packages", "core", "src", "node", "cli.ts")],
    outDir: join(root, "dist", "test", "command"),
    format: "esm",
    target: "node20",
    noExternal: [/./],
    // What is bundled may ask for a module of Node the old way.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  // Vitest says "test"; a page under test is the page that ships.
  const { NODE_ENV } = process.env;
  Object.assign(process.env, { NODE_ENV: "production" });
  await buildApp({
    root,
    logLevel: "warn",
    resolve: { conditions: [...conditions, "module", "browser", "development|production"] },
    build: { outDir: join(root, "dist", "test", "app"), emptyOutDir: true },
  });
  Object.assign(process.env, { NODE_ENV });
}
