import type { Writable } from "node:stream";
import { createScanner, type ScannedPiece } from "../../pii/index.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { readScanArguments, type ScanArguments, usage } from "./scan-arguments.ts";

const NEWLINE = "\n";
const MEGABYTE = 1_000_000;

/**
 * Runs `bijsluiter scan`: reads standard input to its end and writes what was found, or the redacted text.
 *
 * Memory does not grow with the input. When the reader of standard output goes away (`| head`), it stops quietly.
 */
export async function runScan(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = readScanArguments(args);
  if (asked === "help" || asked === "wrong") {
    (asked === "help" ? terminal.stdout : terminal.stderr).write(usage);
    return asked === "help" ? 0 : 2;
  }
  let closed = terminal.stdout.destroyed;
  const close = () => {
    closed = true;
  };
  terminal.stdout.on("error", close).on("close", close);
  return scanInput(asked, terminal, () => closed);
}

async function scanInput(
  { output, ...options }: ScanArguments,
  { stdin, stdout, stderr }: Terminal,
  isClosed: () => boolean,
): Promise<ExitCode> {
  const incremental = createScanner(options).incremental();
  const report = output === "redacted" ? redactedText : createReport(output);
  const progress = createProgress(stderr);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let found = 0;
  const send = async (piece: ScannedPiece) => {
    found += piece.matches.length;
    const text = report(piece);
    if (text !== "" && !isClosed() && !stdout.write(text)) await ready(stdout);
  };
  for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
    await send(incremental.push(decoder.decode(chunk, { stream: true })));
    progress.add(chunk.length, found);
    if (isClosed()) break;
  }
  await send(incremental.push(decoder.decode()));
  await send(incremental.finish());
  progress.clear();
  return found > 0 ? 1 : 0;
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
