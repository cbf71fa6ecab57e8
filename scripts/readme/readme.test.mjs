import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../run.mjs";
import {
  compileFiles,
  promisedOutput,
  resolutions,
  runnable,
  writeBlocks,
} from "./compile-blocks.mjs";
import { consumerFolder } from "./consumer-folder.mjs";
import { readBlocks } from "./read-blocks.mjs";
import { endings, notCalled, notRun, readersFiles } from "./shell-blocks.mjs";

const top = fileURLToPath(root);
const blocks = readBlocks();
const of = (...languages) => blocks.filter(({ language }) => languages.includes(language));
const programs = of("ts", "tsx");
const named = (list) => list.map((block) => [`${block.page}:${block.line}`, block]);
const folder = consumerFolder();
const files = writeBlocks(folder, programs);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("knows what every block is", () => {
  const known = ["ts", "tsx", "sh", "json", "yaml", "html", ""];
  expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
  expect(programs.length).toBeGreaterThan(30);
});

describe("programs on the pages", () => {
  it.each(Object.keys(resolutions))(
    "compile as %s, strict, with the types of the packages",
    (how) => {
      const problems = compileFiles(folder, files, how).map(({ name, text }) => {
        const block = programs[files.indexOf(name)];
        return `${block ? `${block.page}:${block.line}` : name} +${text}`;
      });
      expect(problems).toEqual([]);
    },
  );

  it("are called, or say why not", () => {
    const exported = /^export (?:async )?(?:function (\w+)|const (\w+)[^\n]*=>)/gm;
    const names = programs
      .flatMap(({ code }) => [...code.matchAll(exported)].map(([, one, other]) => one ?? other))
      .filter((name) => /^[a-z]|^POST$/.test(name));
    expect(new Set(names)).toEqual(new Set(Object.keys(notCalled)));
  });

  it.each(named(programs))("%s runs as printed", (_name, block) => {
    const file = join(folder, `run-${programs.indexOf(block)}.mjs`);
    writeFileSync(file, runnable(block));
    const runner = join(top, "scripts/readme/run-block.mjs");
    const args = ["--disable-warning=ExperimentalWarning", runner, file];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const promised = promisedOutput(block.code);
    if (promised) expect(words(stdout.trimEnd().split("\n"))).toEqual(words(promised));
  });
});

/** Columns on a page are set apart by more than one space. */
const words = (lines) => lines.map((line) => line.replaceAll(/\s+/g, " "));

const begins = (line) => (start) => line.startsWith(start);
const commands = of("sh").flatMap(({ page, code }) =>
  // A script is one command.
  (code.startsWith("#!") ? [code] : code.split("\n"))
    .filter((line) => line.trim() !== "" && !line.startsWith("# "))
    .map((line) => [page, line]),
);

describe("commands on the pages", () => {
  const bash = join(folder, "bash");
  mkdirSync(join(bash, "bin"), { recursive: true });
  for (const [name, text] of Object.entries(readersFiles)) {
    mkdirSync(dirname(join(bash, name)), { recursive: true });
    writeFileSync(join(bash, name), text);
  }
  cpSync(join(top, "packages/core/examples/privacy-insert.json"), join(bash, "insert.json"));
  const npx = join(bash, "bin/npx");
  const program = join(top, "packages/core/dist/node/cli.js");
  writeFileSync(npx, `#!/bin/sh\nshift\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(npx, 0o755);
  const installed = join(bash, "node_modules/.bin/bijsluiter");
  mkdirSync(dirname(installed), { recursive: true });
  writeFileSync(installed, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(installed, 0o755);
  const env = { PATH: `${join(bash, "bin")}:${process.env.PATH}`, HOME: bash };
  const git = (...args) => spawnSync("git", args, { cwd: bash, env });
  git("init", "-q");
  git("add", ...Object.keys(readersFiles));
  writeFileSync(join(bash, ".pii-baseline.json"), '{ "version": 1, "files": {} }');

  it.each(commands)("%s: %s", (page, line) => {
    const reason = Object.keys(notRun).findLast(begins(line));
    if (reason) return expectKnown(page, line);
    const [, code] = endings.find(([start]) => line.startsWith(start)) ?? [];
    const { status, stderr } = spawnSync("bash", ["-c", line], {
      cwd: bash,
      env,
      encoding: "utf8",
    });
    expect({ status, stderr: stderr.trim() }).toEqual({ status: code, stderr: "" });
  });

  function expectKnown(page, line) {
    const [, , ...named] = line.replace(/#.*/, "").trim().split(/\s+/);
    const read = (path) => JSON.parse(readFileSync(join(top, path), "utf8"));
    // A page of the site may be deeper than the folder of its example.
    const nearest = page.startsWith("examples/")
      ? `${page.split("/").slice(0, 2).join("/")}/package.json`
      : "package.json";
    const scripts = { ...read("package.json").scripts, ...read(nearest).scripts };
    const core = read("packages/core/package.json");
    const packages = ["@bijsluiter/core", "@bijsluiter/react"];
    const others = Object.keys({ ...core.peerDependencies, ...core.devDependencies });
    if (line.startsWith("npm install"))
      for (const name of named) expect([...packages, ...others]).toContain(name);
    for (const [, script] of line.matchAll(/npm (?:run )?(?!install)([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(script);
    expect(Object.keys(scripts)).toContain("test");
  }
});

describe("elements on the pages", () => {
  it.each(of("html"))("$page:$line names elements and files of the package", ({ code }) => {
    const folder = join(top, "packages/react/dist/embed");
    const named = [...code.matchAll(/<bijsluiter-([\w-]+)/g)].map(([, name]) => `${name}.js`);
    const files = [...code.matchAll(/src="\/bijsluiter\/([^"]+)"/g)].map(([, file]) => file);
    expect(named.length).toBeGreaterThan(0);
    expect(files.length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([...named, ...files]));
  });
});

describe("data on the pages", () => {
  it("is JSON where it says so", () => {
    for (const { code } of of("json")) expect(() => JSON.parse(code)).not.toThrow();
  });
});
