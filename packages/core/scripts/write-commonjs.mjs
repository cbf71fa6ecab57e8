// After the build: each module once more for `require`, in a folder of its own, so that both forms share their files alike.
// A twin has the name of its module: npm packs files by extension and name, so that the second of two is written as the first.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { transform } from "esbuild";

const folder = new URL("../dist/", import.meta.url).pathname;
const forRequire = join(folder, "cjs");
/** The command line is one module, started by Node. */
const onlyModules = /^node[/\\]cli\./;
const target = "es2022";

/** What esbuild puts before every module, and the rest. */
async function transformed(code) {
  const { code: whole } = await transform(code, { format: "cjs", charset: "utf8", target });
  const at = whole.indexOf("var stdin_exports");
  return { helpers: whole.slice(0, at), body: whole.slice(at) };
}

/** As short as the module is: the same names and letters, so that npm packs the second of two as the first. */
async function minified(code) {
  return (await transform(code, { minifyWhitespace: true, charset: "utf8", target })).code;
}

const { helpers } = await transformed('import a from "a"; export * from "b"; export const c = a;');
const names = [...helpers.matchAll(/^var (__\w+) =/gm)].map(([, name]) => name);
const helperFile = join(forRequire, "shared/commonjs.js");

async function write(file, code) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
}

const modules = (await readdir(folder, { recursive: true })).filter(
  (name) => name.endsWith(".js") && !onlyModules.test(name),
);
await write(
  join(forRequire, "package.json"),
  `${JSON.stringify({ type: "commonjs", sideEffects: false })}\n`,
);
await write(helperFile, await minified(`${helpers}module.exports = { ${names.join(", ")} };`));
for (const name of modules) {
  const file = join(forRequire, name);
  const { body } = await transformed(await readFile(join(folder, name), "utf8"));
  const used = names.filter((helper) => body.includes(helper)).join(", ");
  const path = relative(dirname(file), helperFile)
    .replaceAll("\\", "/")
    .replace(/^(?!\.)/, "./");
  const code = `const { ${used} } = require(${JSON.stringify(path)});\n${body}`;
  await write(file, await minified(code));
}
