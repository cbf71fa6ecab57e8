import type { MailDisposition, ReportSummary } from "@bijsluiter/core/mail";
import type { ReactNode } from "react";
import type { MailReportsTexts } from "../mail-reports-texts.ts";
import { dayInWords, numberText } from "./in-words.ts";

const dispositions: readonly MailDisposition[] = [
  "pass",
  "none",
  "quarantine",
  "reject",
  "unknown",
];

/** What receivers did with the mails, for which reasons they did something else, and what they say went wrong. */
export function ReceiverTables(props: {
  readonly summary: ReportSummary;
  readonly texts: MailReportsTexts;
  readonly headingLevel: number;
}): ReactNode {
  const { summary, texts, headingLevel } = props;
  const { receivers, errors, words } = texts;
  const Heading = `h${Math.min(headingLevel, 6)}` as "h3";
  const told = dispositions.filter((disposition) => summary.dispositions[disposition] > 0);
  const rows = [
    ...told.map((code) => [words.dispositions[code], summary.dispositions[code]] as const),
    ...summary.overrides.map(
      ({ type, messages }) =>
        [`${receivers.overrides} ${words.overrides[type]}`, messages] as const,
    ),
  ];
  return (
    <>
      <table>
        <caption>{receivers.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{receivers.action}</th>
            <th scope="col">{receivers.messages}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([said, messages]) => (
            <tr key={said}>
              <th scope="row">{said}</th>
              <td>{numberText(messages, words.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {summary.errors.length > 0 && (
        <div>
          <Heading>{errors.heading}</Heading>
          <ul>
            {summary.errors.map(({ receiver, text, lastSeen }) => (
              <li key={`${receiver} ${text}`}>
                {receiver || errors.nameless}
                {lastSeen && ` (${dayInWords(lastSeen, words.language)})`}: <q>{text}</q>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
