import { type ReportFile, unpackReport } from "../container/unpack-report.ts";
import type { AggregateReport } from "../report/aggregate-report.ts";
import { findingNotes, type ReportFinding } from "../report/report-finding.ts";
import { aggregateOf } from "./aggregate-of.ts";

/** Result of reading a file with a DMARC aggregate report. */
export type AggregateRead =
  | {
      readonly valid: true;
      readonly report: AggregateReport;
      readonly findings: readonly ReportFinding[];
    }
  | { readonly valid: false; readonly findings: readonly ReportFinding[] };

/**
 * DMARC aggregate report, read from XML, gzip, zip or a mail. Both forms are supported, RFC 9990 and RFC 7489, with and
 * without namespace; missing or impossible values are findings, and absent or `unknown` in the report.
 *
 * For a file with several reports it returns the first; `readReports` returns all.
 *
 * @param input - Bytes of a file, or its text if it is XML or a mail. At most 64 million bytes are unpacked.
 * @throws InvalidInputError when `input` is neither a string nor bytes.
 * @see RFC 9990
 *
 * @example
 * ```ts
 * import { readAggregateReport } from "@bijsluiter/core/mail";
 *
 * const read = readAggregateReport("<feedback><record><row><count>2</count></row></record></feedback>");
 * read.valid && read.report.records[0]?.count; // => 2
 * read.findings.map(({ code }) => code).includes("reporter-missing"); // => true
 * readAggregateReport("<!DOCTYPE feedback><feedback/>").valid; // => false
 * ```
 */
export function readAggregateReport(input: ReportFile): AggregateRead {
  const notes = findingNotes();
  const reports: AggregateReport[] = [];
  for (const { kind, text } of unpackReport(input, notes)) {
    if (reports.length > 0) {
      notes.note("more-reports");
      break;
    }
    const report = kind === "xml" ? aggregateOf(text, notes) : undefined;
    if (report) reports.push(report);
  }
  const [report] = reports;
  if (report) return { valid: true, report, findings: notes.list() };
  notes.note("no-report");
  return { valid: false, findings: notes.list() };
}
