import { timeLeftText } from "@bijsluiter/core/breaches";
import { Tag, type TagProps } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { BreachRow } from "../../../shared/breaches/breach-row.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Moment } from "../../site/parts/moment.tsx";
import { useNow } from "../../site/session/use-now.ts";
import { breachTasks } from "../tasks/breach-tasks.ts";
import { clocksOf, mostUrgent } from "../tasks/urgent-clock.ts";
import type { BreachTexts } from "../texts/breach-texts.ts";
import { breachTexts } from "../texts/by-language.ts";

/** Breaches below each other: which, whose, how many people, the first term, and where it stands. */
export function BreachTable({ rows }: { readonly rows: readonly BreachRow[] }): ReactNode {
  const { register } = useTexts(breachTexts);
  const { columns } = register;
  return (
    <table className="breach-table stacks">
      <caption className="bijsluiter-visually-hidden">{register.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.breach}</th>
          <th scope="col">{columns.board}</th>
          <th scope="col" className="number">
            {columns.people}
          </th>
          <th scope="col">{columns.term}</th>
          <th scope="col">{columns.standing}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.reference} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: BreachRow }) {
  const { messages } = useLanguage();
  const { register } = useTexts(breachTexts);
  const now = useNow();
  const { reference, summary, reportedAt, boards, people, clockFacts } = row;
  const urgent = row.status === "open" ? mostUrgent(clocksOf(clockFacts, now)) : undefined;
  const { code, tone } = standingOf(row, now);
  return (
    <tr>
      <th scope="row">
        <Link href={`/register/${reference}`}>{summary.replace(/\.$/, "")}</Link>
        <span className="quiet">
          {reference}, <Moment at={reportedAt} />
        </span>
      </th>
      <td>
        {boards.length === 0
          ? register.boardUnknown
          : boards.length === 1
            ? boards[0]
            : register.boards(boards.length)}
      </td>
      <td className="number" data-label={register.columns.people}>
        {people ?? register.unknown}
      </td>
      <td data-late={urgent?.clock.state === "overdue" || undefined}>
        <strong className="term">
          {urgent ? timeLeftText(urgent.clock, messages.breachClocks) : register.noTerm}
        </strong>
      </td>
      <td>
        <Tag tone={tone}>{register.standings[code]}</Tag>
      </td>
    </tr>
  );
}

function standingOf(
  row: BreachRow,
  now: string,
): {
  readonly code: keyof BreachTexts["register"]["standings"];
  readonly tone: NonNullable<TagProps["tone"]>;
} {
  if (row.status !== "open") return { code: row.status, tone: "plain" };
  const tasks = breachTasks(row, now);
  if (tasks.some(({ state }) => state === "late")) return { code: "late", tone: "error" };
  const next = tasks.find(({ state }) => state === "now");
  if (next?.id === "close" || next === undefined) return { code: "close", tone: "good" };
  return { code: next.id, tone: "warn" };
}
