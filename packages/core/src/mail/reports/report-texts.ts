import type { MailDisposition, OverrideType } from "./report/aggregate-record.ts";
import type { ReportFinding, ReportFindingCode } from "./report/report-finding.ts";
import type { TlsFailureType, TlsPolicyType } from "./report/tls-report.ts";
import type { AlignmentCounts, SenderStanding, SenderSummary } from "./summary/report-summary.ts";

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** Texts on reports of receivers of mail in one language. */
export interface MailReportTexts {
  /** BCP 47 tag. */
  readonly language: string;
  /** Ways in which a source is identified. */
  readonly knownBy: Words<SenderSummary["by"]>;
  readonly standings: Words<SenderStanding["aligned"]>;
  readonly alignment: Words<keyof AlignmentCounts>;
  readonly dispositions: Words<MailDisposition>;
  readonly overrides: Words<OverrideType>;
  readonly tlsPolicies: Words<TlsPolicyType>;
  readonly tlsFailures: Words<TlsFailureType>;
  /** A sentence for each finding on a report. */
  readonly findings: Readonly<Record<ReportFindingCode, (finding: ReportFinding) => string>>;
}

/** Texts for mail reports, such as `* as nl from "@bijsluiter/core/messages/nl"`. */
export interface MailReportMessages {
  readonly mailReports: MailReportTexts;
}
