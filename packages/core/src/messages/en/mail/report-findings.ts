import type { MailReportTexts } from "../../../mail/index.ts";
import { counted } from "../counted.ts";

/** A sentence for each finding on a report. */
export const reportFindings: MailReportTexts["findings"] = {
  "no-report": () => "The file holds no report that can be read.",
  "file-too-large": () => "The file is too large once unpacked. What fits was read.",
  "file-too-deep": () => "The file holds too many files inside one another.",
  "file-damaged": () => "The file is damaged or encrypted.",
  "document-type-refused": () =>
    "The report declares a document type of its own. It should not, and it can be dangerous; it was not read.",
  "xml-malformed": () => "The report is not valid XML.",
  "json-malformed": () => "The report is not valid JSON.",
  "xml-mended": () => "The report is not valid XML. It could be read after mending characters.",
  "more-reports": () => "The file holds more reports. Only the first was read.",
  "rows-left-out": () => "The report has more rows than are read.",
  "reporter-missing": () => "The report does not say who made it.",
  "report-id-missing": () => "The report has no number.",
  "period-missing": () => "The report does not say which days it is about.",
  "policy-missing": () => "The report does not name the domain or its DMARC policy.",
  "rows-missing": () => "The report names no mail at all.",
  "address-missing": ({ count }) => `${counted(count, "row", "rows")} without a valid IP address.`,
  "count-missing": ({ count }) =>
    `${counted(count, "row", "rows")} without a number of mails. They do not count.`,
  "author-domain-missing": ({ count }) =>
    `${counted(count, "row", "rows")} without a domain of the author.`,
  "evaluation-missing": ({ count }) =>
    `${counted(count, "row", "rows")} without a verdict on DKIM or SPF: it is unknown.`,
  "evaluation-contradicted": ({ count }) =>
    `${counted(count, "row", "rows")} of which the verdict does not fit the checks that the report names.`,
  "value-not-known": ({ count }) => `Outside the standard: ${counted(count, "value", "values")}.`,
  "tls-reporter-missing": () => "The TLS report does not say who made it.",
  "tls-report-id-missing": () => "The TLS report has no number.",
  "tls-period-missing": () => "The TLS report does not say which days it is about.",
  "tls-policy-missing": () => "The TLS report names no policy.",
  "tls-count-missing": ({ count }) =>
    `${counted(count, "row", "rows")} of the TLS report without a number.`,
  "tls-value-not-known": ({ count }) =>
    `Outside the standard, in the TLS report: ${counted(count, "value", "values")}.`,
};
