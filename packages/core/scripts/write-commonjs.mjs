// After the build: each module and each declaration once more for `require`, so that both forms share their files alike.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

const folder = new URL("../dist/", import.meta.url).pathname;
/** The command line is one module, started by Node. */
const onlyModules = /^node[/\\]cli\./;

/** Points at the CommonJS twin of each module of this package. */
const twins = (code) => code.replaceAll(/(["']\.{1,2}\/[\w./-]+)\.js(?=["'])/g, "$1.cjs");

for (const name of await readdir(folder, { recursive: true })) {
  if (onlyModules.test(name)) continue;
  const file = join(folder, name);
  if (name.endsWith(".d.ts")) {
    await writeFile(file.replace(/\.ts$/, ".cts"), twins(await readFile(file, "utf8")));
  } else if (name.endsWith(".js")) {
    const { code } = await transform(await readFile(file, "utf8"), {
      format: "cjs",
      target: "es2022",
      platform: "node",
    });
    await writeFile(file.replace(/\.js$/, ".cjs"), twins(code));
  }
}
