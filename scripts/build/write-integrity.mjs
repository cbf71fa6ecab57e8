// After every step that changes a module: `node write-integrity.mjs FOLDER` writes the hash of each module in it, which a page may
// hold it to, into its `integrity.json`.
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
await writeFile(join(folder, "integrity.json"), `${JSON.stringify(hashes, null, 2)}\n`);
