import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build as bundleServer } from "tsup";
import { exampleRoot } from "../server/example-root.ts";

/** Reads the packages from their sources, so that tests need no build of them. */
const conditions = ["@bijsluiter/source"];

/** Bundles the server as it ships, once before all tests: some of them start it as a process of its own. */
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
}
