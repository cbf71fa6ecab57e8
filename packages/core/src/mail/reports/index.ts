export { type AggregateRead, readAggregateReport } from "./aggregate/read-aggregate-report.ts";
export type { ReportFile } from "./container/unpack-report.ts";
export { type MailReport, type ReportsRead, readReports } from "./read-reports.ts";
export {
  type AggregateRecord,
  type AlignedResult,
  type AuthResultCode,
  aggregateRecord,
  type DkimAuthResult,
  type MailDisposition,
  type OverrideReason,
  type OverrideType,
  type SpfAuthResult,
} from "./report/aggregate-record.ts";
export {
  type AggregateReport,
  aggregateReport,
  type PublishedPolicy,
} from "./report/aggregate-report.ts";
export type { ReportFinding, ReportFindingCode } from "./report/report-finding.ts";
export {
  type Reporter,
  type ReportPeriod,
  reporter,
  reportPeriod,
} from "./report/report-head.ts";
export {
  type TlsFailure,
  type TlsFailureType,
  type TlsPolicyResult,
  type TlsPolicyType,
  type TlsReport,
  tlsReport,
} from "./report/tls-report.ts";
export type { MailReportMessages, MailReportTexts } from "./report-texts.ts";
export type {
  AlignmentCounts,
  DayVolume,
  DispositionCounts,
  PolicySeen,
  ReceiverError,
  ReceiverSummary,
  ReportSummary,
  SelectorSummary,
  SenderStanding,
  SenderSummary,
  TlsFailureSummary,
  TlsSummary,
} from "./summary/report-summary.ts";
export {
  type SummariseOptions,
  summariseOptions,
  summariseReports,
} from "./summary/summarise-reports.ts";
export { readTlsReport, type TlsRead } from "./tls/read-tls-report.ts";
