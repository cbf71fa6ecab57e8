import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { root } from "../run.mjs";

const hashOf = (file) =>
  `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;

it("writes the hash of each module but that for a bundler", () => {
  const folder = mkdtempSync(join(tmpdir(), "bijsluiter-integrity-"));
  for (const name of ["a.js", "index.js", "index.d.ts"]) writeFileSync(join(folder, name), name);
  const script = join(import.meta.dirname, "write-integrity.mjs");
  const { status, stdout } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout).toBe(`a.js ${hashOf(join(folder, "a.js"))}\n`);
  expect(JSON.parse(readFileSync(join(folder, "integrity.json"), "utf8"))).toEqual({
    "a.js": hashOf(join(folder, "a.js")),
  });
  rmSync(folder, { recursive: true });
});

it("links what a module imports, so that a page asks for it at once, and not what it loads later", () => {
  const folder = mkdtempSync(join(tmpdir(), "bijsluiter-integrity-"));
  const modules = {
    "a.js": 'import{b}from"./a-AbCdEf12.js";import"./a-12345678.js";import("./rest-abcdefgh.js");',
    "a-AbCdEf12.js": 'import{c}from"./a-12345678.js";export const b=c;',
    "a-12345678.js": "export const c=1;",
    "rest-abcdefgh.js": 'import{c}from"./a-12345678.js";',
    "a.iife.js": "0;",
  };
  for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, name), code);
  const script = join(import.meta.dirname, "write-integrity.mjs");
  const { stdout } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  const link = (name) =>
    `<link rel="modulepreload" href="${name}" integrity="${hashOf(join(folder, name))}" crossorigin="anonymous"> <!-- a.js -->\n`;
  const links = `${link("a-AbCdEf12.js")}${link("a-12345678.js")}`;
  expect(stdout.endsWith(links)).toBe(true);
  expect(readFileSync(join(folder, "modulepreload.html"), "utf8")).toBe(links);
  rmSync(folder, { recursive: true });
});

it("holds for the elements as they are shipped, also after the build made them ASCII", () => {
  const folder = fileURLToPath(new URL("packages/react/dist/embed", root));
  const hashes = JSON.parse(readFileSync(join(folder, "integrity.json"), "utf8"));
  expect(Object.keys(hashes)).toContain("breach-report.iife.js");
  for (const [name, hash] of Object.entries(hashes))
    expect([name, hashOf(join(folder, name))]).toEqual([name, hash]);
});
