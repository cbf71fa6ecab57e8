import { dayText } from "@bijsluiter/core/calendar";
import type { DayFigures } from "@bijsluiter/core/services";
import type { ReactNode } from "react";
import type { ServiceStatusTexts } from "../service-status-texts.ts";

/** What the bars show, day by day, for who wants to read it. */
export function DayTable(props: {
  readonly days: readonly DayFigures[];
  readonly texts: ServiceStatusTexts;
}): ReactNode {
  const { days, texts } = props;
  const { summary, caption, columns, minutes } = texts.days;
  return (
    <details className="bijsluiter-service-days">
      <summary>{summary}</summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.day}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.down}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, state, minutes: counted }) => (
            <tr key={day}>
              <th scope="row">{dayText(day, texts.language, { weekday: false })}</th>
              <td>{texts.dayStates[state]}</td>
              <td>{counted && counted.down > 0 ? minutes(counted.down) : texts.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
