import { stripVTControlCharacters } from "node:util";
import type { DomainAssessment, MailFinding, MailMessages } from "../../mail/index.ts";
import type { OutputFormat } from "../command/output-format.ts";
import type { Report } from "../command/reported.ts";
import { writeGithub } from "../command/write-github.ts";
import { writeSarif } from "../command/write-sarif.ts";

/** The assessment as it was asked for. */
export function writeMail(
  assessment: DomainAssessment,
  output: OutputFormat,
  messages: MailMessages,
): string {
  if (output === "json") return writeJson(assessment, messages);
  if (output === "github") return writeGithub(toReport(assessment, messages));
  if (output === "sarif") return writeSarif(toReport(assessment, messages));
  return writeTable(assessment, messages);
}

const sentence = (finding: MailFinding, { mail }: MailMessages) =>
  `${mail.findings[finding.code](finding)} (${finding.basis.ref})`;

function toReport({ domain, findings }: DomainAssessment, messages: MailMessages): Report {
  const found = findings.map((finding) => ({
    file: domain,
    line: 0,
    column: 0,
    level: finding.severity === "advice" ? ("note" as const) : finding.severity,
    rule: finding.code,
    message: sentence(finding, messages),
    inside: finding.where.join(" "),
  }));
  return { found, unread: [] };
}

/** A row for each finding with what to publish instead, then a line for each profile. */
function writeTable({ findings, verdicts }: DomainAssessment, messages: MailMessages): string {
  const { mail } = messages;
  const rows = findings.map((finding) => [
    finding.where.join(" "),
    finding.severity,
    finding.code,
    sentence(finding, messages),
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(0, ...rows.map((cells) => cells[at]?.length ?? 0)));
  const lines = rows.flatMap((cells, index) => {
    const line = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
    return [line, ...proposalLines(findings[index], mail)];
  });
  const ends = verdicts.map(({ profile, verdict, checks, predicted }) => {
    const unmet = checks
      .filter(({ answer }) => answer !== "yes")
      .map(({ code }) => mail.checks[code]);
    const points = predicted ? `, ${predicted.points}/${predicted.of}` : "";
    const why = unmet.length > 0 ? ` (${unmet.join("; ")})` : "";
    return `${mail.profiles[profile]}: ${mail.answers[verdict]}${points}${why}`;
  });
  return stripVTControlCharacters([...lines, ...ends, ""].join("\n"));
}

function proposalLines(
  finding: MailFinding | undefined,
  mail: MailMessages["mail"],
): readonly string[] {
  if (!finding?.proposal) return [];
  const { name, type, before, after } = finding.proposal;
  const oneLine = (text: string) => text.trimEnd().replaceAll("\n", " | ");
  return [
    ...(before === null ? [] : [`  - ${name} ${type} ${oneLine(before)}`]),
    ...(after === null ? [] : [`  + ${name} ${type} ${oneLine(after)}`]),
    `    ${mail.preconditions[finding.precondition]} ${mail.waysBack[finding.wayBack]}`,
  ];
}

/** Everything as one line of JSON, with the sentences beside the codes. */
function writeJson(assessment: DomainAssessment, messages: MailMessages): string {
  const { mail } = messages;
  const findings = assessment.findings.map((finding) => ({
    ...finding,
    text: mail.findings[finding.code](finding),
    preconditionText: mail.preconditions[finding.precondition],
    wayBackText: mail.waysBack[finding.wayBack],
  }));
  return `${JSON.stringify({ ...assessment, findings })}\n`;
}
