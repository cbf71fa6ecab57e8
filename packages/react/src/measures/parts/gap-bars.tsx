import type { GapCounts } from "@bijsluiter/core/measures";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { MeasuresTexts } from "../measures-texts.ts";

/** Props of {@link GapBars}. */
export type GapBarsProps = PartProps & {
  readonly texts: MeasuresTexts;
  readonly counts: readonly GapCounts<string>[];
  /** Name of each key. */
  readonly names: Readonly<Record<string, string>>;
};

const sides = ["met", "explained", "notApplicable", "gaps"] as const;

/**
 * A bar for each owner or theme, divided into what holds, what is explained, what does not apply and what is open. Numbers and
 * words stand in it: colour alone says nothing. Hidden from who listens, for the table behind it says the same.
 */
export const GapBars = /* @__PURE__ */ forwardRef<HTMLElement, GapBarsProps>(function GapBars(
  { texts, counts, names, ...rest },
  ref,
) {
  const most = Math.max(1, ...counts.map(({ required }) => required));
  return (
    <Part as="div" base="measures-bars" own={{ "aria-hidden": true }} given={rest} ref={ref}>
      {counts.map((row) => (
        <div key={row.key} className="bijsluiter-measures-bar">
          <span>{names[row.key]}</span>
          <span style={{ inlineSize: `${(100 * row.required) / most}%` }}>
            {sides
              .filter((side) => row[side] > 0)
              .map((side) => (
                <span key={side} data-side={side} style={{ flexGrow: row[side] }}>
                  {row[side]}
                </span>
              ))}
          </span>
        </div>
      ))}
      <ul className="bijsluiter-measures-legend">
        {sides.map((side) => (
          <li key={side} data-side={side}>
            {texts.measures.sides[side]}
          </li>
        ))}
      </ul>
    </Part>
  );
});
