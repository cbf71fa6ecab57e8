// After the build: each module once more for `require`, so that both forms share their files alike.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { transform } from "esbuild";

const folder = new URL("../dist/", import.meta.url).pathname;
/** The command line is one module, started by Node. */
const onlyModules = /^node[/\\]cli\./;
const target = "es2022";

/** Points at the CommonJS twin of each module of this package. */
const twins = (code) => code.replaceAll(/(["']\.{1,2}\/[\w./-]+)\.js(?=["'])/g, "$1.cjs");

/** What esbuild puts before every module, and the rest. */
async function transformed(code) {
  const { code: whole } = await transform(code, { format: "cjs", target });
  const at = whole.indexOf("var stdin_exports");
  return { helpers: whole.slice(0, at), body: whole.slice(at) };
}

/** Keeps the names of functions, which a stack trace shows: esbuild does so in a script of no format. */
async function minified(code) {
  return (await transform(code, { minify: true, target })).code;
}

const { helpers } = await transformed('import a from "a"; export * from "b"; export const c = a;');
const names = [...helpers.matchAll(/^var (__\w+) =/gm)].map(([, name]) => name);
const helperFile = join(folder, "shared/commonjs.cjs");
await writeFile(helperFile, await minified(`${helpers}module.exports = { ${names.join(", ")} };`));

for (const name of await readdir(folder, { recursive: true })) {
  if (onlyModules.test(name) || !name.endsWith(".js")) continue;
  const file = join(folder, name);
  const { body } = await transformed(await readFile(file, "utf8"));
  const used = names.filter((helper) => body.includes(helper)).join(", ");
  const path = relative(dirname(file), helperFile)
    .replaceAll("\\", "/")
    .replace(/^(?!\.)/, "./");
  const code = `const { ${used} } = require(${JSON.stringify(path)});\n${twins(body)}`;
  await writeFile(file.replace(/\.js$/, ".cjs"), await minified(code));
}
