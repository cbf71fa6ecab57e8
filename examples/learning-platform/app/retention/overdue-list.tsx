import type { Decision, RetentionMessages } from "@bijsluiter/core/retention";
import type { ReactNode } from "react";
import type { RetentionTexts } from "./texts/retention-texts.ts";

const SHOWN = 10;

/** The records that are late, the oldest first. */
export function OverdueList(props: {
  readonly decisions: readonly Decision[];
  readonly messages: RetentionMessages;
  readonly texts: RetentionTexts;
}): ReactNode {
  const { messages, texts } = props;
  const late = props.decisions
    .filter(({ status }) => status === "overdue")
    .sort((a, b) => b.daysOverdue - a.daysOverdue);
  if (late.length === 0) return <p>{texts.noneOverdue}</p>;
  const { categories, day } = messages.retention;
  return (
    <>
      <p>{texts.overdueCount(late.length)}</p>
      <table className="overdue stacks">
        <thead>
          <tr>
            <th scope="col">{texts.record}</th>
            <th scope="col">{texts.category}</th>
            <th scope="col">{texts.since}</th>
            <th scope="col">{texts.daysLate}</th>
          </tr>
        </thead>
        <tbody>
          {late.slice(0, SHOWN).map(({ record, dueFrom, daysOverdue }) => (
            <tr key={record.id}>
              <th scope="row">{record.id}</th>
              <td data-label={texts.category}>
                {categories[record.category ?? ""] ?? record.category}
              </td>
              <td data-label={texts.since}>{dueFrom && day(dueFrom)}</td>
              <td data-label={texts.daysLate}>{daysOverdue.toLocaleString("nl-NL")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
