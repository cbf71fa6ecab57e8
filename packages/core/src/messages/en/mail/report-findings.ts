import type { MailReportTexts } from "../../../mail/index.ts";
import { counted } from "../counted.ts";

/** A sentence for each finding on a report. */
export const reportFindings: MailReportTexts["findings"] = {
  "no-report": () => "The file contains no readable report.",
  "file-too-large": () => "The file is too large when unpacked. Only the first part was read.",
  "file-too-deep": () => "The file has too many levels of nested files.",
  "file-damaged": () => "The file is damaged or encrypted.",
  "document-type-refused": () =>
    "The report declares a document type. This is not allowed and can be dangerous, so the report was not read.",
  "xml-malformed": () => "The report is not valid XML.",
  "json-malformed": () => "The report is not valid JSON.",
  "xml-mended": () =>
    "The report is not valid XML. It was read after invalid characters were corrected.",
  "more-reports": () => "The file holds more reports. Only the first was read.",
  "rows-left-out": () => "The report has more rows than the maximum. The other rows were not read.",
  "reporter-missing": () => "The report does not say who made it.",
  "report-id-missing": () => "The report has no number.",
  "period-missing": () => "The report does not state its period.",
  "policy-missing": () => "The report does not name the domain or its DMARC policy.",
  "rows-missing": () => "The report contains no rows.",
  "address-missing": ({ count }) => `${counted(count, "row", "rows")} without a valid IP address.`,
  "count-missing": ({ count }) =>
    `${counted(count, "row", "rows")} without a number of messages. They do not count.`,
  "author-domain-missing": ({ count }) =>
    `${counted(count, "row", "rows")} without a domain of the author.`,
  "evaluation-missing": ({ count }) =>
    `${counted(count, "row", "rows")} without a verdict on DKIM or SPF. The verdict is unknown.`,
  "evaluation-contradicted": ({ count }) =>
    `${counted(count, "row", "rows")} with a verdict that contradicts the checks in the report.`,
  "value-not-known": ({ count }) => `Values that are not in the standard: ${count}.`,
  "tls-reporter-missing": () => "The TLS report does not say who made it.",
  "tls-report-id-missing": () => "The TLS report has no number.",
  "tls-period-missing": () => "The TLS report does not state its period.",
  "tls-policy-missing": () => "The TLS report names no policy.",
  "tls-count-missing": ({ count }) =>
    `${counted(count, "row", "rows")} of the TLS report without a number.`,
  "tls-value-not-known": ({ count }) =>
    `Values in the TLS report that are not in the standard: ${count}.`,
};
