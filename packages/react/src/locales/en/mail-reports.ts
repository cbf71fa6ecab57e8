import type { MailReportTexts } from "@bijsluiter/core/mail";
import { mailReports as reportWords } from "@bijsluiter/core/messages/en";
import type { MailReportsTexts } from "../../mail-reports/mail-reports-texts.ts";

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** A call, so that a bundler drops the words with the widget: it keeps what is read of an import. */
const textsOf = (words: MailReportTexts): MailReportsTexts => ({
  words,
  title: (domains) =>
    domains === "" ? "Who mails in your name?" : `Who mails in the name of ${domains}?`,
  nothing: "There is no report yet.",
  period: (from, to) => (from === to ? `About ${from}.` : `From ${from} until ${to}.`),
  counted: ({ messages, proven, unproven, unknown }) =>
    `Of ${messages} mails in your name, ${proven} are proven to be yours and ${unproven} are not.${unknown === "0" ? "" : ` Of ${unknown} it is not known.`}`,
  sources: (reports, receivers) =>
    `Out of ${counted(reports, "report", "reports")} of ${counted(receivers, "receiver", "receivers")}.`,
  duplicates: (count) => `${counted(count, "report", "reports")} received twice: counts once.`,
  conflicts: (count) =>
    `${counted(count, "report", "reports")} under the number of another with other content: not counted.`,
  uncounted: (count) => `${counted(count, "row", "rows")} without a number: not counted.`,
  undated: (count) => `Of ${count} mails the day is not known: they are not in the chart.`,
  sides: {
    aligned: "Proven yours",
    notAligned: "Not proven",
    unknown: "Not known",
  },
  legend: "What the bars mean",
  perDay: {
    caption: "Mails a day (UTC)",
    summary: "The chart as a table",
    day: "Day",
    chart: (days, unproven) =>
      `Mails a day, over ${counted(days, "day", "days")} with reports. Not proven: ${unproven}. The figures are in the table.`,
    most: (count) => `${count} mails`,
  },
  senders: {
    caption: "Sources",
    source: "Source",
    messages: "Mails",
    standing: "Standing on the last day",
    since: (day) => `since ${day}`,
    selector: (name) => `selector: ${name}`,
    addresses: (count) => counted(count, "IP address", "IP addresses"),
    nameless: "Source without a name",
    leftOut: (count) => `And ${counted(count, "other source", "other sources")} with fewer mails.`,
  },
  receivers: {
    caption: "What receivers did",
    action: "What happened",
    messages: "Mails",
    overrides: "Reason to do something else than your policy:",
  },
  errors: { heading: "What receivers report as errors", nameless: "A receiver without a name" },
  tls: {
    heading: "Secured connections to your mail server",
    counted: (succeeded, failed) => `Succeeded: ${succeeded}. Failed: ${failed}.`,
    caption: "Why connections failed",
    failure: "Reason",
    host: "Mail server",
    sessions: "Connections",
    none: "–",
  },
});

/** Mail reports of receivers. */
export const mailReports: MailReportsTexts = /* @__PURE__ */ textsOf(reportWords);
