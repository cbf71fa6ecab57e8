import { type DutyClock, momentText } from "@bijsluiter/core/breaches";
import { forwardRef } from "react";
import { type DataRow, DataTable } from "../parts/data-table.tsx";
import type { PartProps } from "../parts/part.tsx";
import type { BreachFileTexts } from "./breach-file-texts.ts";
import { ClockPicture } from "./parts/clock-picture.tsx";
import { dueOf, lawOf, standingOf, whatOf } from "./parts/clock-words.ts";
import { FileRoot } from "./parts/file-root.tsx";

/** Props of {@link BreachClocks}; other props are passed to the root element. */
export type BreachClocksProps = Omit<PartProps, "children"> & {
  /** As `breachClocks` of `@bijsluiter/core/breaches` gives them for regimes. */
  readonly clocks: readonly DutyClock[];
  /** Present time, as passed to `breachClocks`. */
  readonly now: string;
  /** Language, e.g. `breachFile` of `@bijsluiter/react/locales/nl`. */
  readonly texts: BreachFileTexts;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number;
};

/** Drawing and tables, out of the parts. */
const Widget = /* @__PURE__ */ forwardRef<HTMLElement, BreachClocksProps>(function BreachClocks(
  { clocks, now, texts, headingLevel, ...root },
  ref,
) {
  const { clocks: own } = texts;
  const binding = clocks.filter(({ status }) => status === "law" || status === "contract");
  const others = clocks.filter((clock) => !binding.includes(clock));
  return (
    <FileRoot {...root} texts={texts} heading={own.heading} headingLevel={headingLevel} ref={ref}>
      {binding.length === 0 ? (
        <p>{own.none}</p>
      ) : (
        <>
          <ClockPicture clocks={binding} now={now} texts={texts} />
          <ClockTable clocks={binding} caption={own.caption} texts={texts} />
        </>
      )}
      {others.length > 0 && <ClockTable clocks={others} caption={own.notLaw} texts={texts} />}
    </FileRoot>
  );
});

interface ClockTableProps {
  readonly clocks: readonly DutyClock[];
  readonly caption: string;
  readonly texts: BreachFileTexts;
}

function ClockTable({ clocks, caption, texts }: ClockTableProps) {
  const { who, what, law, from, due, standing } = texts.clocks.columns;
  return (
    <DataTable
      base="breach-file-table"
      caption={caption}
      columns={[what, who, law, from, due, standing]}
      rows={clocks.map((clock) => rowOf(clock, texts))}
    />
  );
}

function rowOf(clock: DutyClock, texts: BreachFileTexts): DataRow {
  const { words, language } = texts;
  const { anchor, status } = clock;
  const isBinding = status === "law" || status === "contract";
  return {
    id: clock.id,
    state: clock.state,
    cells: [
      whatOf(clock, texts),
      words.duties.scopes[clock.scope],
      isBinding ? lawOf(clock, texts) : `${lawOf(clock, texts)}. ${words.duties.statuses[status]}`,
      anchor === undefined
        ? ""
        : `${words.duties.starts[anchor.event]}: ${momentText(anchor.at, language)}`,
      dueOf(clock, texts),
      standingOf(clock, texts),
    ],
  };
}

/**
 * Deadlines of a breach: each with recipient and responsible party, drawn on a timeline with a table. Deadlines that
 * are not in law are shown separately. The same HTML on a server and in a browser.
 */
export const BreachClocks = /* @__PURE__ */ Object.assign(Widget, {
  /** The drawing. */
  Picture: ClockPicture,
} as const);
