import { type Certificate, checkCertificate } from "@bijsluiter/core/measures";
import { forwardRef } from "react";
import type { PartProps } from "../parts/part.tsx";
import type { MeasuresTexts } from "./measures-texts.ts";
import { CertificateLine } from "./parts/certificate-line.tsx";
import { dayWithYear } from "./parts/day-words.ts";
import { MeasuresRoot } from "./parts/measures-root.tsx";
import { MeasuresTable } from "./parts/measures-table.tsx";

/** Props of {@link CertificateTimeline}; other props are passed to the root element. */
export type CertificateTimelineProps = Omit<PartProps, "children"> & {
  /** Valid data: check external input with `certificate` of `@bijsluiter/core/measures`. */
  readonly certificates: readonly Certificate[];
  /** Day on which they are judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly texts: MeasuresTexts;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number;
};

/** All certificates, out of the parts. */
const Widget = /* @__PURE__ */ forwardRef<HTMLElement, CertificateTimelineProps>(
  function CertificateTimeline({ certificates, asOf, texts, headingLevel, ...root }, ref) {
    const { headings, columns, measures, noLastDay } = texts;
    const judged = certificates.map((held) => ({ held, ...checkCertificate(held, asOf) }));
    return (
      <MeasuresRoot
        {...root}
        texts={texts}
        heading={headings.certificates}
        headingLevel={headingLevel}
        ref={ref}
      >
        <CertificateLine certificates={certificates} asOf={asOf} texts={texts} />
        <MeasuresTable
          caption={headings.certificates}
          columns={[columns.certificate, columns.holds, columns.lastDay, columns.findings]}
          rows={judged.map(({ held, holds, lastDay, findings }, index) => ({
            id: `${index}`,
            state: holds,
            cells: [
              [held.standard, held.edition].filter(Boolean).join(":"),
              measures.answers[holds],
              lastDay === undefined ? noLastDay : dayWithYear(lastDay, measures.language),
              findings.map((found) => measures.certificates[found.code](found)).join(" "),
            ],
          }))}
        />
      </MeasuresRoot>
    );
  },
);

/**
 * Certificates along a time line, and a table of their validity on a day with reasons. The same HTML on a server and in a
 * browser. Root and table are those of `GapReport`.
 */
export const CertificateTimeline = /* @__PURE__ */ Object.assign(Widget, {
  /** The drawing. */
  Line: CertificateLine,
} as const);
