import type { DayFigures } from "@bijsluiter/core/services";
import type { ReactNode } from "react";
import type { ServiceStatusTexts } from "../service-status-texts.ts";
import { DayBar, dayStates } from "./day-bars.tsx";

/** What each bar that is there stands for. */
export function Legend(props: {
  readonly days: readonly DayFigures[];
  readonly texts: ServiceStatusTexts;
}): ReactNode {
  const { days, texts } = props;
  const present = dayStates.filter((state) => days.some((day) => day.state === state));
  return (
    <ul className="bijsluiter-service-legend" aria-label={texts.legend}>
      {present.map((state) => (
        <li key={state}>
          <svg viewBox="0 0 10 95" preserveAspectRatio="none" aria-hidden="true">
            <DayBar state={state} x={0} />
          </svg>
          {texts.dayStates[state]}
        </li>
      ))}
    </ul>
  );
}
