import { type ReportFile, unpackReport } from "../container/unpack-report.ts";
import { findingNotes, type ReportFinding } from "../report/report-finding.ts";
import type { TlsReport } from "../report/tls-report.ts";
import { tlsOf } from "./tls-of.ts";

/** Result of reading a file with a TLS report. */
export type TlsRead =
  | {
      readonly valid: true;
      readonly report: TlsReport;
      readonly findings: readonly ReportFinding[];
    }
  | { readonly valid: false; readonly findings: readonly ReportFinding[] };

/**
 * TLS report (TLS-RPT), read from JSON, gzip, zip or a mail.
 *
 * For a file with several reports it returns the first; `readReports` returns all.
 *
 * @param input - Bytes of a file, or its text if it is JSON or a mail. At most 64 million bytes are unpacked.
 * @throws InvalidInputError when `input` is neither a string nor bytes.
 * @see RFC 8460
 *
 * @example
 * ```ts
 * import { readTlsReport } from "@bijsluiter/core/mail";
 *
 * const policy = { "policy-type": "sts", "policy-domain": "leerplein.example" };
 * const summary = { "total-successful-session-count": 12, "total-failure-session-count": 0 };
 * const read = readTlsReport(JSON.stringify({ "policies": [{ policy, summary }] }));
 * read.valid && read.report.policies[0]?.succeeded; // => 12
 * ```
 */
export function readTlsReport(input: ReportFile): TlsRead {
  const notes = findingNotes();
  const reports: TlsReport[] = [];
  for (const { kind, text } of unpackReport(input, notes)) {
    if (reports.length > 0) {
      notes.note("more-reports");
      break;
    }
    const report = kind === "json" ? tlsOf(text, notes) : undefined;
    if (report) reports.push(report);
  }
  const [report] = reports;
  if (report) return { valid: true, report, findings: notes.list() };
  notes.note("no-report");
  return { valid: false, findings: notes.list() };
}
