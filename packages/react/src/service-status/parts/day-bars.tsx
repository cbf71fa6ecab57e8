import type { DayFigures, DayState } from "@bijsluiter/core/services";
import type { ReactNode } from "react";
import type { ServiceStatusTexts } from "../service-status-texts.ts";
import { shortMonth } from "./words.ts";

const STEP = 10;
const TOP = 14;
const FLOOR = 94;

/** How high the bar of each state is: no state is told by its colour alone. */
const heights: Readonly<Record<DayState, number>> = {
  up: 80,
  down: 80,
  "partly-seen": 56,
  planned: 36,
  unknown: 18,
  "to-come": 3,
};

/** Every state, in the order of the legend. */
export const dayStates = Object.keys(heights) as readonly DayState[];

/** The bar of a day; one of an outage has a mark above it. */
export function DayBar({ state, x }: { readonly state: DayState; readonly x: number }): ReactNode {
  const height = heights[state];
  return (
    <>
      <rect
        className="bijsluiter-service-bar"
        data-state={state}
        x={x + 1.5}
        y={FLOOR - height}
        width={STEP - 3}
        height={height}
      />
      {state === "down" && (
        <path
          className="bijsluiter-service-mark"
          d={`M${x - STEP / 2} 1h${2 * STEP}l-${STEP} 10z`}
        />
      )}
    </>
  );
}

/** The days of a quarter as bars, with its months below them. */
export function DayBars(props: {
  readonly days: readonly DayFigures[];
  readonly texts: ServiceStatusTexts;
}): ReactNode {
  const { days, texts } = props;
  const count = (...states: readonly DayState[]) =>
    days.filter(({ state }) => states.includes(state)).length;
  const label = texts.chart(count("down"), count("unknown", "partly-seen"), days.length);
  const firsts = days.flatMap(({ day }, index) => (day.endsWith("-01") ? [{ day, index }] : []));
  return (
    <>
      <svg
        className="bijsluiter-service-chart"
        viewBox={`0 0 ${days.length * STEP} ${FLOOR + 1}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <path className="bijsluiter-service-floor" d={`M0 ${FLOOR}h${days.length * STEP}`} />
        {firsts.map(({ day, index }) => (
          <path
            key={day}
            className="bijsluiter-service-floor"
            d={`M${index * STEP} ${TOP}V${FLOOR}`}
          />
        ))}
        {days.map(({ day, state }, index) => (
          <DayBar key={day} state={state} x={index * STEP} />
        ))}
      </svg>
      <div className="bijsluiter-service-months" aria-hidden="true">
        {firsts.map(({ day }) => (
          <span key={day}>{shortMonth(day.slice(0, 7), texts.language)}</span>
        ))}
      </div>
    </>
  );
}
