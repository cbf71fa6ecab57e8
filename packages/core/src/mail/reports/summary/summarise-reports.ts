import * as z from "zod/mini";
import { parseInput } from "../../../shared/parse-input.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import { minLength } from "../../../shared/schema/min-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import type { MailReport } from "../read-reports.ts";
import { type AggregateReport, aggregateReport } from "../report/aggregate-report.ts";
import type { ReportPeriod } from "../report/report-head.ts";
import { type TlsReport, tlsReport } from "../report/tls-report.ts";
import { firstOfEach } from "./first-of-each.ts";
import { tallyMails } from "./mail-tally.ts";
import { errorsOf, policiesOf, receiversOf } from "./receivers.ts";
import type { ReportSummary } from "./report-summary.ts";
import { selectorSummaries } from "./selector-tally.ts";
import { senderSummary } from "./sender-tally.ts";
import { tlsSummary } from "./tls-summary.ts";

/** Options of {@link summariseReports}. */
export interface SummariseOptions {
  /** Only reports about this domain and the names below it; default all. */
  readonly domain?: string;
}

const MOST_REPORTS = 100_000;
const MOST_SENDERS = 1000;
const LONGEST_NAME = 253;

/** Checks {@link SummariseOptions}. */
export const summariseOptions: z.ZodMiniType<SummariseOptions> = z.strictObject({
  domain: z.exactOptional(z.string().check(minLength(1), maxLength(LONGEST_NAME))),
} satisfies Shape<SummariseOptions>);

const mailReports: z.ZodMiniType<readonly MailReport[]> = z
  .array(z.union([aggregateReport, tlsReport]))
  .check(maxLength(MOST_REPORTS));

/**
 * Summary of many reports, of both kinds: senders in the name of a domain, aligned or not and since when, messages a day,
 * what receivers did, and errors that they report. A report that came twice counts once. Rows without a number of
 * messages are counted separately, and a row without a DMARC result is neither aligned nor not.
 *
 * @param reports - As `readReports`, `readAggregateReport` and `readTlsReport` give them, in any order.
 * @throws InvalidInputError when they are not.
 *
 * @example
 * ```ts
 * import { readReports, summariseReports } from "@bijsluiter/core/mail";
 *
 * const row = "<row><source_ip>192.0.2.1</source_ip><count>3</count></row>";
 * const { reports } = readReports(`<feedback><record>${row}</record></feedback>`);
 * const { messages, duplicates, alignment } = summariseReports([...reports, ...reports]);
 * messages; // => 3
 * duplicates; // => 1
 * alignment.unknown; // => 3
 * ```
 */
export function summariseReports(
  reports: readonly MailReport[],
  options: SummariseOptions = {},
): ReportSummary {
  const { domain } = parseInput(summariseOptions, options);
  const asked = parseInput(mailReports, reports).filter((report) => isAbout(report, domain));
  const { reports: first, duplicates, conflicts } = firstOfEach(asked);
  const aggregates = first.filter((report): report is AggregateReport => report.kind === "dmarc");
  const period = wholePeriod(first);
  const tally = tallyMails(aggregates);
  const senders = [...tally.senders.values()]
    .map(senderSummary)
    .sort((a, b) => b.messages - a.messages || (a.name < b.name ? -1 : 1));
  return {
    domains: [...new Set(first.flatMap(domainsOf))].sort(),
    ...(period && { period }),
    reports: aggregates.length,
    duplicates,
    conflicts,
    ...tally.counts,
    uncounted: tally.uncounted,
    overrides: [...tally.overrides]
      .map(([type, messages]) => ({ type, messages }))
      .sort((a, b) => b.messages - a.messages),
    senders: senders.slice(0, MOST_SENDERS),
    sendersLeftOut: Math.max(0, senders.length - MOST_SENDERS),
    selectors: selectorSummaries(tally.selectors),
    days: [...tally.days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
    undated: tally.undated,
    policies: policiesOf(aggregates),
    receivers: receiversOf(aggregates),
    errors: errorsOf(aggregates),
    tls: tlsSummary(first.filter((report): report is TlsReport => report.kind === "tls")),
  };
}

const domainsOf = (report: MailReport): readonly string[] =>
  report.kind === "dmarc"
    ? [report.policy.domain].filter((name) => name !== undefined)
    : report.policies.flatMap(({ domain }) => domain ?? []);

function isAbout(report: MailReport, domain: string | undefined): boolean {
  if (domain === undefined) return true;
  const wanted = domain.toLowerCase().replace(/\.$/, "");
  return domainsOf(report).some((name) => name === wanted || name.endsWith(`.${wanted}`));
}

function wholePeriod(reports: readonly MailReport[]): ReportPeriod | undefined {
  const periods = reports.flatMap(({ period }) => period ?? []);
  const from = periods.map((period) => Date.parse(period.from)).sort((a, b) => a - b)[0];
  const to = periods.map((period) => Date.parse(period.to)).sort((a, b) => b - a)[0];
  return from === undefined || to === undefined
    ? undefined
    : { from: momentOf(from), to: momentOf(to) };
}

const momentOf = (time: number) => new Date(time).toISOString().replace(".000Z", "Z");
