import { readFile } from "node:fs/promises";
import { type DocumentScan, scanDocument } from "../../pii/index.ts";
import { writeGithub } from "../command/write-github.ts";
import { writeSarif } from "../command/write-sarif.ts";
import { errorCode } from "../files/error-code.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { readBaseline, unknownFindings, writeBaseline } from "./baseline.ts";
import { findFiles } from "./find-files.ts";
import { type Finding, findingLine, type NotRead } from "./finding.ts";
import { linePlaces } from "./line-places.ts";
import type { ScanArguments } from "./scan-arguments.ts";
import { scanTextFile } from "./scan-text-file.ts";
import { toReport } from "./to-report.ts";

/** What was found, and what was not read. */
export interface FileScan {
  readonly findings: readonly Finding[];
  readonly notRead: readonly NotRead[];
}

/** Scans files one by one, and reports what was found, and what could not be read. */
export async function scanFiles(asked: ScanArguments, terminal: Terminal): Promise<ExitCode> {
  const { stderr } = terminal;
  const findings: Finding[] = [];
  const notRead: NotRead[] = [];
  const { files, unmatched } = await findFiles(asked.files);
  for (const file of unmatched) notRead.push({ file, part: "", reason: "no such file" });
  for (const [index, file] of files.entries()) {
    if (stderr.isTTY)
      stderr.write(`\r\u001b[K${index + 1} of ${files.length} files, ${findings.length} found`);
    const read = await scanFile(file, asked);
    findings.push(...read.findings);
    notRead.push(...read.notRead);
  }
  if (stderr.isTTY) stderr.write("\r\u001b[K");
  return reportScan(asked, terminal, { findings, notRead });
}

/**
 * Reports a scan, without what is known.
 *
 * @returns 3 when something was not read or written, 1 when something counts as found; what was just written as known
 * does not.
 */
export async function reportScan(
  asked: ScanArguments,
  terminal: Terminal,
  scan: FileScan,
): Promise<ExitCode> {
  const { baseline, writeBaseline: target, failOn } = asked;
  const notRead = [...scan.notRead];
  const known = baseline === undefined ? undefined : await readBaseline(baseline);
  if (baseline !== undefined && known === undefined)
    notRead.push({ file: baseline, part: "", reason: "not a baseline" });
  const reported = known === undefined ? scan.findings : unknownFindings(scan.findings, known);
  const failure = target === undefined ? undefined : await writeBaseline(target, scan.findings);
  report(asked, terminal, { reported, notRead });
  if (failure !== undefined) terminal.stderr.write(`not written: ${target} (${failure})\n`);
  if (notRead.length > 0 || failure !== undefined) return 3;
  if (target !== undefined) return 0;
  return reported.some(({ kind }) => failOn === undefined || failOn.includes(kind)) ? 1 : 0;
}

function report(
  { output }: ScanArguments,
  { stdout, stderr }: Pick<Terminal, "stdout" | "stderr">,
  { reported, notRead }: { reported: readonly Finding[]; notRead: readonly NotRead[] },
): void {
  if (output === "sarif") stdout.write(writeSarif(toReport(reported, notRead)));
  else if (output === "github") stdout.write(writeGithub(toReport(reported, notRead)));
  else {
    const lineOf = output === "json" ? (finding: Finding) => JSON.stringify(finding) : findingLine;
    for (const finding of reported) stdout.write(`${lineOf(finding)}\n`);
  }
  for (const { file, part, reason } of notRead)
    stderr.write(`not read: ${[file, part].filter((name) => name !== "").join(":")} (${reason})\n`);
}

async function scanFile(file: string, asked: ScanArguments): Promise<FileScan> {
  try {
    return scanBytes(file, await readFile(file), asked);
  } catch (error) {
    return { findings: [], notRead: [{ file, part: "", reason: errorCode(error) }] };
  }
}

/** Scans the bytes of a file as what they are, or as what the caller says they are. */
export function scanBytes(file: string, bytes: Uint8Array, asked: ScanArguments): FileScan {
  if (asked.format !== "auto") return scanTextFile(file, bytes, asked);
  const { minConfidence } = asked;
  const scanned = scanDocument(bytes, minConfidence === undefined ? {} : { minConfidence });
  return fromDocument(file, bytes, { scanned, asked });
}

function fromDocument(
  file: string,
  bytes: Uint8Array,
  { scanned, asked: { kinds } }: { scanned: DocumentScan; asked: ScanArguments },
): FileScan {
  const { parts, matches } = scanned;
  const wanted: readonly string[] | undefined = kinds;
  const placeOf = linePlaces(bytes);
  const findings = matches
    .filter(({ kind }) => wanted === undefined || wanted.includes(kind))
    .map((match) => ({
      file,
      ...match,
      ...(match.part === "" ? placeOf(match.start) : { line: 0, column: 0 }),
    }));
  const notRead = parts
    .filter(({ read }) => read !== "yes")
    .map(({ path, reason = "unknown" }) => ({ file, part: path, reason }));
  return { findings, notRead };
}
