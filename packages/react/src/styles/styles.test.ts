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
  it("are all read by some sheet", async () => {
    expect(read(await buildSheet("styles.css"))).toEqual(declared(tokens));
  });

  it("are six sizes and three weights, and no rule has another", async () => {
    const names = declared(tokens);
    expect(names.filter((name) => name?.startsWith("--bijsluiter-size-"))).toHaveLength(6);
    expect(names.filter((name) => name?.startsWith("--bijsluiter-weight-"))).toHaveLength(3);
    const sheet = await buildSheet("styles.css");
    const screen = sheet.replaceAll(/@media print \{[\s\S]*?\n {2}\}\n/g, "");
    const own = [...screen.matchAll(/font-(?:size|weight): ([^;]+);/g)].map(([, value]) => value);
    expect(
      own.filter((value) => !/^var\(--bijsluiter-(?:size|weight)-|^inherit$/.test(value ?? "")),
    ).toEqual([]);
  });
});

describe.each(sheets.filter((name) => name !== "tokens.css"))("%s", (name) => {
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

  it("has the tokens once, on the page that asks for them and on elements that it styles", async () => {
    const sheet = await buildSheet(name);
    expect(sheet.match(/color-scheme: light dark/g)).toHaveLength(1);
    const [, roots = ""] =
      /^@layer bijsluiter \{\n {2}\.bijsluiter,\n {2}(.+?):where\(/m.exec(sheet) ?? [];
    for (const [root] of roots.matchAll(/\.[\w-]+/g))
      expect(sheet).toMatch(new RegExp(`\\n  \\${root}(?:,| \\{)\\n`));
    expect(roots).not.toBe("");
  });
});

describe("tokens.css", () => {
  it("has every token, without an import", async () => {
    const sheet = await buildSheet("tokens.css");
    expect(declared(sheet)).toEqual(declared(tokens));
    expect(sheet).not.toMatch(/@import|\/\*/);
  });
});
