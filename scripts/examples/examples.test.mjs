import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { way as askRoute } from "../consumers/drive/report-route.mjs";
import { runServer } from "../consumers/run-server.mjs";
import { compileFiles } from "../readme/compile-blocks.mjs";
import { consumerFolder } from "../readme/consumer-folder.mjs";
import { root } from "../run.mjs";
import { linesOfCode, packagesIn, smallExamples } from "./small-examples.mjs";

// What can be held without their packages from the registry; the proof named consumers installs and opens each.
const MOST_LINES = 200;
const read = (path) => readFileSync(fileURLToPath(new URL(path, root)), "utf8");
const versions = Object.fromEntries(
  ["core", "react"].map((name) => {
    const about = JSON.parse(read(`packages/${name}/package.json`));
    return [about.name, about.version];
  }),
);

describe.each(smallExamples)("examples/$name", ({ name, about, files }) => {
  it("is at most 200 lines of own code", () => {
    const lines = files.reduce((sum, { text }) => sum + linesOfCode(text), 0);
    expect(lines).toBeGreaterThan(50);
    expect(lines).toBeLessThanOrEqual(MOST_LINES);
  });

  it("names what it imports, as a stranger installs it", () => {
    const named = { ...about.dependencies, ...about.devDependencies };
    const imported = files.flatMap(({ text }) => packagesIn(text));
    expect(Object.keys(named)).toEqual(expect.arrayContaining([...new Set(imported)]));
    const own = Object.entries(named).filter(([one]) => one in versions);
    expect(own.length).toBeGreaterThan(0);
    for (const [one, range] of own) expect(`${one}@${range}`).toBe(`${one}@^${versions[one]}`);
    expect(Object.values(named).filter((range) => !/^\^\d+(?:\.\d+){0,2}$/.test(range))).toEqual(
      [],
    );
  });

  it("is outside the workspace and its lock file, and is named where people look", () => {
    expect(read("pnpm-lock.yaml")).not.toContain(`  examples/${name}:`);
    for (const page of ["README.md", "packages/core/README.md", "packages/react/README.md"])
      expect(read(page)).toContain(`examples/${name}`);
  });

  it("says each of its commands in its README", () => {
    const page = read(`examples/${name}/README.md`);
    const told = [...page.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, one]) => one);
    const commands = Object.keys(about.scripts);
    expect(told).toContain("install");
    expect(new Set(told)).toEqual(new Set(["install", ...commands]));
  });
});

it("keeps reports in the same way everywhere", () => {
  for (const path of ["keep-report.js", "receive-report.js"]) {
    const texts = smallExamples.flatMap(({ files }) =>
      files.filter((file) => file.path === path).map(({ text }) => text),
    );
    expect(texts.length).toBe(5);
    expect(new Set(texts).size).toBe(1);
  }
});

describe("in a folder with the packages of the workspace", () => {
  const folder = consumerFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const { name, folder: source, made } of smallExamples) {
    const isOwn = (path) => !made.includes(relative(source, path));
    cpSync(source, join(folder, name), { recursive: true, filter: isOwn });
  }
  const at = (name) => ({ cwd: join(folder, name), encoding: "utf8" });
  const node = (name, ...args) => {
    const flags = ["--disable-warning=ExperimentalWarning", "--preserve-symlinks"];
    const { stdout, stderr } = spawnSync(process.execPath, [...flags, ...args], at(name));
    return stdout + stderr;
  };
  const program = join(folder, "node_modules/@bijsluiter/core/dist/node/cli.js");

  it("compiles, with what is not installed here as anything", () => {
    const others = smallExamples
      .flatMap(({ about }) => Object.keys({ ...about.dependencies, ...about.devDependencies }))
      .filter((name) => !existsSync(join(folder, "node_modules", name)));
    const lines = [...new Set(others)].flatMap((name) => [name, `${name}/*`]);
    writeFileSync(
      join(folder, "others.d.ts"),
      [...lines, "*.css"].map((name) => `declare module "${name}";`).join("\n"),
    );
    const typed = smallExamples.flatMap(({ name, files }) =>
      files.filter(({ path }) => /\.tsx?$/.test(path)).map(({ path }) => join(name, path)),
    );
    expect(typed.length).toBeGreaterThan(10);
    const more = { allowImportingTsExtensions: true, skipLibCheck: true };
    expect(compileFiles(folder, ["others.d.ts", ...typed], "bundler", more)).toEqual([]);
  });

  it("checks documents and a queue with one schema", () => {
    const name = "shared-validation";
    expect(node(name, program, "check", "insert.json", "--sample", "rows.ndjson")).toContain(
      "privacy-insert: 0 error, 0 warning",
    );
    expect(node(name, program, "check", "measures.json")).toContain("measures: 0 error");
    expect(node(name, "report-job.js", "reports.ndjson")).toMatch(
      /^reports\.ndjson:2 timeline\.awareAt wrong-format$[\s\S]*^1 kept, 1 refused$/m,
    );
  });

  it("writes the hash of each script into a plain page", () => {
    expect(node("vendor-embed", "build.js")).toBe("");
    const page = readFileSync(join(folder, "vendor-embed/public/index.html"), "utf8");
    expect(page.match(/<script /g)?.length).toBe(3);
    expect(page.match(/ integrity="sha384-[\w+/]{64}"/g)?.length).toBe(3);
  });

  it("takes reports, once for each key", async () => {
    const own = join(folder, "import-map");
    await runServer(own, [process.execPath, "server.js"], process.env, (url) =>
      askRoute({ url, folder }),
    );
  });
});
