import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Top of the repository. */
export const repository = join(import.meta.dirname, "../../../..");

const leftOut = new Set(["node_modules", "dist", "coverage", ".git", "api", "__snapshots__"]);

/** Files that the demo keeps while it runs. */
const kept = "examples/learning-platform/data";

/** Paths of all files below a folder, from the top of the repository, without what is installed, built or kept. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (leftOut.has(entry.name) || path === kept) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** True for a test, its measurements included. */
export const isTest = (path: string): boolean => /\.(?:test|bench)\.\w+$/.test(path);

/** Values by a key, in their order. */
export function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
