// The last step of a build: `node write-ascii.mjs FOLDER` escapes what is not ASCII in every module in it.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { escapeNonAscii } from "./escape-non-ascii.mjs";

const [, , folder] = process.argv;
for (const name of await readdir(folder, { recursive: true })) {
  if (!/\.c?js$/.test(name)) continue;
  const file = join(folder, name);
  const code = await readFile(file, "utf8");
  await writeFile(file, escapeNonAscii(code));
}
