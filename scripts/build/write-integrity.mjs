// After every step that changes a module: `node write-integrity.mjs FOLDER` writes the hash of each module in it, which a page may
// hold it to, into its `integrity.json`, and prints them. Beside them `<link rel="modulepreload">` for the parts that a module imports, so
// that a page asks for all of them at once; those are in `modulepreload.html` too.
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const [, , folder] = process.argv;
const hashes = {};
for (const name of (await readdir(folder)).filter((one) => one.endsWith(".js")).sort()) {
  // For a bundler, which no page names.
  if (name === "index.js") continue;
  const hash = createHash("sha384").update(await readFile(join(folder, name)));
  hashes[name] = `sha384-${hash.digest("base64")}`;
}

/** Names of the modules that one imports, and of those that these import; not of what it loads later. */
async function partsOf(name, found = new Set()) {
  const code = await readFile(join(folder, name), "utf8");
  for (const [, part] of code.matchAll(/\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    if (found.has(part)) continue;
    found.add(part);
    await partsOf(part, found);
  }
  return found;
}

const isPart = /-[\w-]{8}\.js$/;
const links = [];
for (const name of Object.keys(hashes).filter((one) => !isPart.test(one)))
  for (const part of await partsOf(name))
    links.push(
      `<link rel="modulepreload" href="${part}" integrity="${hashes[part]}" crossorigin="anonymous"> <!-- ${name} -->\n`,
    );

await writeFile(join(folder, "modulepreload.html"), links.join(""));
await writeFile(join(folder, "integrity.json"), `${JSON.stringify(hashes, null, 2)}\n`);
process.stdout.write(
  Object.entries(hashes)
    .map(([name, hash]) => `${name} ${hash}\n`)
    .concat(links)
    .join(""),
);
