import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { commands } from "./command/commands.ts";
import { runCommand } from "./run-command.ts";

/** A writable that keeps what is written; `limit` makes it slow, `broken` makes it fail like a closed pipe. */
function sink({ isTTY = false, broken = false, highWaterMark = 16_384 } = {}) {
  const kept: string[] = [];
  const stream = new Writable({
    highWaterMark,
    decodeStrings: false,
    write(chunk, _encoding, done) {
      kept.push(String(chunk));
      setImmediate(() =>
        done(broken ? Object.assign(new Error("closed"), { code: "EPIPE" }) : null),
      );
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => kept.join("") };
}

async function run(
  args: readonly string[],
  input: string | Uint8Array[],
  { env = {}, ...how }: Parameters<typeof sink>[0] & { env?: Record<string, string> } = {},
) {
  const [out, err] = [sink({ ...how, isTTY: false }), sink({ isTTY: how.isTTY ?? false })];
  const stdin = Readable.from(typeof input === "string" ? [Buffer.from(input)] : input, {
    objectMode: true,
  });
  const code = await runCommand(args, {
    stdin,
    stdout: out.stream,
    stderr: err.stream,
    env,
  });
  return { code, out: out.text(), err: err.text() };
}

describe("bijsluiter scan", () => {
  it.each([
    [["scan"], "Hallo\nBSN 111222333\n\njan@example.org", 1, "2:5\tbsn\t85\n4:1\temail\t95\n"],
    [["scan"], "Hallo", 0, ""],
    [["scan", "--kinds", "email, bsn"], "1234 AB 12 jan@example.org", 1, "1:12\temail\t95\n"],
    [["scan", "--min-confidence", "90"], "BSN 111222333", 0, ""],
    [["scan", "--redact"], "Mail jan@example.org!\n", 1, "Mail [email]!\n"],
    [["scan", "--redact"], "\ufeffÉén €\n", 0, "\ufeffÉén €\n"],
  ])("%j on %j exits with %i", async (args, input, code, out) => {
    expect(await run(args, input)).toMatchObject({ code, out });
  });

  it("writes JSON lines without values", async () => {
    const { out } = await run(["scan", "--json"], "BSN 111222333");
    expect(JSON.parse(out)).toEqual({
      line: 1,
      column: 5,
      kind: "bsn",
      start: 4,
      end: 13,
      confidence: 85,
    });
  });

  it.each([
    [[], "no command given"],
    [["read"], "unknown command\n"],
    [["chekc"], "unknown command; did you mean check?"],
    [["help", "scna"], "unknown command; did you mean scan?"],
    [["scan", "--what"], "--what is not an option"],
    [["scan", "--kind", "bsn"], "--kind is not an option; did you mean --kinds?"],
    [["scan", "--=x"], "one of them is not an option"],
    [["scan", "--kinds", "bsn,ibna"], "--kinds expects one of "],
    [["scan", "--kinds", "bsn,ibna"], "did you mean iban?"],
    [["scan", "--json", "--redact"], "--redact and --json cannot be combined"],
    [["scan", "--redact", "a.txt"], "--redact reads standard input only"],
    [["scan", "--min-confidence", "many"], "--min-confidence expects a number from 0 to 100"],
    [
      ["scan", "--format", "josn"],
      "--format expects one of auto, text, csv, json; did you mean json?",
    ],
  ])("answers %j with what is wrong, its usage and exit code 2", async (args, wrong) => {
    const { code, out, err } = await run(args, "");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(wrong);
    expect(err).toContain("Usage");
  });

  it("explains itself and its commands when asked", async () => {
    for (const args of [["help"], ["--help"]])
      expect(await run(args, "")).toMatchObject({
        code: 0,
        err: "",
        out: expect.stringContaining("check"),
      });
    for (const { name, usage } of commands) {
      for (const args of [
        ["help", name],
        [name, "--help"],
      ])
        expect(await run(args, "")).toEqual({ code: 0, err: "", out: usage });
    }
  });

  it("tells its version", async () => {
    for (const args of [["--version"], ["version"], ["-v"]])
      expect(await run(args, "")).toMatchObject({ code: 0, out: `${packageFile.version}\n` });
  });

  it("annotates in a workflow of GitHub, as every command does, unless another format is asked for", async () => {
    const text = "Hallo\nBSN 111222333";
    expect((await run(["scan", "--github"], text)).out).toBe(
      "::error file=,line=2,col=5,title=bsn::Personal data: bsn (85)\n",
    );
    const env = { GITHUB_ACTIONS: "true" };
    expect((await run(["scan"], text, { env })).out).toMatch(/^::error /);
    expect((await run(["scan", "--output", "text"], text, { env })).out).toBe("2:5\tbsn\t85\n");
  });

  it("reads characters and numbers that are cut by chunk borders, and counts lines through them", async () => {
    const bytes = Buffer.from(`${"é€\n".repeat(3000)}bsn 111222333\n`);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
      bytes.subarray(at * 7, at * 7 + 7),
    );
    expect(await run(["scan"], chunks)).toMatchObject({ out: "3001:5\tbsn\t85\n" });
  });

  it("waits for a slow reader, and shows how far it is on a terminal only", async () => {
    const chunk = Buffer.from("jan@example.org and some more words\n".repeat(20_000));
    const { out, err } = await run(["scan"], [chunk, chunk], { isTTY: true, highWaterMark: 16 });
    expect(out.split("\n")).toHaveLength(40_001);
    expect(err).toContain("1 MB read");
  });

  it("stops quietly when the reader goes away", async () => {
    const chunk = Buffer.from("jan@example.org\n".repeat(1000));
    const { code } = await run(["scan"], [chunk, chunk, chunk], { broken: true, highWaterMark: 1 });
    expect(code).toBe(1);
    const stdout = new PassThrough();
    stdout.destroy();
    const stdin = Readable.from([chunk, chunk]);
    expect(await runCommand(["scan"], { stdin, stdout, stderr: sink().stream })).toBe(1);
  });
});
