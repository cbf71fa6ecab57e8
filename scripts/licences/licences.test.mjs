import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkDataFile } from "./check-data-file.mjs";
import { checkPackages, isAllowed } from "./check-packages.mjs";
import { bundledPackages, productionPackages } from "./production-packages.mjs";
import { writeNotices } from "./write-notices.mjs";

const allowed = ["MIT", "ISC", "Apache-2.0"];

describe("isAllowed", () => {
  it.each([
    ["MIT", true, "in the list"],
    ["GPL-3.0-only", false, "not in the list"],
    ["(MIT OR GPL-3.0-or-later)", true, "a choice"],
    ["MIT AND Zlib", false, "both hold"],
    ["MIT AND (GPL-2.0 OR ISC)", true, "a choice inside"],
    ["(MIT) OR (GPL-2.0)", true, "each in parentheses"],
    ["(MIT AND GPL-2.0) OR (ISC AND GPL-2.0)", false, "no side without it"],
    ["SEE LICENSE IN LICENSE.md", false, "a text of their own"],
    ["mit", false, "SPDX writes capitals"],
  ])("%s -> %s (%s)", (expression, expected) => {
    expect(isAllowed(expression, allowed)).toBe(expected);
  });
});

describe("checkPackages", () => {
  const pako = { name: "pako", licence: "Zlib", reason: "made up" };
  it.each([
    [[{ name: "a", licence: "MIT", use: "required" }], [], []],
    [
      [{ name: "a", licence: "EUPL-1.2", use: "bundled" }],
      [],
      ["a (bundled) has licence EUPL-1.2"],
    ],
    [[{ name: "a", use: "required" }], [], ["a (required) states no licence"]],
    [[{ name: "pako", licence: "Zlib", use: "optional" }], [pako], []],
    [[{ name: "pako", licence: "Zlib", use: "bundled" }], [pako], ["pako (bundled) has licence"]],
    [[{ name: "pako", licence: "Zlib", use: "required" }], [pako], ["pako (required) has licence"]],
    [[], [pako], ["the exception for pako is not needed"]],
  ])("%j with exceptions %j: %j", (packages, exceptions, expected) => {
    const problems = checkPackages(packages, { allowed, exceptions });
    expect(problems).toEqual(expected.map((start) => expect.stringContaining(start)));
  });
});

describe("checkDataFile", () => {
  const works = {
    licensed: [{ name: /\bDPV\b/, licence: "W3C" }],
    refused: [/\bWikipedia\b/],
    standing: "facts",
  };
  const table = "export const rows = [] as const;\n";
  it.each([
    [`/** Rows. Source: ISO 3166-1. */\n${table}`, []],
    [`/**\n * Rows.\n * Sources: a law;\n * a norm.\n */\n${table}`, []],
    [`/** Rows. */\n${table}`, ["says nowhere what its source is"]],
    [`const text = "Source: none";\n${table}`, ["says nowhere what its source is"]],
    [`const basis = { ref: "GDPR art. 6", verifiedOn: null };\n${table}`, []],
    ["/** A row. */\nexport interface Row {}\n", []],
    [`/** Source: W3C DPV 2.0. */\n${table}`, ['names DPV without "Licence: W3C"']],
    [
      `/** Source: W3C DPV 2.0. Licence: MIT. Not W3C. */\n${table}`,
      ['names DPV without "Licence'],
    ],
    [`/** Source: W3C DPV 2.0. Licence: W3C Document License. */\n${table}`, []],
    [`/** Source: Wikipedia. */\n${table}`, ["names Wikipedia, from which nothing may be taken"]],
  ])("%j: %j", (text, expected) => {
    expect(checkDataFile(text, works)).toEqual(
      expected.map((start) => expect.stringContaining(start)),
    );
  });
});

describe("checkDataFile of a room without a standing", () => {
  const table = "export const rows = [] as const;\n";
  it.each([
    [`/** Source: a law. Standing: facts. */\n${table}`, []],
    [`/** Source: a list. Licence: CC BY 4.0, of its maker. */\n${table}`, []],
    [`/** Source: a law. */\n${table}`, ["says nowhere under which licence"]],
    ["/** A row. */\nexport interface Row {}\n", []],
  ])("%j: %j", (text, expected) => {
    expect(checkDataFile(text, { licensed: [], refused: [] })).toEqual(
      expected.map((start) => expect.stringContaining(start)),
    );
  });
});

describe("with made-up packages on disk", () => {
  const folders = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  const write = (files) => {
    const folder = mkdtempSync(join(tmpdir(), "bijsluiter-licences-"));
    folders.push(folder);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const text = typeof content === "string" ? content : JSON.stringify(content);
      writeFileSync(join(folder, path), text);
    }
    return folder;
  };
  const manifest = (name, more = {}) => ({ name, version: "1.0.0", license: "MIT", ...more });

  it("finds what is required, what an optional peer brings, and theirs", () => {
    const folder = write({
      "package.json": manifest("ours", {
        dependencies: { a: "1" },
        peerDependencies: { b: "1", gone: "1" },
        peerDependenciesMeta: { b: { optional: true } },
      }),
      "node_modules/a/package.json": manifest("a", { dependencies: { c: "1" } }),
      "node_modules/b/package.json": manifest("b", { dependencies: { c: "1", d: "1" } }),
      "node_modules/c/package.json": manifest("c", {
        license: undefined,
        licenses: [{ type: "ISC" }],
      }),
      "node_modules/b/node_modules/d/package.json": manifest("d", { license: "GPL-3.0" }),
    });
    const rows = productionPackages(folder).map(({ name, licence, use }) => [name, licence, use]);
    expect(rows.sort()).toEqual([
      ["a", "MIT", "required"],
      ["b", "MIT", "optional"],
      ["c", "ISC", "required"],
      ["d", "GPL-3.0", "optional"],
      ["gone", undefined, "required"],
    ]);
  });

  it("finds what is bundled by the lines above its modules, and copies its licence into the notices", () => {
    const folder = write({
      "package.json": manifest("ours"),
      "dist/index.js": "// src/index.ts\nvar b = 1;\n// node_modules/a/esm/one.js\nvar a = 1;\n",
      "dist/deep/x.js": "// node_modules/a/esm/two.js\nvar a = 2;\n",
      "node_modules/a/package.json": manifest("a"),
      "node_modules/a/esm/package.json": { type: "module" },
      "node_modules/a/LICENSE": "Made-up licence\r\nof a\n",
    });
    const bundled = bundledPackages(folder);
    expect(bundled).toMatchObject([
      { name: "a", version: "1.0.0", licence: "MIT", use: "bundled" },
    ]);
    const notices = writeNotices("ours", bundled);
    expect(notices).toContain("a 1.0.0 (MIT)\n\nMade-up licence\nof a\n");
    expect(writeNotices("ours", [])).toContain("no code of others");
    const work = { name: "List", version: "2.3", licence: "W3C", uses: "Names.", notice: "Full." };
    expect(writeNotices("ours", bundled, [work])).toMatch(
      /of a\n\nTables of the package draw on the works below\.\n\n-{78}\nList 2\.3 \(W3C\)\n\nNames\.\n\nFull\.\n$/,
    );
  });

  it("finds what is bundled in a module of another package here that was bundled", () => {
    const folder = write({
      "ours/package.json": manifest("ours"),
      "ours/dist/index.js":
        "// ../other/dist/part.js\nvar a = 1;\n// ../other/src/gone.js\nvar b;\n",
      "other/package.json": manifest("other"),
      "other/dist/part.js": "// node_modules/@scope/a/package.json\nvar a=1;\n",
      "other/node_modules/@scope/a/package.json": manifest("@scope/a"),
    });
    expect(bundledPackages(join(folder, "ours")).map(({ name }) => name)).toEqual(["@scope/a"]);
  });

  it("knows nothing of what is bundled without a build", () => {
    expect(bundledPackages(write({ "package.json": manifest("ours") }))).toBeUndefined();
  });
});
