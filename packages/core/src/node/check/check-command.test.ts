import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cloudManager, publisher } from "../../../test/measure-sets.ts";
import { leerplein } from "../../../test/privacy-inserts.ts";
import { activeAgreement } from "../../../test/processing-agreements.ts";
import { insertRules } from "../../inserts/data/insert-rules.ts";
import { type Language, languages } from "../../messages/index.ts";
import { runCommand } from "../run-command.ts";
import { writeCheck } from "./write-check.ts";

const root = join(import.meta.dirname, "../../..");
const scratch = mkdtempSync(join(root, "node_modules", ".check-"));
const file = (name: string, text: string) => {
  writeFileSync(join(scratch, name), text);
  return name;
};
const found = { ...insertRules["version-missing"], code: "version-missing", where: [] } as const;
const [contact] = leerplein.personalData;
const { locations: _, ...nowhere } = leerplein;

beforeAll(async () => {
  await build({
    config: false,
    entry: [join(root, "src/node/cli.ts")],
    format: ["esm"],
    noExternal: ["@noble/hashes"],
    outDir: join(scratch, "dist"),
    silent: true,
    target: "es2022",
  });
  file("good.json", JSON.stringify(leerplein, null, 2));
  file("bom.json", `\uFEFF${JSON.stringify(leerplein)}`);
  file("bad.json", JSON.stringify({ ...leerplein, locations: [], version: undefined }, null, 2));
  file(
    "unordered.json",
    JSON.stringify({
      ...leerplein,
      services: leerplein.services.map((it) => ({
        ...it,
        ...(it.kind === "optional" && { ordered: "unknown" }),
      })),
    }),
  );
  file(
    "silent.json",
    JSON.stringify({ ...leerplein, personalData: [contact], subprocessors: [] }, null, 2),
  );
  file(
    "malformed.json",
    JSON.stringify(
      { ...nowhere, geheim: 1, locations: [{ kind: "storage", country: "geheim" }] },
      null,
      2,
    ),
  );
  file("agreement.json", JSON.stringify(activeAgreement));
  file("measures.json", JSON.stringify(publisher, null, 2));
  file("held-measures.json", JSON.stringify(cloudManager));
  file("half-measures.json", '{ "measures": [] }');
  file("half-agreement.json", '{ "clauses": [] }');
  file("voiceless.json", JSON.stringify({ ...leerplein, personalData: [{ category: "medical" }] }));
  file("broken.json", '{ "personalData": geheim }');
  file("letter.json", '{ "geheim": true }');
  file(
    "rows.ndjson",
    '\uFEFF{"mail":"jan@example.org"}\n\n{"mail":"eva@example.org","bsn":"111222333"}\r\n',
  );
  file("broken.ndjson", '{"id":1}\n{"mail":"jan@example.org"\n');
});
afterAll(() => rmSync(scratch, { recursive: true }));

interface World {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: readonly string[];
}

/** In this process, with the files of the scratch folder. */
async function run(args: readonly string[], { env = {}, input = [] }: World = {}) {
  const [out, err] = [0, 1].map(() => {
    const kept: string[] = [];
    const stream = new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        kept.push(String(chunk));
        done();
      },
    });
    return { stream, text: () => kept.join("").replaceAll(`${scratch}/`, "") };
  }) as [Sink, Sink];
  const here = args.map((arg) => (/\w\.(?:nd)?json$/.test(arg) ? join(scratch, arg) : arg));
  const terminal = { stdin: Readable.from(input), stdout: out.stream, stderr: err.stream, env };
  const code = await runCommand(["check", ...here], terminal);
  return { code, out: out.text(), err: err.text() };
}

interface Sink {
  readonly stream: Writable;
  readonly text: () => string;
}

/** As it is published: built, and started as a process of its own. */
function start(args: readonly string[], { env = {}, input = [] }: World = {}) {
  const child = spawn(process.execPath, ["dist/cli.js", "check", ...args], {
    cwd: scratch,
    env: { PATH: process.env["PATH"], ...env },
  });
  const kept = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    kept.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    kept.err += chunk;
  });
  Readable.from(input).pipe(child.stdin);
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, ...kept }));
  });
}

const on = ["--as-of", "2026-11-22"];

describe("bijsluiter check", () => {
  it("exits with 0 when there is nothing to find", async () => {
    const out = "privacy-insert: 0 error, 0 warning, 0 advice\n";
    expect(await run(["good.json", ...on])).toEqual({ code: 0, out, err: "" });
    expect(await run(["bom.json", ...on])).toEqual({ code: 0, out, err: "" });
  });

  it("exits with 1 on errors, and writes a table in the language that was asked for", async () => {
    const { code, out } = await run(["bad.json", ...on, "--language", "en"]);
    expect(code).toBe(1);
    expect(out.split("\n").map((line) => line.replaceAll(/ {2,}/g, " | "))).toEqual([
      "bad.json:1:1 | error | version-missing | The insert has no version number. (Model Verwerkersovereenkomst 4.0, annex 1)",
      expect.stringMatching(/^bad\.json:\d\d+:\d+ \| error \| location-missing \| /),
      "privacy-insert: 2 error, 0 warning, 0 advice",
      "",
    ]);
  });

  it.each(Object.keys(languages))("speaks %s", async (language) => {
    const { insertFindings } = await languages[language as Language]();
    const { out } = await run(["bad.json", ...on, "--language", language]);
    expect(out).toContain(insertFindings["version-missing"](found));
    expect((await run(["bad.json", ...on, "--lang", language])).out).toBe(out);
    expect((await run(["--help"])).out).toMatch(new RegExp(`--language <.*\\b${language}\\b.*>`));
  });

  it("annotates the lines of the file in a workflow of GitHub", async () => {
    const { code, out } = await run(["bad.json", ...on], { env: { GITHUB_ACTIONS: "true" } });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^::error file=bad\.json,line=1,col=1,title=version-missing::Er staat geen versienummer/,
    );
    expect(out).toMatch(/\n::error file=bad\.json,line=\d\d+,col=\d+,title=location-missing::/);
  });

  it("holds real rows against the insert, from a file and from standard input", async () => {
    const { code, out } = await run(["silent.json", ...on, "--sample", "rows.ndjson", "--json"]);
    const result = JSON.parse(out);
    expect([code, result.rows, result.kind]).toEqual([1, 2, "privacy-insert"]);
    expect(result.findings).toMatchObject([
      {
        code: "undeclared-data",
        category: "pgn-bsn",
        count: 1,
        pointers: [{ pointer: "/bsn", count: 1 }],
      },
    ]);
    expect(result.findings[0].line).toBeGreaterThan(1);
    expect(out).not.toMatch(/111222333|example\.org/);

    const input = ['{"bsn":"111222', '333"}\n{"bsn":"063138219"}'];
    const alone = await run(["silent.json", ...on, "--json"]);
    expect(JSON.parse(alone.out)).toEqual({
      file: expect.any(String),
      kind: "privacy-insert",
      findings: [],
    });
    const piped = await run(["silent.json", ...on, "--sample", "-"], { input });
    expect(piped.out).toMatch(/undeclared-data .*\/bsn \(2\)/);
    expect(piped.out).toMatch(/2 rows\n$/);
  });

  it.each([
    [
      "rows.csv",
      "mail;bsn;dyslexie\njan@example.org;111222333;ja\neva@example.org;063138219;nee\n",
    ],
    [
      "rows.tsv",
      "mail\tbsn\tdyslexie\njan@example.org\t111222333\tja\neva@example.org\t063138219\tnee\n",
    ],
  ])("reads the table %s, and says what it cannot see", async (name, text) => {
    file(name, text);
    const { out } = await run(["silent.json", ...on, "--sample", join(scratch, name), "--json"]);
    const { rows, findings, limits } = JSON.parse(out);
    expect(rows).toBe(2);
    expect(
      findings.map(({ category, pointers }: { category: string; pointers: object }) => [
        category,
        pointers,
      ]),
    ).toEqual([
      ["pgn-bsn", [{ pointer: "/bsn", count: 2 }]],
      ["medical", [{ pointer: "/dyslexie", count: 2 }]],
    ]);
    expect(limits).toMatch(/^Niet aan de inhoud te zien.*Medische gegevens/);
    expect(out).not.toMatch(/111222333|example\.org/);
  });

  it("sees in rows what only the name of a field tells", async () => {
    const input = ['{"dyslexie":"ja"}\n{"dyslexie":""}\n'];
    const { out } = await run(["silent.json", ...on, "--sample", "-", "--json"], { input });
    expect(JSON.parse(out).findings.slice(0, 1)).toMatchObject([
      {
        code: "undeclared-data",
        category: "medical",
        pointers: [{ pointer: "/dyslexie", count: 1 }],
      },
    ]);
  });

  it("asks at signing what was ordered", async () => {
    expect((await run(["unordered.json", ...on])).code).toBe(0);
    expect((await run(["unordered.json", ...on, "--signing"])).code).toBe(1);
  });

  it.each([
    ["a file that is not there", ["none.json"], "none.json: cannot be opened\n"],
    ["no JSON", ["broken.json"], "broken.json: is not JSON\n"],
    ["no document", ["letter.json"], "letter.json: is not a document of a known kind\n"],
    [
      "a row that is no JSON",
      ["good.json", "--sample", "broken.ndjson"],
      "broken.ndjson:2: is not JSON\n",
    ],
    [
      "a sample that is not there",
      ["good.json", "--sample", "none.ndjson"],
      "none.ndjson: cannot be read\n",
    ],
  ])("exits with 3 on %s", async (_title, args, err) => {
    expect(await run([...args, ...on])).toEqual({ code: 3, out: "", err });
  });

  it("says where a document is malformed, what was meant, and not what stands there", async () => {
    const { code, out } = await run(["malformed.json", ...on]);
    expect(code).toBe(1);
    const lines = out.trim().split("\n");
    expect(lines.map((line) => line.replaceAll(/ {2,}/g, " | "))).toEqual(
      expect.arrayContaining([
        "malformed.json:1:1 | error | unknown-key | has 1 unknown property",
        expect.stringMatching(
          /^malformed\.json:\d\d+:\d+ \| error \| not-an-option \| locations\.0\.country: is not one of the options$/,
        ),
        "privacy-insert: 2 error, 0 warning, 0 advice",
      ]),
    );
    expect(out).not.toContain("geheim");
  });

  it.each([
    ["a key", { contcat: {} }, "has an unknown property contcat; did you mean contact?"],
    [
      "an option",
      { template: "offical" },
      "template: is not one of the options; did you mean official?",
    ],
    [
      "a day",
      { lastModified: "2026-8-1" },
      "lastModified: is not an existing date, such as 2026-11-29",
    ],
    ["a number", { reviewEveryMonths: "12" }, "reviewEveryMonths: is not of the type number"],
    ["too much", { reviewEveryMonths: 999 }, "reviewEveryMonths: is too large: the maximum is 120"],
    ["too little", { reviewEveryMonths: 0 }, "reviewEveryMonths: is too small: the minimum is 1"],
    ["nothing in a list", { products: [] }, "products: is too short: the minimum is 1"],
    ["a long text", { version: "x".repeat(9000) }, "version: is too long: the maximum is "],
    ["what is not there", { products: undefined }, "products: is missing"],
    ["an address", { url: "leerplein.example" }, "url: "],
    [
      "a service that is not there",
      { personalData: [{ ...contact, services: ["x"] }] },
      "personalData.0.services.0: unknown-service",
    ],
  ])("names %s that is nearly right", async (_title, change, expected) => {
    file("near.json", JSON.stringify({ ...leerplein, ...change }, null, 2));
    expect((await run(["near.json", ...on])).out).toContain(expected);
  });

  it("shows the line of a member that is nearly right", async () => {
    file("near.json", JSON.stringify({ ...leerplein, contcat: {} }, null, 2));
    const lines = JSON.stringify({ ...leerplein, contcat: {} }, null, 2).split("\n");
    const line = lines.findIndex((text) => text.includes("contcat")) + 1;
    expect((await run(["near.json", ...on])).out).toContain(`near.json:${line}:14  error`);
  });

  it("writes SARIF with the place of each finding, also of a broken shape", async () => {
    for (const name of ["bad.json", "malformed.json"]) {
      const { code, out } = await run([name, ...on, "--output", "sarif"]);
      const [log] = JSON.parse(out).runs;
      expect(code).toBe(1);
      expect(log.tool.driver.version).toMatch(/^\d+\.\d+\.\d+/);
      expect(log.results[0]).toMatchObject({
        level: "error",
        message: { text: expect.any(String) },
        locations: [
          {
            physicalLocation: {
              region: { startLine: expect.any(Number), startColumn: expect.any(Number) },
            },
          },
        ],
      });
    }
  });

  it("welcomes the address of a schema", async () => {
    const $schema = "../schemas/document.json";
    for (const [name, document] of Object.entries({ leerplein, activeAgreement, cloudManager })) {
      file("addressed.json", JSON.stringify({ $schema, ...document }));
      expect([name, (await run(["addressed.json", ...on])).out]).toEqual([
        name,
        expect.not.stringContaining("unknown-key"),
      ]);
    }
  });

  it.each([
    [[], "name the file to check"],
    [["a.json", "b.json"], "one file at a time, not 2"],
    [["a.json", "--language", "de"], "--language expects one of nl, en"],
    [["a.json", "--language", "toString"], "--language expects one of nl, en"],
    [["a.json", "--lang", "de"], "--lang expects one of nl, en"],
    [["a.json", "--as-of", "today"], "--as-of expects an existing date, such as 2026-11-29"],
    [["a.json", "--as-of"], "--as-of needs a value"],
    [["a.json", "--as-of", "--json"], "--as-of needs a value"],
    [["a.json", "--json=yes"], "--json takes no value"],
    [["a.json", "--what"], "--what is not an option"],
    [["a.json", "--sampel", "x"], "--sampel is not an option; did you mean --sample?"],
    [
      ["a.json", "--output", "sarfi"],
      "--output expects one of text, json, github, sarif; did you mean sarif?",
    ],
    [["a.json", "--json", "--sarif"], "--json and --sarif cannot be combined"],
  ])("answers %j with what is wrong and its usage", async (args, wrong) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`bijsluiter check: ${wrong}\n\nUsage: bijsluiter check`);
  });

  it("explains itself, and judges as of today unless told otherwise", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, err: "" });
    expect((await run(["good.json"])).out).toMatch(/^.*privacy-insert: /s);
  });

  it("says a line that is long or odd in one line, escaped", () => {
    const judgement = {
      ...insertRules["date-missing"],
      code: "a,b:c",
      where: [],
      text: "50 %\r\nmeer\u001b[31m",
    };
    const result = {
      file: "a,b.json",
      kind: "x",
      judgements: [judgement],
      placeOf: () => ({ line: 3, column: 2 }),
    };
    expect(writeCheck(result, "github")).toBe(
      "::error file=a%2Cb.json,line=3,col=2,title=a%2Cb%3Ac::50 %25%0D%0Ameer\u001b[31m (Model Verwerkersovereenkomst 4.0, annex 1)\n",
    );
    expect(writeCheck(result, "text")).not.toContain("\u001b");
  });

  it("judges a processing agreement, which declares no data of its own", async () => {
    const judged = await run(["agreement.json", "--as-of", "2040-01-01"]);
    expect(judged.out).toMatch(/^agreement\.json:1:\d+ +\w+ +[a-z-]+ +[^(]+ \(.+\) *\n/);
    expect(judged.out).toMatch(/processing-agreement: \d+ error, \d+ warning, \d+ advice\n$/);
    expect(await run(["agreement.json", ...on, "--sample", "rows.ndjson"])).toMatchObject({
      code: 3,
      err: "agreement.json: a document of the kind processing-agreement declares no data\n",
    });
    expect(await run(["half-agreement.json", ...on])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^half-agreement\.json:1:1 +error +required +id: is missing *\n/),
    });
  });

  it("exits with 1 on gaps of required measures, in a table or as annotations", async () => {
    const as = ["--as-of", "2026-11-29", "--language", "en"];
    expect(await run(["held-measures.json", ...as])).toEqual({
      code: 0,
      out: "measures: 0 error, 0 warning, 0 advice\n",
      err: "",
    });
    const { code, out } = await run(["measures.json", ...as]);
    const [first, second] = out.split("\n").map((line) => line.replaceAll(/ {2,}/g, " | "));
    expect(code).toBe(1);
    expect(first).toMatch(
      /^measures\.json:\d+:\d+ \| error \| measure-evidence-expired \| certified: .+ does not count\. \(GDPR, Article 5\(2\)\)$/,
    );
    expect(second).toMatch(/^measures\.json:\d+:\d+ \| error \| measure-overdue \| training: /);
    expect(out).toMatch(/measures: 2 error, \d warning, \d advice\n$/);
    const shown = await run(["measures.json", ...as], { env: { GITHUB_ACTIONS: "true" } });
    expect(shown.out).toMatch(
      /^::error file=measures\.json,line=65,col=\d+,title=measure-evidence-expired::certified: /m,
    );
    expect(shown.code).toBe(1);
  });

  it("says what is wrong with measures that it cannot read, and takes no rows", async () => {
    expect(await run(["half-measures.json", ...on])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^half-measures\.json:1:1 +error +required +levels: is missing\n/),
    });
    expect(await run(["held-measures.json", ...on, "--sample", "rows.ndjson"])).toMatchObject({
      code: 3,
      err: "held-measures.json: a document of the kind measures declares no data\n",
    });
  });

  it("counts finds without their place once rows have too many names", async () => {
    const many = (from: number) =>
      JSON.stringify(
        Object.fromEntries(
          Array.from({ length: 6000 }, (_, at) => [`f${from + at}`, "jan@example.org"]),
        ),
      );
    const input = [`${many(0)}\n`, `${many(6000)}\n`];
    const { out } = await run(["voiceless.json", ...on, "--sample", "-", "--json"], { input });
    const [found] = JSON.parse(out).findings.filter(
      ({ code }: { code: string }) => code === "undeclared-data",
    );
    expect(found).toMatchObject({
      count: 12_000,
      pointers: expect.arrayContaining([{ pointer: "", count: 2000 }]),
    });
  });
});

describe("as a process", () => {
  it("exits with what it found, and annotates in a workflow", async () => {
    expect(await start(["good.json", ...on])).toEqual({
      code: 0,
      out: "privacy-insert: 0 error, 0 warning, 0 advice\n",
      err: "",
    });
    const { code, out } = await start(["bad.json", ...on], { env: { GITHUB_ACTIONS: "true" } });
    expect([code, out.split("::")[1]]).toEqual([
      1,
      "error file=bad.json,line=1,col=1,title=version-missing",
    ]);
    expect(await start(["none.json"])).toMatchObject({ code: 3, out: "" });
  });

  it("reads many rows in memory that does not grow with them", async () => {
    const page =
      `${JSON.stringify({ name: "Sanne", mail: "sanne@example.org", text: "x".repeat(900) })}\n`.repeat(
        1000,
      );
    const input = Array.from({ length: 60 }, () => page);
    // Sixty megabytes of rows through a heap of forty.
    const { code, out } = await start(["good.json", ...on, "--sample", "-"], {
      input,
      env: { NODE_OPTIONS: "--max-old-space-size=40" },
    });
    const [limits, counted] = out.split("\n");
    expect([code, counted]).toEqual([
      0,
      "privacy-insert: 0 error, 0 warning, 0 advice, 60000 rows",
    ]);
    expect(limits).toContain("Medische gegevens");
  });
});
