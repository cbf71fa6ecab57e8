import type { Writable } from "node:stream";
import { createScanner, type ScannedPiece } from "../../pii/index.ts";
import { answerUse, isUse } from "../command/wrong-use.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { createByteText } from "./byte-text.ts";
import { readScanArguments, type ScanArguments, scanUsage } from "./scan-arguments.ts";
import { scanFiles } from "./scan-files.ts";
import { scanWhole } from "./scan-whole.ts";

const NEWLINE = "\n";
const MEGABYTE = 1_000_000;
/** A zero is in archives and pictures, and in no text. */
const NOT_TEXT = "\u0000";

/**
 * Runs `bijsluiter scan`: reads files, or standard input to its end, and writes what was found, or the redacted text.
 *
 * Memory does not grow with the text on standard input. When the reader of standard output goes away (`| head`), it
 * stops quietly.
 */
export async function runScan(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = readScanArguments(args, terminal);
  if (isUse(asked)) return answerUse(asked, { name: "scan", usage: scanUsage }, terminal);
  const output = watchOutput(terminal.stdout);
  const code = await runAsked(asked, terminal, output);
  // A chunk that could not be written fails after the last write.
  await flushed(terminal.stdout, output);
  const { failure } = output;
  if (failure === undefined) return code;
  terminal.stderr.write(`not written: standard output (${failure})\n`);
  return 3;
}

function runAsked(asked: ScanArguments, terminal: Terminal, output: Output): Promise<ExitCode> {
  if (asked.files.length > 0) return scanFiles(asked, terminal);
  const isPlain = asked.format === "text" && !["sarif", "github"].includes(asked.output);
  return isPlain ? scanInput(asked, terminal, output) : scanWhole(asked, terminal);
}

/** Whether standard output still takes text, and why not when it failed. */
interface Output {
  closed: boolean;
  failure: string | undefined;
}

function watchOutput(stdout: Writable): Output {
  const output: Output = { closed: stdout.destroyed, failure: undefined };
  stdout.on("close", () => {
    output.closed = true;
  });
  stdout.on("error", (error: Error & { readonly code?: string }) => {
    output.closed = true;
    // The reader went away: that is no failure of ours.
    if (error.code !== "EPIPE") output.failure = error.code ?? "unknown";
  });
  return output;
}

async function scanInput(
  { output: form, failOn, kinds, minConfidence }: ScanArguments,
  { stdin, stdout, stderr }: Terminal,
  output: Output,
): Promise<ExitCode> {
  const options = {
    ...(kinds ? { kinds } : {}),
    ...(minConfidence === undefined ? {} : { minConfidence }),
  };
  const incremental = createScanner(options).incremental();
  const report =
    form === "redacted" ? redactedText : createReport(form === "json" ? "json" : "text");
  const progress = createProgress(stderr);
  const bytes = createByteText();
  let found = 0;
  let failing = 0;
  let isText = true;
  const send = async (piece: ScannedPiece) => {
    found += piece.matches.length;
    failing += piece.matches.filter(
      ({ kind }) => failOn === undefined || failOn.includes(kind),
    ).length;
    const text = report(piece);
    if (text === "" || output.closed) return;
    if (!stdout.write(form === "redacted" ? bytes.encode(text) : text)) await ready(stdout);
  };
  for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
    const text = bytes.decode(chunk);
    if (text.includes(NOT_TEXT)) isText = false;
    await send(incremental.push(text));
    progress.add(chunk.length, found);
    if (output.closed) break;
  }
  await send(incremental.push(bytes.finish()));
  await send(incremental.finish());
  progress.clear();
  if (isText) return failing > 0 ? 1 : 0;
  stderr.write("not read: standard input (not text; pass the file by name)\n");
  return 3;
}

/** Settles when what was written has gone out, or failed. */
function flushed(stdout: Writable, output: Output): Promise<void> {
  return new Promise((resolve) => {
    if (output.closed) resolve();
    else stdout.write("", () => resolve());
  });
}

/** Settles when more may be written, or nobody reads any more, which is no failure of ours. */
function ready(stdout: Writable): Promise<void> {
  const events = ["drain", "close", "error"] as const;
  return new Promise((resolve) => {
    const settle = () => {
      for (const event of events) stdout.off(event, settle);
      resolve();
    };
    for (const event of events) stdout.on(event, settle);
  });
}

/** The text with the kind in the place of each match. */
function redactedText({ start: pieceStart, text, matches }: ScannedPiece): string {
  const parts: string[] = [];
  let done = 0;
  for (const { kind, start, end } of matches) {
    parts.push(text.slice(done, start - pieceStart), `[${kind}]`);
    done = end - pieceStart;
  }
  return [...parts, text.slice(done)].join("");
}

/** Lines that say where, what and how sure: never the value. */
function createReport(output: "text" | "json"): (piece: ScannedPiece) => string {
  let line = 1;
  let lineStart = 0;
  return ({ start: pieceStart, text, matches }) => {
    const lines: string[] = [];
    let read = 0;
    const readTo = (end: number) => {
      for (
        let at = text.indexOf(NEWLINE, read);
        at >= 0 && at < end;
        at = text.indexOf(NEWLINE, at + 1)
      ) {
        line += 1;
        lineStart = pieceStart + at + 1;
      }
      read = end;
    };
    for (const { kind, start, end, confidence } of matches) {
      readTo(start - pieceStart);
      const column = start - lineStart + 1;
      const found = { line, column, kind, start, end, confidence };
      lines.push(
        output === "json" ? JSON.stringify(found) : `${line}:${column}\t${kind}\t${confidence}`,
      );
    }
    readTo(text.length);
    return lines.length > 0 ? lines.join(NEWLINE) + NEWLINE : "";
  };
}

/** A line on a terminal that says how far it is; nothing where standard error goes to a file. */
function createProgress(stderr: Terminal["stderr"]) {
  let bytes = 0;
  let shown = 0;
  return {
    add(size: number, found: number) {
      bytes += size;
      if (!stderr.isTTY || bytes - shown < MEGABYTE) return;
      shown = bytes;
      stderr.write(`\r${Math.floor(bytes / MEGABYTE)} MB read, ${found} found`);
    },
    clear() {
      if (shown > 0) stderr.write("\r\u001b[K");
    },
  };
}
