import { Buffer } from "node:buffer";
import type { ExitCode, Terminal } from "../terminal.ts";
import type { ScanArguments } from "./scan-arguments.ts";
import { reportScan, scanBytes } from "./scan-files.ts";

/** Scans standard input as one document or table, which is kept whole. */
export async function scanWhole(asked: ScanArguments, terminal: Terminal): Promise<ExitCode> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of terminal.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const read = scanBytes("", Buffer.concat(chunks), asked);
  return reportScan(asked, terminal, read);
}
