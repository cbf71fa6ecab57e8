import { access, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { matchesPattern } from "./matches-pattern.ts";

const SKIPPED = ["node_modules", ".git"];
const MOST_FILES = 1_000_000;
const isPattern = (name: string) => /[*?{]/.test(name);

/**
 * Files that names and patterns stand for, in order and once each, and the patterns that stand for none; `**` goes into folders, but
 * not into `node_modules` and `.git`. A file whose own name looks like a pattern is that file.
 */
export async function findFiles(
  names: readonly string[],
): Promise<{ files: readonly string[]; unmatched: readonly string[] }> {
  const found = new Set<string>();
  const unmatched: string[] = [];
  for (const name of names) {
    const isOne = !isPattern(name) || (await isThere(name));
    const files = isOne ? [name] : await matching(name);
    if (files.length === 0) unmatched.push(name);
    for (const file of files) if (found.size < MOST_FILES) found.add(file);
  }
  return { files: [...found], unmatched };
}

const isThere = (name: string) =>
  access(name).then(
    () => true,
    () => false,
  );

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
