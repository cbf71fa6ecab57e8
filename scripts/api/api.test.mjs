import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { compareReports } from "./compare-reports.mjs";
import { describeApi } from "./describe-api.mjs";

const folders = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const door = (name) => ({ import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` } });

/** A package as a build leaves it, with some of its declarations replaced. */
function builtPackage(changed = {}) {
  const folder = mkdtempSync(join(tmpdir(), "bijsluiter-api-"));
  folders.push(folder);
  const files = {
    "package.json": JSON.stringify({
      name: "made-up",
      exports: {
        ".": door("index"),
        "./words/*": door("words/*/index"),
        "./sheet.css": { types: { require: "./dist/sheet.d.cts" }, default: "./dist/sheet.css" },
        "./package.json": "./package.json",
      },
    }),
    "dist/index.d.ts": [
      "import { a as Row } from './row.d-abc.js';",
      "export { M as Match } from './row.d-abc.js';",
      "import * as z from 'zod/mini';",
      "/** Finds. */",
      "declare function scan(text: string): readonly Row[];",
      "declare const row: z.ZodMiniType<Row>;",
      "export { scan, row };",
    ].join("\n"),
    "dist/row.d-abc.d.ts": [
      "/** A row. */",
      "interface Row { readonly at: number; readonly cell: Cell }",
      "type Cell = string;",
      "interface Match { readonly kind: string }",
      "export type { Row as a, Match as M };",
    ].join("\n"),
    "dist/words/nl/index.d.ts":
      "export { M as Match } from '../../row.d-abc.js';\nexport declare const words: { readonly yes: string };",
    ...changed,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const differencesWith = (changed) =>
  compareReports(describeApi(builtPackage(changed)), describeApi(builtPackage()));

describe("describeApi", () => {
  it("writes a report for each subpath, and one for types that none exports", () => {
    const reports = describeApi(builtPackage());
    expect([...reports.keys()]).toEqual([
      "index.api.txt",
      "words-nl.api.txt",
      "not-exported.api.txt",
    ]);
    expect(reports.get("index.api.txt")).toContain(
      "declare function scan(text: string): readonly Row[];",
    );
    expect(reports.get("index.api.txt")).not.toContain("Finds.");
    expect(reports.get("words-nl.api.txt")).toContain("// Match: as in made-up\n");
    expect(reports.get("not-exported.api.txt")).toMatch(
      /interface Row[\s\S]*type Cell = string;|type Cell = string;[\s\S]*interface Row/,
    );
  });
});

describe("compareReports", () => {
  const index = [
    "import { a as Row } from './row.d-xyz.js';",
    "export { M as Match } from './row.d-xyz.js';",
    "import * as z from 'zod/mini';",
    "declare const row: z.ZodMiniType<Row>;",
    "/** Finds more. */",
    "declare function scan(text: string): readonly Row[];",
    "export { row, scan };",
  ].join("\n");
  const rows = [
    "interface Match { readonly kind: string }",
    "interface Row { readonly at: number; readonly cell: Cell }",
    "type Cell = string;",
    "export type { Row as a, Match as M };",
  ].join("\n");

  const words =
    "export { M as Match } from '../../row.d-xyz.js';\nexport declare const words: { readonly yes: string };";
  const moved = {
    "dist/index.d.ts": index,
    "dist/row.d-xyz.d.ts": rows,
    "dist/words/nl/index.d.ts": words,
  };

  it("finds no difference in comments, order, and the names of shared files", () => {
    expect(differencesWith(moved)).toEqual([]);
  });

  it.each([
    [
      "a parameter more",
      { "dist/index.d.ts": index.replace("text: string", "text: string, most: number") },
      [
        "index.api.txt",
        "  - declare function scan(text: string): readonly Row[];",
        "  + declare function scan(text: string, most: number): readonly Row[];",
      ],
    ],
    [
      "an export that is gone",
      { "dist/index.d.ts": index.replace("{ row, scan }", "{ scan }") },
      ["index.api.txt", "  - declare const row: z.ZodMiniType<Row>;"],
    ],
    [
      "a type that no subpath exports",
      { "dist/row.d-xyz.d.ts": rows.replace("Cell = string", "Cell = string | number") },
      ["not-exported.api.txt", "  - type Cell = string;", "  + type Cell = string | number;"],
    ],
    [
      "a subpath more",
      { "dist/words/en/index.d.ts": "export declare const words: { readonly yes: string };" },
      expect.arrayContaining(["words-en.api.txt", "  + // made-up/words/en"]),
    ],
  ])("finds %s", (_name, changed, expected) => {
    expect(differencesWith({ ...moved, ...changed })).toEqual(expected);
  });
});
