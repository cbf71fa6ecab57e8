import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../run.mjs";
import { proofs } from "./proofs.mjs";

const page = readFileSync(new URL("PROOF.md", root), "utf8");
/** What stands between backticks and begins as a path of this repository does. */
const paths = [...page.matchAll(/`((?:packages|examples|scripts)\/[^`\s]+)`/g)].map(
  ([, path]) => path,
);
const isTest = (path) => /\.test\.(?:tsx?|mjs)$/.test(path);

describe("PROOF.md", () => {
  it("names tests that exist", () => {
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
    expect(paths.filter(isTest).length).toBeGreaterThan(150);
  });

  it("has no row without a test", () => {
    const [, tables] = /## Promises by room([\s\S]*?)## Long proofs/.exec(page) ?? [];
    const rows = (tables ?? "").split("\n").filter((line) => /^\| (?!-|promise)/.test(line));
    expect(rows.filter((row) => !/\.test\.(?:tsx?|mjs)`/.test(row))).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });

  it("names every proof that takes long", () => {
    // Rows of one project are named together.
    const isNamed = ({ name, projects = [] }) =>
      [name, ...projects].some(
        (one) => page.includes(`\`${one}\``) || page.includes(`proof -- ${one}`),
      );
    expect(proofs.filter((proof) => !isNamed(proof)).map(({ name }) => name)).toEqual([]);
  });
});
