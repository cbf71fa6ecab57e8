import { aggregateOf } from "./aggregate/aggregate-of.ts";
import { type ReportFile, unpackReport } from "./container/unpack-report.ts";
import type { AggregateReport } from "./report/aggregate-report.ts";
import { findingNotes, type ReportFinding } from "./report/report-finding.ts";
import type { TlsReport } from "./report/tls-report.ts";
import { tlsOf } from "./tls/tls-of.ts";

/** Report of a receiver of mail. */
export type MailReport = AggregateReport | TlsReport;

/** Result of reading a file. */
export interface ReportsRead {
  /** Reports in the order of the file. */
  readonly reports: readonly MailReport[];
  readonly findings: readonly ReportFinding[];
}

/**
 * Every report in a file, of either kind: one report, an archive of many, or a mail with one attached. For a page on
 * which users drop files.
 *
 * @param input - Bytes of a file, or its text. At most 64 million bytes are unpacked.
 * @throws InvalidInputError when `input` is neither a string nor bytes.
 *
 * @example
 * ```ts
 * import { readReports } from "@bijsluiter/core/mail";
 *
 * const { reports, findings } = readReports("Beste servicedesk, hierbij het verslag.");
 * reports; // => []
 * findings.map(({ code }) => code); // => ["no-report"]
 * ```
 */
export function readReports(input: ReportFile): ReportsRead {
  const notes = findingNotes();
  const reports = unpackReport(input, notes).flatMap(({ kind, text }): readonly MailReport[] => {
    const report = kind === "xml" ? aggregateOf(text, notes) : tlsOf(text, notes);
    return report ? [report] : [];
  });
  if (reports.length === 0) notes.note("no-report");
  return { reports, findings: notes.list() };
}
