import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { matchesPattern } from "./matches-pattern.ts";

const SKIPPED = ["node_modules", ".git"];
const MOST_FILES = 1_000_000;
const isPattern = (name: string) => /[*?{]/.test(name);

/** Files that names and patterns stand for, in order and once each; `**` goes into folders, but not into `node_modules` and `.git`. */
export async function findFiles(names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    if (isPattern(name)) found.push(...(await matching(name)));
    else found.push(name);
  }
  return [...new Set(found)].slice(0, MOST_FILES);
}

async function matching(pattern: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [baseOf(pattern)];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = folder === "." ? entry.name : join(folder, entry.name);
      if (entry.isDirectory() && !SKIPPED.includes(entry.name)) folders.push(path);
      else if (entry.isFile() && matchesPattern(path, pattern)) found.push(path);
    }
  }
  return found.sort();
}

/** Folder before the first part that is a pattern. */
function baseOf(pattern: string): string {
  const parts = pattern.split(/[\\/]/);
  const first = parts.findIndex(isPattern);
  return parts.slice(0, first).join(sep) || (pattern.startsWith("/") ? "/" : ".");
}
