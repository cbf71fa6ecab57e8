import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { buildSheet, sheets } from "../../build-styles.ts";

// Read beside this file: the made-up DOM has its own idea of a URL.
const tokens = await readFile(`${import.meta.dirname}/tokens.css`, "utf8");
const namesIn = (css: string, pattern: RegExp) => [
  ...new Set([...css.matchAll(pattern)].map(([, name]) => name)),
];
const declared = (css: string) => namesIn(css, /^ *(--bijsluiter-[\w-]+):/gm).sort();
const read = (css: string) => namesIn(css, /var\((--bijsluiter-[\w-]+)/g).sort();

describe("the tokens", () => {
  it("have the same dark colours by preference and by choice", () => {
    const [, byPreference, byChoice] = tokens.split(
      /^(?:.*color-scheme: dark\)| *\[data-theme="dark"\]).*$/m,
    );
    const lines = (css: string | undefined) => css?.match(/--[\w-]+: #\w+;/g);
    expect(lines(byPreference)).toHaveLength(14);
    expect(lines(byChoice)).toEqual(lines(byPreference));
  });

  it("are all read by some sheet", async () => {
    expect(read(await buildSheet("styles.css"))).toEqual(declared(tokens));
  });
});

describe.each(sheets)("%s", (name) => {
  it("stands alone: nothing to import, each token that it reads, and no other", async () => {
    const sheet = await buildSheet(name);
    expect(sheet).not.toContain("@import");
    expect(declared(sheet)).toEqual(read(sheet));
  });

  it("declares no token itself, but for paper", async () => {
    const own = await readFile(`${import.meta.dirname}/${name}`, "utf8");
    const [onScreen] = own.split("@media print");
    expect(declared(onScreen ?? "")).toEqual([]);
    expect(own).toMatch(/^@import "\.\/tokens\.css";$/m);
  });

  it("has the tokens once, on elements that it styles", async () => {
    const sheet = await buildSheet(name);
    expect(sheet.match(/prefers-color-scheme: dark/g)).toHaveLength(1);
    const [, roots = ""] = /^@layer bijsluiter \{\n {2}(.+) \{$/m.exec(sheet) ?? [];
    for (const [root] of roots.matchAll(/\.[\w-]+/g))
      expect(sheet).toMatch(new RegExp(`\\n  \\${root}(?:,| \\{)\\n`));
    expect(roots).not.toBe("");
  });
});
