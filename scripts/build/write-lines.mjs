// A step of a build: `node write-lines.mjs FOLDER` gives each statement of every module in it a line of its own.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { breakStatements } from "./break-statements.mjs";

const [, , folder] = process.argv;
for (const name of await readdir(folder, { recursive: true })) {
  if (!/\.c?js$/.test(name)) continue;
  const file = join(folder, name);
  await writeFile(file, breakStatements(await readFile(file, "utf8")));
}
