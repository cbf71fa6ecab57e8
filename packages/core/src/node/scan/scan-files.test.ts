import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSarif } from "../command/write-sarif.ts";
import { runCommand } from "../run-command.ts";
import { createByteText } from "./byte-text.ts";
import type { Finding } from "./finding.ts";
import { matchesPattern } from "./matches-pattern.ts";
import { toReport } from "./to-report.ts";

function sink({ isTTY = false, fails = "" } = {}) {
  const kept: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      kept.push(Buffer.from(chunk));
      done(fails === "" ? null : Object.assign(new Error("no"), { code: fails }));
    },
  });
  return { stream: Object.assign(stream, { isTTY }), bytes: () => Buffer.concat(kept) };
}

async function run(
  args: readonly string[],
  input: Uint8Array = Buffer.from(""),
  how: Parameters<typeof sink>[0] = {},
) {
  const [out, err] = [sink(how), sink({ isTTY: how.isTTY ?? false })];
  const stdin = Readable.from(input.length > 0 ? [input] : []);
  const code = await runCommand(["scan", ...args], {
    stdin,
    stdout: out.stream,
    stderr: err.stream,
  });
  return { code, out: out.bytes().toString(), bytes: out.bytes(), err: err.bytes().toString() };
}

const someFinding: Finding = {
  file: "",
  part: "",
  line: 1,
  column: 1,
  kind: "bsn",
  start: 0,
  end: 9,
  confidence: 85,
};

let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bijsluiter-"));
  await mkdir(at("sub/node_modules"), { recursive: true });
  await writeFile(at("a.txt"), "Hallo\nBSN 111222333\n");
  await writeFile(at("b.csv"), "naam;bsn\nJan;10000008\n");
  await writeFile(at("clean.txt"), "Hallo\n");
  await writeFile(at("sub/c.txt"), "jan@example.org");
  await writeFile(at("sub/node_modules/d.txt"), "jan@example.org");
  await writeFile(at("image.bin"), Buffer.from([0, 1, 2, 3, 4, 5]));
});
afterAll(() => rm(folder, { recursive: true }));

describe("bijsluiter scan on files", () => {
  it("reads each as what it is, and says where", async () => {
    const { code, out } = await run([at("a.txt"), at("b.csv")]);
    expect(code).toBe(1);
    expect(out.replaceAll(folder, "").split("\n")).toEqual([
      "/a.txt:2:5\tbsn\t85",
      "/b.csv:2:1\tperson-name\t85",
      "/b.csv:2:5\tbsn\t85",
      "",
    ]);
  });

  it("reads patterns, and stays out of installed packages", async () => {
    const { out } = await run([at("**/*.{txt,md}"), "--json", "--kinds", "email"]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).file),
    ).toEqual([at("sub/c.txt")]);
  });

  it.each([
    [["clean.txt"], 0, ""],
    [["image.bin"], 3, "binary"],
    [["sub"], 3, "EISDIR"],
    [["nothing.txt"], 3, "ENOENT"],
    [["*.none"], 3, "no such file"],
    [["image.bin", "--format=text"], 3, "binary"],
    [["a.txt", "--format=text"], 1, ""],
    [["b.csv", "--format=csv"], 1, ""],
    [["a.txt", "--fail-on=iban"], 0, ""],
    [["a.txt", "--fail-on=iban,bsn"], 1, ""],
    [["a.txt", "--fail-on=none"], 0, ""],
    [["a.txt", "--fail-on=bnsn"], 2, "Usage"],
    [["b.csv", "--fail-on=person-name"], 1, ""],
    [["a.txt", "--redact"], 2, "Usage"],
    [["a.txt", "--format=xls"], 2, "Usage"],
    [["a.txt", "--sarif", "--json"], 2, "Usage"],
  ])("%j exits with %i", async ([file = "", ...options], code, message) => {
    const ran = await run([at(file), ...options]);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(message);
  });

  it("knows what a baseline knows, and no more", async () => {
    const known = at("known.json");
    expect(await run([at("a.txt"), "--write-baseline", known])).toMatchObject({ code: 0 });
    expect(await readFile(known, "utf8")).not.toContain("111222333");
    expect(await run([at("a.txt"), "--baseline", known])).toMatchObject({ code: 0, out: "" });
    expect(await run([at("b.csv"), "--baseline", known])).toMatchObject({ code: 1 });
    expect(await run([at("a.txt"), "--baseline", at("a.txt")])).toMatchObject({ code: 3 });
    const unwritten = await run([at("a.txt"), "--write-baseline", at("sub")]);
    expect(unwritten.code).toBe(3);
    expect(unwritten.err).toContain("not written:");
    const left = await readdir(folder);
    expect(left.filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("says that a pattern stands for no file, and reads a file whose name looks like a pattern", async () => {
    const ran = await run([at("clean.txt"), at("none/*.csv")]);
    expect(ran).toMatchObject({ code: 3 });
    expect(ran.err).toContain("none/*.csv (no such file)");
    await writeFile(at("x{1}.txt"), "BSN 111222333");
    expect(await run([at("x{1}.txt")])).toMatchObject({ code: 1, err: "" });
  });

  it.each([[[]], [["--json"]], [["--sarif"]]])(
    "says that its report was not written: %j",
    async (options) => {
      const full = await run([at("a.txt"), ...options], undefined, { fails: "ENOSPC" });
      expect(full).toMatchObject({ code: 3 });
      expect(full.err).toContain("not written: standard output (ENOSPC)");
      const gone = await run([at("a.txt"), ...options], undefined, { fails: "EPIPE" });
      expect(gone).toMatchObject({ code: 1, err: "" });
    },
  );

  it("names files in SARIF as code scanning looks for them", async () => {
    await writeFile(at("b #1.txt"), "BSN 111222333");
    const here = relative("", at("b #1.txt"));
    const { out } = await run([at("b #1.txt"), "package.json", "--min-confidence=1", "--sarif"]);
    const uris = JSON.parse(out).runs[0].results.map(
      (result: { locations: readonly { physicalLocation: { artifactLocation: unknown } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation,
    );
    expect(here.startsWith("..")).toBe(true);
    expect(uris).toContainEqual({ uri: pathToFileURL(at("b #1.txt")).href });
    const inside = writeSarif(
      toReport(
        [
          { ...someFinding, file: join("a b", "c#d.txt") },
          { ...someFinding, file: "" },
        ],
        [],
      ),
    );
    expect(inside).toContain('"uri": "a%20b/c%23d.txt"');
    expect(inside).toContain('"uri": "stdin"');
  });

  it("writes SARIF without values", async () => {
    const { out } = await run([at("a.txt"), at("image.bin"), "--sarif"]);
    const [log] = JSON.parse(out).runs;
    expect(log.results[0]).toMatchObject({
      ruleId: "bsn",
      level: "error",
      locations: [
        { physicalLocation: { region: { startLine: 2, startColumn: 5, charLength: 9 } } },
      ],
    });
    expect(log.invocations[0].toolExecutionNotifications).toHaveLength(1);
    expect(out).not.toContain("111222333");
  });

  it("shows how far it is on a terminal", async () => {
    expect((await run([at("a.txt")], undefined, { isTTY: true })).err).toContain("1 of 1 files");
  });
});

describe("bijsluiter scan on standard input", () => {
  it("says that an archive is no text, and that a disk is full", async () => {
    expect(await run([], Buffer.from("PK\u0003\u0004\u0000\u0000"))).toMatchObject({ code: 3 });
    const full = await run(["--redact"], Buffer.from("bsn 111222333"), { fails: "ENOSPC" });
    expect(full).toMatchObject({ code: 3 });
    expect(full.err).toContain("not written: standard output (ENOSPC)");
  });

  it("reads a table when it is asked to", async () => {
    expect((await run(["--format=auto"], Buffer.from("naam;bsn\nJan;10000008"))).out).toBe(
      "2:1\tperson-name\t85\n2:5\tbsn\t85\n",
    );
  });

  it("keeps every byte that it does not redact", async () => {
    const input = Buffer.from([
      0xef,
      0xbb,
      0xbf,
      0xff,
      0x62,
      0xe2,
      0x82,
      0x0d,
      0x0a,
      ...Buffer.from(" bsn 111222333 é "),
      0xc3,
    ]);
    const { bytes } = await run(["--redact"], input);
    const [head, tail] = [input.subarray(0, 9), input.subarray(-5)];
    expect(bytes.subarray(0, 9)).toEqual(head);
    expect(bytes.subarray(-5)).toEqual(tail);
    expect(bytes.toString("latin1")).toContain("bsn [bsn] ");
  });

  it("redacts UTF-16 as UTF-16", async () => {
    const { bytes } = await run(["--redact"], Buffer.from("\ufeffbsn 111222333!", "utf16le"));
    expect(bytes.toString("utf16le")).toBe("\ufeffbsn [bsn]!");
  });
});

describe("createByteText", () => {
  it("gives back the same bytes, wherever they are cut", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 12 }), { maxLength: 8 }), (chunks) => {
        const bytes = createByteText();
        const text = [...chunks.map((chunk) => bytes.decode(chunk)), bytes.finish()];
        expect(Buffer.concat(text.map((piece) => bytes.encode(piece)))).toEqual(
          Buffer.concat(chunks),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("matchesPattern", () => {
  it.each([
    ["a/b/c.csv", "**/*.csv", true],
    ["c.csv", "**/*.csv", true],
    ["a/b.csv", "*.csv", false],
    ["a/b.csv", "a/?.{csv,tsv}", true],
    ["a/x/y/b.csv", "a/**/b.csv", true],
    ["a/b.txt", "a/**/*.csv", false],
    ["a", "a/**", true],
    ["{x", "{x", true],
  ])("%s is of %s: %s", (path, pattern, expected) => {
    expect(matchesPattern(path, pattern)).toBe(expected);
  });
});
