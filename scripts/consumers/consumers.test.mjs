import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compileFiles } from "../readme/compile-blocks.mjs";
import { root } from "../run.mjs";
import { consumers } from "./consumers.mjs";
import { exampleConsumers } from "./example-consumers.mjs";
import { consumerTable, writeTable } from "./table.mjs";

// The cheapest part of the proof named consumers: packed as published, outside the workspace, without the network.
const top = fileURLToPath(root);
const folder = mkdtempSync(join(tmpdir(), "bijsluiter-consumer-"));
const apps = join(import.meta.dirname, "files");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/pack.mjs", join(folder, "packed")], { cwd: top });
  const packages = join(folder, "node_modules");
  mkdirSync(join(packages, "@bijsluiter"), { recursive: true });
  for (const name of ["core", "react"])
    cpSync(join(folder, "packed", name), join(packages, "@bijsluiter", name), { recursive: true });
  const { dependencies } = JSON.parse(
    readFileSync(join(folder, "packed/core/package.json"), "utf8"),
  );
  for (const name of [...Object.keys(dependencies), "docx", "jose"])
    link("packages/core/node_modules", packages, name);
  for (const name of ["react", "react-dom", "@types/react", "@types/react-dom", "@types/node"])
    link("node_modules", packages, name);
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }');
  for (const name of readdirSync(apps, { withFileTypes: true }))
    if (name.isFile()) cpSync(join(apps, name.name), join(folder, name.name));
});

function link(from, packages, name) {
  mkdirSync(dirname(join(packages, name)), { recursive: true });
  symlinkSync(join(top, from, name), join(packages, name), "dir");
}

const run = (file) => spawnSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });

it("finds the same in a module and with require, and renders", () => {
  const [esm, commonjs, server] = ["esm.mjs", "commonjs.cjs", "server.mjs"].map(run);
  expect(
    [esm, commonjs, server].map(({ stderr }) =>
      stderr.replaceAll(/^.*ExperimentalWarning.*\n.*\n/gm, ""),
    ),
  ).toEqual(["", "", ""]);
  expect(commonjs.stdout).toBe(esm.stdout);
  expect(esm.stdout).toContain('"kind":"iban"');
  expect(server.stdout).toContain("rendered");
});

it("compiles in a module and with require, strict, with the types of the packages", () => {
  expect(compileFiles(folder, ["types.mts", "types.cts"], "nodenext")).toEqual([]);
});

it("is ASCII in every module", () => {
  const modules = readdirSync(join(folder, "packed"), { recursive: true }).filter((name) =>
    /\.c?js$/.test(name),
  );
  expect(modules.length).toBeGreaterThan(100);
  const others = modules.filter(
    (name) => !/^[\0-\x7f]*$/.test(readFileSync(join(folder, "packed", name), "utf8")),
  );
  expect(others).toEqual([]);
});

it("says in a table what works and what fails", () => {
  const steps = [
    { name: "install", isGood: true },
    { name: "page", isGood: false },
  ];
  const results = [{ name: "Vite", version: "8.0.0", steps }];
  const table = consumerTable(results);
  expect(table).toContain("| Vite | 8.0.0 | **fails** | install, **page FAILED** |");
  const page = join(folder, "PROOF.md");
  writeFileSync(
    page,
    "Before\n\n<!-- consumers: begin -->\n| Vite | 7 | old |\n| Bun | 1 | kept |\n| Gone | 1 | old |\n<!-- consumers: end -->\n\nAfter\n",
  );
  writeTable(page, results, ["Vite", "Bun"]);
  expect(readFileSync(page, "utf8")).toBe(
    `Before\n\n<!-- consumers: begin -->\n\n${table}\n| Bun | 1 | kept |\n\n<!-- consumers: end -->\n\nAfter\n`,
  );
});

it("has a row for each consumer that the note shows", () => {
  const note = readFileSync(join(top, "PROOF.md"), "utf8");
  const missing = [...consumers, ...exampleConsumers].filter(
    ({ name }) => !note.includes(`| ${name} | `),
  );
  expect(missing).toEqual([]);
});
