import { EventEmitter } from "node:events";
import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtCommand } from "../../test/built-command.ts";
import { publisher } from "../../test/measure-sets.ts";
import { patched } from "../../test/patched.ts";
import { leerplein } from "../../test/privacy-inserts.ts";
import { activeAgreement } from "../../test/processing-agreements.ts";
import { runHere } from "../../test/run-here.ts";
import { errorCode } from "./files/error-code.ts";
import { watchFiles } from "./files/watch-files.ts";
import { writeWhole } from "./files/write-whole.ts";

let command: Awaited<ReturnType<typeof builtCommand>>;
beforeAll(async () => {
  command = await builtCommand();
});
afterAll(() => command.remove());

const files = {
  insert: "privacy-insert",
  agreement: "processing-agreement",
  policy: "retention-policy",
  measures: "measures",
  framework: "framework",
};

/** In this process, with the files of the folder. */
async function run(...args: readonly string[]) {
  const here = args.map((arg) =>
    /\.(?:json|html|md|docx)$/.test(arg) ? join(command.folder, arg) : arg,
  );
  const { code, out, err } = await runHere(here);
  const [plainOut, plainErr] = [out, err].map((text) => text.replaceAll(`${command.folder}/`, ""));
  return { code, out: plainOut ?? "", err: plainErr ?? "" };
}

/** What a first document may lack: each of these says what is still to fill in. */
const toFillIn =
  /missing|unknown|unverified|says-nothing|not-real|address-of-example|left-open|zero-period-with-snap/;

describe("bijsluiter init", () => {
  it.each(Object.entries(files))(
    "writes a first %s that check reads, with nothing but what is to fill in",
    async (name, file) => {
      const { code, out } = await run("init", name, `${file}.json`, "--yes");
      expect([code, out]).toEqual([
        0,
        `${file}.json: written; run bijsluiter check to list what is still to fill in\n`,
      ]);
      expect(JSON.parse(command.read(`${file}.json`)).$schema).toBe(
        `./node_modules/@bijsluiter/core/dist/schemas/${file}.json`,
      );
      const checked = await run("check", `${file}.json`, "--json");
      const { kind, findings } = JSON.parse(checked.out);
      expect(kind).toBe(file);
      const codes: readonly string[] = findings.map((found: { code: string }) => found.code);
      expect(codes.filter((code) => !toFillIn.test(code))).toEqual([]);
      const fixed = JSON.parse((await run("fix", `${file}.json`, "--json")).out);
      expect(fixed.findings.length).toBe(findings.length);
    },
  );

  it("takes answers from a file and from options, which win, and never writes over a file", async () => {
    command.write("answers.json", {
      product: "Leer “plein”\u202E",
      description: "Oefenen.",
      supplier: "Leerplein Media B.V.",
      kvk: "",
      sectors: ["po", "vo"],
      purposes: "security, store-results",
    });
    const args = ["init", "insert", "own.json", "--answers", "answers.json", "--kvk", "12345678"];
    expect(await run(...args)).toMatchObject({ code: 0, err: "" });
    const text = command.read("own.json");
    expect(JSON.parse(text)).toMatchObject({
      products: [{ name: "Leer “plein”\u202E", targetGroups: ["po", "vo"] }],
      processor: { name: "Leerplein Media B.V.", kvk: "12345678" },
      purposes: [{ code: "security" }, { code: "store-results" }],
    });
    expect(await run(...args)).toEqual({
      code: 3,
      out: "",
      err: "own.json: already exists; --force overwrites it\n",
    });
    expect(command.read("own.json")).toBe(text);
    expect(await run(...args, "--product", "Ander", "--force")).toMatchObject({ code: 0 });
    expect(JSON.parse(command.read("own.json")).products[0].name).toBe("Ander");
    expect(readdirSync(command.folder).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("names the schema of the package that is installed, and knows what is no new file", async () => {
    const schemas = join(command.folder, "node_modules/@bijsluiter/core/dist/schemas");
    mkdirSync(schemas, { recursive: true });
    mkdirSync(join(command.folder, "deep"));
    command.write("node_modules/@bijsluiter/core/dist/schemas/framework.json", {});
    await run("init", "framework", "deep/own.json", "--yes", "--control", "Tweede factor");
    expect(JSON.parse(command.read("deep/own.json"))).toMatchObject({
      $schema: "../node_modules/@bijsluiter/core/dist/schemas/framework.json",
      nodes: [{ name: "Tweede factor" }],
    });
    rmSync(join(command.folder, "node_modules"), { recursive: true });
    const taken = await runHere(["init", "framework", join(command.folder, "deep"), "--yes"]);
    expect(taken.code).toBe(3);
  });

  it("leaves a whole file or none when it is killed", async () => {
    for (const [at, delay] of [150, 200, 250].entries()) {
      const name = `killed-${at}.json`;
      const { child, ended } = command.start("init", "policy", name, "--yes");
      await wait(delay);
      child.kill("SIGKILL");
      await ended;
      if (readdirSync(command.folder).includes(name))
        expect(JSON.parse(command.read(name)).rules.length).toBeGreaterThan(10);
    }
  });
});

describe("bijsluiter init on a terminal", () => {
  const file = () => join(command.folder, "typed.json");

  it("asks until an answer does, and takes nothing for what is to fill in", async () => {
    const typed =
      "Leerplein\n\nLeerplein Media B.V.\n1234\n12345678\n\npo,xx\n po , vo \npupil\n\ncontact\n";
    const { code, err } = await runHere(["init", "insert", file()], typed);
    expect(code).toBe(0);
    expect(err).toContain("Name of the product [nog invullen]: ");
    expect(err).toContain("expects eight digits\n");
    expect(err).toContain("expects one of po, ");
    expect(JSON.parse(command.read("typed.json"))).toMatchObject({
      products: [{ name: "Leerplein", description: "nog invullen", targetGroups: ["po", "vo"] }],
      processor: { kvk: "12345678" },
      dataSubjects: ["pupil"],
      purposes: [],
      personalData: [{ category: "contact" }],
    });
  });

  it("asks only what is open, and writes nothing when the person stops", async () => {
    const args = ["init", "framework", file(), "--id", "own", "--force"];
    const before = command.read("typed.json");
    const stopped = await runHere(args, "Onze normen\n");
    expect([stopped.code, stopped.out]).toEqual([3, ""]);
    expect(stopped.err).not.toContain("Id of the framework");
    expect(stopped.err).toMatch(/stopped: nothing was written\n$/);
    expect(command.read("typed.json")).toBe(before);
    const done = await runHere(args, "Onze normen\n\nDe Wilgen\nTweede factor\n");
    expect(done.code).toBe(0);
    expect(JSON.parse(command.read("typed.json"))).toMatchObject({
      provider: "De Wilgen",
      nodes: [{ name: "Tweede factor", refId: "1" }],
    });
  });

  it.each([
    ["[]", "cannot be read as an object of strings or lists of strings"],
    ['{"product": 1}', "cannot be read as an object of strings or lists of strings"],
    ["{", "cannot be read as an object of strings or lists of strings"],
    ['{"prodcut": "geheim"}', "has an unknown answer; did you mean product?"],
    ['{"__proto__": "geheim"}', "has an unknown answer"],
    ['{"kvk": "geheim"}', "kvk expects eight digits"],
  ])("refuses answers %s without telling them", async (answers, wrong) => {
    command.write("wrong.json", answers);
    const from = join(command.folder, "wrong.json");
    const { code, err } = await runHere(["init", "insert", "--yes", "--answers", from]);
    expect(code).toBe(3);
    expect(err).toBe(`${from}: ${wrong}\n`);
  });
});

describe("bijsluiter fix", () => {
  it("prints a diff that patch takes, and writes it only when asked", async () => {
    command.write("mend.json", {
      ...leerplein,
      reviewEveryMonths: "12",
      locations: [{ kind: "Storage", country: "nl" }],
    });
    const before = command.read("mend.json");
    const shown = await run("fix", "mend.json", "--language", "en");
    expect(shown).toMatchObject({ code: 1, err: "" });
    expect(shown.out).toContain('-  "reviewEveryMonths": "12"');
    expect(command.read("mend.json")).toBe(before);
    symlinkSync("mend.json", join(command.folder, "linked.json"));
    expect(await run("fix", "linked.json", "--write")).toMatchObject({ code: 0 });
    expect(command.read("mend.json")).toBe(
      patched(before, shown.out.replace(/^mend\.json:.*/ms, "")),
    );
    const again = await run("fix", "linked.json", "--write");
    expect(again.out).toBe("privacy-insert: 0 error, 0 warning, 0 advice\n");
  });

  it("leaves what has more than one answer, and says so", async () => {
    command.write("left.json", { ...leerplein, lastModified: "1-8-2026", geheim: 1 });
    const { code, out } = await run("fix", "left.json", "--write", "--json");
    expect(code).toBe(1);
    const rules = JSON.parse(out).findings.map((found: { code: string }) => found.code);
    expect(rules).toEqual(
      expect.arrayContaining(["schema-missing", "unknown-key", "wrong-format"]),
    );
    expect(command.read("left.json")).toContain("1-8-2026");
    expect(out).not.toContain("geheim");
  });
});

describe("bijsluiter render", () => {
  it("writes for a reader, a page and a Word file", async () => {
    command.write("insert.json", leerplein);
    command.write("agreement.json", activeAgreement);
    const pupil = await run("render", "insert.json", "--reader", "pupil", "--language", "en");
    expect(pupil.out).toMatch(/^# What does Leerplein know about you\?\n/);
    expect(await run("render", "insert.json", "-o", "insert.html")).toMatchObject({
      code: 0,
      out: "",
    });
    expect(command.read("insert.html")).toMatch(/^<!doctype html>\n<html lang="nl">/);
    const word = ["render", "agreement.json", "--as-of", "2026-11-30", "--out"];
    await run(...word, "a.docx");
    await run(...word, "b.docx");
    expect(command.read("a.docx").slice(0, 2)).toBe("PK");
    expect(command.read("a.docx")).toBe(command.read("b.docx"));
  });
});

describe("bijsluiter diff", () => {
  it("tells what changed, in which file, and who is told", async () => {
    const [first, ...others] = leerplein.locations;
    command.write("old.json", leerplein);
    command.write("new.json", {
      ...leerplein,
      locations: [{ ...first, country: "US" }, ...others],
    });
    const { code, out } = await run("diff", "old.json", "new.json", "--language", "en");
    expect(code).toBe(1);
    expect(out).toMatch(
      /^new\.json:\d+:\d+ +warning +location-outside-eea-added +United States: .* > the board, pupils, parents and staff, 30 d \(/m,
    );
    expect(out).toMatch(/^old\.json:\d+:\d+ +advice +location-removed /m);
    const [, ...clauses] = activeAgreement.clauses;
    command.write("agreed.json", activeAgreement);
    command.write("changed.json", { ...activeAgreement, clauses });
    const changed = await run("diff", "agreed.json", "changed.json", "--json");
    expect(JSON.parse(changed.out).findings).toContainEqual(
      expect.objectContaining({
        code: "clause-removed",
        file: "agreed.json",
        severity: "warning",
        tell: ["controller"],
      }),
    );
    const same = await run("diff", "old.json", "old.json", "--github");
    expect(same).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("--watch", () => {
  const until = async (is: () => boolean) => {
    while (!is()) await wait(20);
  };
  const times = (text: string, part: string) => text.split(part).length - 1;

  it("checks again after each change, survives half a file, and ends with the last code", async () => {
    command.write("watched.json", leerplein);
    const { child, out, ended } = command.start(
      "check",
      "watched.json",
      "--watch",
      "--as-of",
      "2026-11-22",
    );
    await until(() => times(out(), "privacy-insert:") === 1);
    command.write("watched.json", JSON.stringify(leerplein).slice(0, 200));
    await wait(300);
    command.write("watched.json", { ...leerplein, locations: [] });
    await until(() => times(out(), "privacy-insert:") === 2);
    child.kill("SIGINT");
    const end = await ended;
    expect([end.code, end.err]).toEqual([1, "watched.json: is not JSON\n"]);
    expect(end.out).toMatch(/privacy-insert: 0 error.*\n[\s\S]*privacy-insert: 1 error/);
  });

  it("renders again, whole files only", async () => {
    command.write("page.json", leerplein);
    const { child, ended } = command.start("render", "page.json", "-o", "page.md", "--watch");
    const page = () =>
      readdirSync(command.folder).includes("page.md") ? command.read("page.md") : "";
    await until(() => page() !== "");
    command.write("page.json", { ...leerplein, version: "2027-9" });
    await until(() => page().includes("2027-9"));
    child.kill("SIGTERM");
    expect(await ended).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("watchFiles", () => {
  const file = () => join(command.folder, "seen.json");
  const sink = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = () => ({ stdin: Readable.from([]), stdout: sink(), stderr: sink() });

  it("runs again for a file that changed, also while it runs, and ends when nobody reads any more", async () => {
    const seen = terminal();
    let runs = 0;
    const ended = watchFiles([file()], seen, async () => {
      runs += 1;
      if (runs === 1) writeFileSync(file(), "{}");
      await wait(150);
      if (runs === 2) seen.stdout.destroy(new Error("nobody reads"));
      return 1;
    });
    expect(await ended).toBe(1);
    expect(runs).toBe(2);
  });

  it("ends with the code of the last run when it is interrupted", async () => {
    const signals = new EventEmitter();
    const once = (signal: string, end: () => void) => signals.once(signal, end);
    const ended = watchFiles([file()], { ...terminal(), once }, async () => {
      setTimeout(() => signals.emit("SIGTERM"));
      return 0;
    });
    expect(await ended).toBe(0);
  });
});

it("checks the shape of an outbound policy", async () => {
  command.write("outbound.json", {
    mode: "test",
    rules: [],
    noRoute: "hold",
    mixed: "split",
    onError: "block",
  });
  expect(await run("check", "outbound.json")).toMatchObject({
    code: 0,
    out: "outbound-policy: 0 error, 0 warning, 0 advice\n",
  });
});

it("keeps the mode of a file that it writes, and says why it does not", async () => {
  const path = join(command.folder, "kept.json");
  writeFileSync(path, "old", { mode: 0o640 });
  expect(await writeWhole(path, "new", { isNew: false })).toBeUndefined();
  expect([command.read("kept.json"), statSync(path).mode & 0o777]).toEqual(["new", 0o640]);
  expect(await writeWhole(path, "newer", { isNew: true })).toBe("EEXIST");
  expect(await writeWhole(command.folder, "x", { isNew: false })).toBe("EISDIR");
  expect(errorCode("no error")).toBe("unreadable");
});

it("says what is wrong with the use of each command", async () => {
  command.write("measures-only.json", publisher);
  command.write("insert.json", leerplein);
  command.write("half.json", { ...leerplein, modelVersion: "9" });
  command.write("deep.json", `{"rules":${"[".repeat(500)}${"]".repeat(500)}}`);
  command.write("agreement.json", activeAgreement);
  const cases = [
    [["init"], 2, "name the document, one of insert, agreement, policy, measures, framework"],
    [["init", "inser"], 2, "did you mean insert?"],
    [
      ["init", "insert", "x.json"],
      2,
      "no terminal to ask questions on: give --product, --description, --supplier, or --yes",
    ],
    [["init", "insert", "--kvk", "12"], 2, "--kvk expects eight digits"],
    [["init", "policy", "--product", "x"], 2, "--product is not an option"],
    [["init", "insert", "a", "b"], 2, "name one file"],
    [["init", "insert", "--answers", "none.json"], 3, "none.json: cannot be read"],
    [["init", "insert", "none/x.json", "--yes"], 3, "not written: none/x.json (ENOENT)"],
    [["fix"], 2, "name the file to fix"],
    [["fix", "a", "b"], 2, "one file at a time, not 2"],
    [["fix", "a.json"], 3, "a.json: cannot be opened"],
    [["render"], 2, "name the file to render"],
    [["render", "a", "b"], 2, "one file at a time, not 2"],
    [["render", "a.json", "--to", "docx"], 2, "--to docx needs -o <file.docx>"],
    [["render", "a.json", "--to", "pdf"], 2, "--to expects one of md, html, docx"],
    [["render", "a.json", "-o", "./a.json"], 2, "-o must not name the document itself"],
    [["render", "measures-only.json"], 3, "of the kind measures cannot be rendered"],
    [["render", "agreement.json", "--reader", "pupil"], 3, "cannot be rendered for a pupil"],
    [["render", "half.json"], 1, "half.json:2:19  modelVersion: is not one of 1.0, 2.0, 3.0, 4.0"],
    [["render", "insert.json", "-o", "none/x.md"], 3, "not written: none/x.md (ENOENT)"],
    [
      ["diff", "insert.json", "half.json"],
      3,
      "half.json: is malformed; bijsluiter check says where",
    ],
    [["diff", "half.json", "insert.json"], 3, "half.json: is malformed"],
    [["diff", "insert.json", "none.json"], 3, "none.json: cannot be opened"],
    [["diff", "none.json", "insert.json"], 3, "none.json: cannot be opened"],
    [["diff", "--what"], 2, "--what is not an option"],
    [["fix", "--what"], 2, "--what is not an option"],
    [["fix", "deep.json"], 3, "deep.json: is nested too deeply"],
    [["fix", "a.json", "--json", "--github"], 2, "cannot be combined"],
    [["render", "--what"], 2, "--what is not an option"],
    [["init", "--what"], 2, "--what is not an option"],
    [["diff", "a.json"], 2, "name two files: the old version and the new version"],
    [["diff", "a.json", "b.json", "--json", "--sarif"], 2, "--json and --sarif cannot be combined"],
    [
      ["diff", "measures-only.json", "measures-only.json"],
      3,
      "of the kind measures are not compared",
    ],
    [["diff", "measures-only.json", "agreement.json"], 3, "is of the kind processing-agreement"],
    [["check", "a.json", "--watch", "--sample", "-"], 2, "standard input cannot be watched"],
    [["check", "none/a.json", "--watch"], 3, "cannot be watched (ENOENT)"],
  ] as const;
  for (const [args, code, wrong] of cases) {
    const end = await run(...args);
    expect([args, end.code, end.out]).toEqual([args, code, ""]);
    expect(end.err).toContain(wrong);
  }
});
