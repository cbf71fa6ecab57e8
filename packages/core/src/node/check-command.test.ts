import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leerplein } from "../../test/privacy-inserts.ts";

/** The command as it is published: built, and started as a process of its own. */
const root = join(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(root, "node_modules", ".check-"));
const file = (name: string, text: string) => {
  writeFileSync(join(scratch, name), text);
  return name;
};
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
    JSON.stringify({ ...nowhere, locations: [{ kind: "storage", country: "geheim" }] }, null, 2),
  );
  file("broken.json", '{ "personalData": geheim }');
  file("letter.json", '{ "geheim": true }');
  file(
    "rows.ndjson",
    '\uFEFF{"mail":"jan@example.org"}\n\n{"mail":"eva@example.org","bsn":"111222333"}\r\n',
  );
  file("broken.ndjson", '{"id":1}\n{"mail":"jan@example.org"\n');
}, 60_000);
afterAll(() => rmSync(scratch, { recursive: true }));

function run(
  args: readonly string[],
  { env = {}, input }: { env?: object; input?: Iterable<string> } = {},
) {
  const child = spawn(process.execPath, ["dist/cli.js", "check", ...args], {
    cwd: scratch,
    env: { PATH: process.env["PATH"], ...env },
  });
  const [out, err] = [child.stdout, child.stderr].map((stream) => {
    const kept: Buffer[] = [];
    stream.on("data", (chunk) => kept.push(chunk));
    return () => Buffer.concat(kept).toString();
  }) as [() => string, () => string];
  child.stdin.on("error", () => undefined);
  for (const text of input ?? []) child.stdin.write(text);
  child.stdin.end();
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, out: out(), err: err() }));
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
    const { code, out } = await run(["bad.json", ...on, "--lang", "en"]);
    expect(code).toBe(1);
    expect(out.split("\n").map((line) => line.replaceAll(/ {2,}/g, " | "))).toEqual([
      "bad.json:1 | error | version-missing | The insert has no version number. (Model Verwerkersovereenkomst 4.0, annex 1)",
      expect.stringMatching(/^bad\.json:\d\d+ \| error \| location-missing \| /),
      "privacy-insert: 2 error, 0 warning, 0 advice",
      "",
    ]);
  });

  it("annotates the lines of the file in a workflow of GitHub", async () => {
    const { code, out } = await run(["bad.json", ...on], { env: { GITHUB_ACTIONS: "true" } });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^::error file=bad\.json,line=1,title=version-missing::Er staat geen versienummer/,
    );
    expect(out).toMatch(/\n::error file=bad\.json,line=\d\d+,title=location-missing::/);
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
    const piped = await run(["silent.json", ...on, "--sample", "-"], { input });
    expect(piped.out).toMatch(/undeclared-data .*\/bsn \(2\)/);
    expect(piped.out).toMatch(/2 rows\n$/);
  });

  it("asks at signing what was ordered", async () => {
    expect((await run(["unordered.json", ...on])).code).toBe(0);
    expect((await run(["unordered.json", ...on, "--signing"])).code).toBe(1);
  });

  it.each([
    ["a file that is not there", ["none.json"], "none.json:1: cannot be opened\n"],
    ["no JSON", ["broken.json"], "broken.json:1: is not JSON\n"],
    ["no document", ["letter.json"], "letter.json:1: is no document that this command knows\n"],
    [
      "a row that is no JSON",
      ["good.json", "--sample", "broken.ndjson"],
      "broken.ndjson:2: is not JSON\n",
    ],
    [
      "a sample that is not there",
      ["good.json", "--sample", "none.ndjson"],
      "none.ndjson:1: cannot be read\n",
    ],
  ])("exits with 2 on %s", async (_title, args, err) => {
    expect(await run([...args, ...on])).toEqual({ code: 2, out: "", err });
  });

  it("says where a document is malformed, and not what stands there", async () => {
    const { code, err } = await run(["malformed.json", ...on]);
    expect(code).toBe(2);
    expect(err).toMatch(/^malformed\.json:\d+: locations\.0\.country: not-an-option\n$/);
  });

  it.each([
    [[]],
    [["a.json", "b.json"]],
    [["a.json", "--lang", "de"]],
    [["a.json", "--as-of", "today"]],
    [["a.json", "--what"]],
  ])("answers %j with its usage", async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage: bijsluiter check");
  });

  it("explains itself, and judges as of today unless told otherwise", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, err: "" });
    expect((await run(["good.json"])).out).toMatch(/^.*privacy-insert: /s);
  });

  it("reads many rows in memory that does not grow with them", async () => {
    const page =
      `${JSON.stringify({ name: "Sanne", mail: "sanne@example.org", text: "x".repeat(900) })}\n`.repeat(
        1000,
      );
    const input = Array.from({ length: 60 }, () => page);
    // Sixty megabytes of rows through a heap of forty.
    const { code, out } = await run(["good.json", ...on, "--sample", "-"], {
      input,
      env: { NODE_OPTIONS: "--max-old-space-size=40" },
    });
    expect([code, out]).toEqual([0, "privacy-insert: 0 error, 0 warning, 0 advice, 60000 rows\n"]);
  }, 60_000);
});
