import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of this example: the same for the sources and for the bundle, which lie at different depths. */
export function exampleRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "migrations", "meta", "_journal.json"))) {
    if (folder === dirname(folder)) throw new Error("The folder with migrations is not found.");
    folder = dirname(folder);
  }
  return folder;
}
