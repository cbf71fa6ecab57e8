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
  const { status } = spawnSync(process.execPath, [
    join(import.meta.dirname, "write-integrity.mjs"),
    folder,
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, "integrity.json"), "utf8"))).toEqual({
    "a.js": hashOf(join(folder, "a.js")),
  });
  rmSync(folder, { recursive: true });
});

it("holds for the elements as they are shipped, also after the build made them ASCII", () => {
  const folder = fileURLToPath(new URL("packages/react/dist/embed", root));
  const hashes = JSON.parse(readFileSync(join(folder, "integrity.json"), "utf8"));
  expect(Object.keys(hashes)).toContain("breach-report.iife.js");
  for (const [name, hash] of Object.entries(hashes))
    expect([name, hashOf(join(folder, name))]).toEqual([name, hash]);
});
