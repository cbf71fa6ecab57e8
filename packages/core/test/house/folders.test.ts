import { dirname } from "node:path";
import { expect, it } from "vitest";
import { families } from "./families.ts";
import { filesBelow, groupBy, isTest } from "./source-files.ts";

const MOST_FILES = 12;

const files = [...filesBelow("packages"), ...filesBelow("examples")].filter((path) =>
  /^(?:packages\/[^/]+\/src|examples\/[^/]+)\//.test(path),
);
const folders = groupBy(files, dirname);
const patterns = families.map(
  ({ folder }) => new RegExp(`^${folder.replaceAll("*", "[^/]+").replaceAll(".", "\\.")}$`),
);

/** Files that count: no tests, and not the door. */
const counted = (paths: readonly string[]) =>
  paths.filter((path) => !isTest(path) && !/\/index\.\w+$/.test(path));

it("a folder holds at most twelve files of different kinds", () => {
  const crowded = [...folders]
    .map(([folder, paths]) => ({ folder, count: counted(paths).length }))
    .filter(({ folder, count }) => count > MOST_FILES && !patterns.some((it) => it.test(folder)))
    .sort((a, b) => b.count - a.count)
    .map(({ folder, count }) => `${folder}: ${count}`);
  expect(crowded).toEqual([]);
});

it("every family is there", () => {
  const all = [...folders.keys()];
  const gone = families.filter((_, index) => !all.some((folder) => patterns[index]?.test(folder)));
  expect(gone.map(({ folder }) => folder)).toEqual([]);
});
