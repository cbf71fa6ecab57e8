import type { GapCounts, GapReport as Report } from "@bijsluiter/core/measures";
import { forwardRef } from "react";
import type { PartProps } from "../parts/part.tsx";
import type { MeasuresTexts } from "./measures-texts.ts";
import { dayWithYear } from "./parts/day-words.ts";
import { GapBars } from "./parts/gap-bars.tsx";
import { MeasuresRoot } from "./parts/measures-root.tsx";
import { MeasuresTable } from "./parts/measures-table.tsx";

/** Props of {@link GapReport}; other props are passed to the root element. */
export type GapReportProps = Omit<PartProps, "children"> & {
  /** Result of `gapReport` of `@bijsluiter/core/measures`. */
  readonly report: Report;
  /** E.g. `measures` of `@bijsluiter/react/locales/nl`. */
  readonly texts: MeasuresTexts;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number;
};

/** The whole report, out of the parts. */
const Widget = /* @__PURE__ */ forwardRef<HTMLElement, GapReportProps>(function GapReport(
  { report, texts, headingLevel, ...root },
  ref,
) {
  const { headings, measures } = texts;
  const day = dayWithYear(report.asOf, measures.language);
  return (
    <MeasuresRoot
      {...root}
      texts={texts}
      heading={headings.report}
      headingLevel={headingLevel}
      ref={ref}
    >
      <p>{texts.summary({ met: report.met.length, required: report.required, day })}</p>
      <GapBars texts={texts} counts={report.byTheme} names={measures.themes} />
      <Counts kind="theme" counts={report.byTheme} names={measures.themes} texts={texts} />
      <GapBars texts={texts} counts={report.byOwner} names={measures.parties} />
      <Counts kind="owner" counts={report.byOwner} names={measures.parties} texts={texts} />
      <Gaps report={report} texts={texts} />
    </MeasuresRoot>
  );
});

interface CountsProps {
  readonly kind: "theme" | "owner";
  readonly counts: readonly GapCounts<string>[];
  readonly names: Readonly<Record<string, string>>;
  readonly texts: MeasuresTexts;
}

/** The numbers behind the bars. */
function Counts({ kind, counts, names, texts: { headings, columns, measures } }: CountsProps) {
  const { met, explained, notApplicable, gaps } = measures.sides;
  return (
    <MeasuresTable
      caption={kind === "theme" ? headings.byTheme : headings.byOwner}
      columns={[columns[kind], columns.required, met, explained, notApplicable, gaps]}
      rows={counts.map((row) => ({
        id: row.key,
        cells: [names[row.key], row.required, row.met, row.explained, row.notApplicable, row.gaps],
      }))}
    />
  );
}

/** Every gap with why, or the sentence that there is none. */
function Gaps({ report, texts }: Pick<GapReportProps, "report" | "texts">) {
  const { headings, columns, measures, noGaps } = texts;
  if (report.gaps.length === 0) return <p>{noGaps}</p>;
  return (
    <MeasuresTable
      caption={headings.gaps}
      columns={[
        columns.measure,
        columns.status,
        columns.why,
        columns.level,
        columns.owner,
        columns.dueOn,
      ]}
      rows={report.gaps.map((gap) => ({
        id: gap.measureId,
        state: gap.status,
        cells: [
          gap.title,
          measures.statuses[gap.status],
          gap.reasons.map((reason) => measures.reasons[reason]).join(" "),
          measures.levels[gap.stake],
          [measures.parties[gap.owner.party], gap.owner.role].filter(Boolean).join(", "),
          gap.dueOn && dayWithYear(gap.dueOn, measures.language),
        ],
      }))}
    />
  );
}

/**
 * A gap report: charts by theme and by owner, each with a table, and every gap with its reason. Renders the same HTML
 * on a server and in a browser. Its parts are properties, for a custom layout.
 */
export const GapReport = /* @__PURE__ */ Object.assign(Widget, {
  /** Around all others, with the heading. */
  Root: MeasuresRoot,
  /** The drawing. */
  Bars: GapBars,
  /** A table that scrolls inside itself. */
  Table: MeasuresTable,
} as const);
