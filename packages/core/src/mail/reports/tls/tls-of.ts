import { isObject } from "../../../shared/is-object.ts";
import { tlsCodes } from "../data/report-codes.ts";
import { domainName, knownWord, shownText } from "../report/plain-values.ts";
import type { FindingNotes } from "../report/report-finding.ts";
import type { Reporter, ReportPeriod } from "../report/report-head.ts";
import { MOST_MEMBERS, type TlsPolicyResult, type TlsReport } from "../report/tls-report.ts";
import { failuresOf } from "./failures-of.ts";
import { countIn, memberOf, momentIn, textIn, textsIn } from "./json-members.ts";

/** The report in a JSON text; undefined when it is none. */
export function tlsOf(json: string, notes: FindingNotes): TlsReport | undefined {
  const said = parsed(json, notes);
  if (!isObject(said)) return undefined;
  const policies = memberOf(said, "policies");
  const id = textIn(said, "report-id");
  if (!Array.isArray(policies) && memberOf(said, "date-range") === undefined) return undefined;
  const period = periodOf(memberOf(said, "date-range"));
  const reporter = reporterOf(said);
  const members = Array.isArray(policies) ? policies : [];
  if (reporter.name === undefined) notes.note("tls-reporter-missing", ["organization-name"]);
  if (id === undefined) notes.note("tls-report-id-missing", ["report-id"]);
  if (period === undefined) notes.note("tls-period-missing", ["date-range"]);
  if (members.length === 0) notes.note("tls-policy-missing", ["policies"]);
  if (members.length > MOST_MEMBERS) notes.note("rows-left-out", ["policies", MOST_MEMBERS]);
  return {
    kind: "tls",
    reporter,
    ...(id !== undefined && { id }),
    ...(period !== undefined && { period }),
    policies: members
      .slice(0, MOST_MEMBERS)
      .map((member, index) => policyResultOf(member, index, notes)),
  };
}

function parsed(json: string, notes: FindingNotes): unknown {
  try {
    return JSON.parse(json);
  } catch {
    notes.note("json-malformed");
    return undefined;
  }
}

function reporterOf(said: unknown): Reporter {
  const name = textIn(said, "organization-name");
  const contact = textIn(said, "contact-info");
  return { ...(name !== undefined && { name }), ...(contact !== undefined && { contact }) };
}

function periodOf(range: unknown): ReportPeriod | undefined {
  const from = momentIn(range, "start-datetime");
  const to = momentIn(range, "end-datetime");
  return from !== undefined && to !== undefined && Date.parse(from) <= Date.parse(to)
    ? { from, to }
    : undefined;
}

function policyResultOf(member: unknown, index: number, notes: FindingNotes): TlsPolicyResult {
  const policy = memberOf(member, "policy");
  const summary = memberOf(member, "summary");
  const type = knownWord(textIn(policy, "policy-type"), tlsCodes.policies) ?? "unknown";
  const domain = domainName(textIn(policy, "policy-domain"));
  const succeeded = countIn(summary, "total-successful-session-count");
  const failed = countIn(summary, "total-failure-session-count");
  if (type === "unknown") notes.note("tls-value-not-known", ["policies", index, "policy"]);
  if (succeeded === undefined || failed === undefined)
    notes.note("tls-count-missing", ["policies", index, "summary"]);
  return {
    type,
    ...(domain !== undefined && { domain }),
    // A list in the examples of the RFC and one text in its words: erratum 6241.
    hosts: textsIn(policy, "mx-host").flatMap((host) => shownText(host) ?? []),
    policy: textsIn(policy, "policy-string").flatMap((line) => shownText(line) ?? []),
    ...(succeeded !== undefined && { succeeded }),
    ...(failed !== undefined && { failed }),
    failures: failuresOf(memberOf(member, "failure-details"), ["policies", index], notes),
  };
}
