import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Subpaths of a package that have declarations, with the file of each, sorted by subpath. A star stands for any folders.
 *
 * @returns Rows `{ subpath, file }`: `./messages/nl` and the absolute path of its `.d.ts`.
 */
export function typedSubpaths(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const built = readdirSync(join(folder, "dist"), { recursive: true }).map(
    (name) => `./dist/${name.replaceAll("\\", "/")}`,
  );
  const rows = Object.entries(exports).flatMap(([subpath, target]) => {
    const types = target.import?.types;
    if (types === undefined) return [];
    const pattern = new RegExp(`^${escapeSigns(types).replace("\\*", "(.+)")}$`);
    return built.flatMap((file) => {
      const found = pattern.exec(file);
      return found
        ? [{ subpath: subpath.replace("*", found[1] ?? ""), file: join(folder, file) }]
        : [];
    });
  });
  return rows.sort((a, b) => (a.subpath < b.subpath ? -1 : 1));
}

const escapeSigns = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
