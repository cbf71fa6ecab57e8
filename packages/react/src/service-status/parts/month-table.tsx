import { type MonthFigures, percentText } from "@bijsluiter/core/services";
import type { ReactNode } from "react";
import type { ServiceStatusTexts } from "../service-status-texts.ts";
import { euros, monthText } from "./words.ts";

/** A browser may forget what a table is once `display` says otherwise. */
const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader" },
  name: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** Each month with its uptime, its credit and whether that can be claimed. */
export function MonthTable(props: {
  readonly months: readonly MonthFigures[];
  readonly texts: ServiceStatusTexts;
}): ReactNode {
  const { months, texts } = props;
  const { caption, columns } = texts.months;
  return (
    <table className="bijsluiter-service-table" {...roles.table}>
      <caption>{caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          {[columns.month, columns.uptime, columns.kept, columns.credit, columns.claim].map(
            (column) => (
              <th scope="col" key={column} {...roles.column}>
                {column}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {months.map((month) => (
          <tr key={month.month} {...roles.row} data-state={month.state} data-kept={month.kept}>
            <th scope="row" {...roles.name}>
              {monthText(month.month, texts.language)}
            </th>
            <td {...roles.cell} data-label={columns.uptime}>
              {uptimeOf(month, texts)}
            </td>
            <td {...roles.cell} data-label={columns.kept}>
              {texts.answers[month.kept]}
            </td>
            <td {...roles.cell} data-label={columns.credit}>
              {creditOf(month, texts)}
            </td>
            <td {...roles.cell} data-label={columns.claim}>
              {texts.claims[month.claim]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function uptimeOf({ state, credit }: MonthFigures, texts: ServiceStatusTexts): string {
  if (state !== "measured") return texts.monthStates[state];
  return credit?.uptime ? percentText(credit.uptime, texts.language) : texts.none;
}

function creditOf({ state, credit }: MonthFigures, { none, language }: ServiceStatusTexts): string {
  if (state !== "measured" || !credit || credit.creditPercent === 0) return none;
  const { creditCents, creditPercent } = credit;
  return creditCents === undefined ? `${creditPercent} %` : euros(creditCents, language);
}
