import type { DayVolume } from "@bijsluiter/core/mail";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { MailReportsTexts } from "../mail-reports-texts.ts";
import { everyDay } from "./every-day.ts";
import { dayInWords, numberText } from "./in-words.ts";

const STEP = 10;
const HIGHEST = 100;
/** A mail among thousands is still seen. */
const LEAST = 2;

/** Sides of a bar from its foot up. Each is told by its lines as well as by its colour. */
const sides = ["aligned", "unknown", "notAligned"] as const;

/** Props of {@link VolumeChart}. */
export type VolumeChartProps = Omit<PartProps, "children"> & {
  readonly days: readonly DayVolume[];
  readonly texts: MailReportsTexts;
};

/** Mails a day as bars: proven, not known and not proven above one another. A day without a report has none. */
export const VolumeChart = /* @__PURE__ */ forwardRef<HTMLElement, VolumeChartProps>(
  function VolumeChart({ days, texts, ...rest }, ref) {
    const { language } = texts.words;
    const all = everyDay(days);
    const most = Math.max(1, ...days.map(totalOf));
    const unproven = days.reduce((sum, { notAligned }) => sum + notAligned, 0);
    const [first, last] = [all[0]?.day ?? "", all.at(-1)?.day ?? ""];
    return (
      <Part as="div" base="mail-reports-drawing" given={rest} ref={ref}>
        <p aria-hidden="true">{texts.perDay.most(numberText(most, language))}</p>
        <svg
          className="bijsluiter-mail-reports-chart"
          viewBox={`0 0 ${Math.max(7, all.length) * STEP} ${HIGHEST + 1}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={texts.perDay.chart(days.length, numberText(unproven, language))}
        >
          <path d={`M0 ${HIGHEST}h${Math.max(7, all.length) * STEP}`} />
          {all.map((volume, index) => (
            <Bar key={volume.day} volume={volume} x={index * STEP} most={most} />
          ))}
        </svg>
        <p className="bijsluiter-mail-reports-ends" aria-hidden="true">
          <span>{dayInWords(first, language)}</span>
          {last !== first && <span>{dayInWords(last, language)}</span>}
        </p>
        <ul className="bijsluiter-mail-reports-legend" aria-label={texts.legend}>
          {sides
            .filter((side) => days.some((volume) => volume[side] > 0))
            .map((side) => (
              <li key={side}>
                <svg viewBox="0 0 10 10" aria-hidden="true">
                  <rect data-side={side} x="1" y="1" width="8" height="8" />
                </svg>
                {texts.sides[side]}
              </li>
            ))}
        </ul>
      </Part>
    );
  },
);

const totalOf = ({ aligned, notAligned, unknown }: DayVolume) => aligned + notAligned + unknown;

function Bar(props: { readonly volume: DayVolume; readonly x: number; readonly most: number }) {
  const { volume, x, most } = props;
  const heights = sides.map((side) =>
    volume[side] === 0 ? 0 : Math.max(LEAST, (volume[side] / most) * (HIGHEST - 2 * LEAST)),
  );
  return (
    <>
      {sides.map((side, index) => {
        const height = heights[index] ?? 0;
        const below = heights.slice(0, index + 1).reduce((sum, one) => sum + one, 0);
        return height === 0 ? null : (
          <rect
            key={side}
            data-side={side}
            x={x + 1}
            y={HIGHEST - below}
            width={STEP - 2}
            height={height}
          />
        );
      })}
    </>
  );
}
