import type { Forecast } from "@bijsluiter/core/retention";
import type { ReactNode } from "react";
import type { RetentionTexts } from "./texts/retention-texts.ts";

const WIDTH = 720;
const HEIGHT = 220;
const FLOOR = 190;
const LABEL_EVERY = 3;

/** How many records fall due in each month, as bars with the same numbers in a table behind them. */
export function ForecastChart(props: {
  readonly forecast: Forecast;
  readonly texts: RetentionTexts;
}): ReactNode {
  const { forecast, texts } = props;
  const months = byMonth(forecast);
  const busiest = months.reduce((best, next) => (next.count > best.count ? next : best));
  const total = months.reduce((sum, { count }) => sum + count, 0);
  const step = WIDTH / months.length;
  return (
    <figure className="forecast">
      <svg
        viewBox={`-12 0 ${WIDTH + 24} ${HEIGHT}`}
        role="img"
        aria-label={texts.chart(total, texts.monthName(busiest.month), busiest.count)}
      >
        <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} className="forecast-floor" />
        {months.map(({ month, count }, index) => {
          const height = busiest.count === 0 ? 0 : (count / busiest.count) * (FLOOR - 24);
          const middle = step * (index + 0.5);
          return (
            <g key={month}>
              <rect
                x={step * index + 3}
                y={FLOOR - height}
                width={step - 6}
                height={height}
                className="forecast-bar"
              />
              {count > 0 && (
                <text x={middle} y={FLOOR - height - 6} className="forecast-number">
                  {count}
                </text>
              )}
              {index % LABEL_EVERY === 0 && (
                <text
                  x={middle}
                  y={FLOOR + 24}
                  className={
                    index % (2 * LABEL_EVERY) === 0
                      ? "forecast-number"
                      : "forecast-number forecast-between"
                  }
                >
                  {texts.monthLabel(month)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{texts.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.month}</th>
              <th scope="col">{texts.records}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, count }) => (
              <tr key={month}>
                <th scope="row">{texts.monthName(month)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Every month of the span, also those in which nothing falls due. */
function byMonth({ from, to, days }: Forecast): readonly { month: string; count: number }[] {
  const months: { month: string; count: number }[] = [];
  const at = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (; at.toISOString().slice(0, 7) <= to.slice(0, 7); at.setUTCMonth(at.getUTCMonth() + 1)) {
    const month = at.toISOString().slice(0, 7);
    const count = days
      .filter(({ day }) => day.startsWith(month))
      .reduce((sum, { count }) => sum + count, 0);
    months.push({ month, count });
  }
  return months;
}
