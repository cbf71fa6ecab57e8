import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedNames } from "./shared-names.ts";
import { filesBelow, groupBy, isTest, repository } from "./source-files.ts";

const src = "packages/core/src/";
const declaration = /^export (?:async )?(?:function\*?|const|class) ([\w$]+)/gm;

/** Functions and constants that a text exports where it declares them. */
const exportedBy = (text: string) => [...text.matchAll(declaration)].map(([, name = ""]) => name);

const declared = filesBelow("packages/core/src")
  .filter((path) => path.endsWith(".ts") && !isTest(path))
  .filter((path) => !path.startsWith(`${src}messages/`))
  .flatMap((path) =>
    exportedBy(readFileSync(join(repository, path), "utf8")).map((name) => ({ name, path })),
  );
const places = new Map(
  [...groupBy(declared, ({ name }) => name)].map(([name, all]) => [
    name,
    // Overloads of one function are one.
    [...new Set(all.map(({ path }) => path))],
  ]),
);
const roomOf = (path: string) => path.slice(src.length).split("/")[0] ?? "";

/** Rooms may share a name, once each. */
function isGivenOut(name: string, paths: readonly string[]): boolean {
  const rooms = paths.map(roomOf);
  const allowed = Object.hasOwn(sharedNames, name) ? (sharedNames[name]?.rooms ?? []) : [];
  return rooms.every((room) => allowed.includes(room)) && new Set(rooms).size === rooms.length;
}

describe("names of core", () => {
  it("are read from declarations", () => {
    expect(
      exportedBy("export const a = 1;\nexport async function b() {}\nexport type C = 1;\n"),
    ).toEqual(["a", "b"]);
    expect(places.size).toBeGreaterThan(500);
  });

  it("stand in one file each, but for those that the design gives to several rooms", () => {
    const twice = [...places]
      .filter(([name, paths]) => paths.length > 1 && !isGivenOut(name, paths))
      .map(([name, paths]) => `${name}: ${paths.map((it) => it.slice(src.length)).join(", ")}`);
    expect(twice).toEqual([]);
  });

  it("are given to several rooms only where several rooms have them or will", () => {
    for (const [name, { rooms, reason }] of Object.entries(sharedNames)) {
      expect(places.get(name), name).toBeDefined();
      expect(rooms.length, name).toBeGreaterThan(1);
      expect(reason, name).not.toBe("");
    }
  });
});
