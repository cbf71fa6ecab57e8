import type { ResponsibilityMatrix as Matrix, ResponsibilityPart } from "@bijsluiter/core/measures";
import { forwardRef } from "react";
import type { PartProps } from "../parts/part.tsx";
import type { MeasuresTexts } from "./measures-texts.ts";
import { MeasuresRoot } from "./parts/measures-root.tsx";
import { MeasuresTable } from "./parts/measures-table.tsx";

/** Props of {@link ResponsibilityMatrix}; other props are passed to the root element. */
export type ResponsibilityMatrixProps = Omit<PartProps, "children"> & {
  /** Result of `responsibilityMatrix` of `@bijsluiter/core/measures`. */
  readonly matrix: Matrix;
  readonly texts: MeasuresTexts;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number;
};

/**
 * Responsibility of each party per measure: maker of the platform, supplier and school, with open settings. The same HTML
 * on a server and in a browser. Root and table are those of `GapReport`.
 */
export const ResponsibilityMatrix = /* @__PURE__ */ forwardRef<
  HTMLElement,
  ResponsibilityMatrixProps
>(function ResponsibilityMatrix({ matrix, texts, headingLevel, ...root }, ref) {
  const { headings, columns, measures } = texts;
  const { parties } = measures;
  return (
    <MeasuresRoot
      {...root}
      texts={texts}
      heading={headings.responsibility}
      headingLevel={headingLevel}
      ref={ref}
    >
      <MeasuresTable
        caption={headings.responsibility}
        columns={[
          columns.measure,
          parties["built-in"],
          parties.provider,
          parties.customer,
          columns.holds,
        ]}
        rows={matrix.rows.map(({ measureId, title, parties: does, holds, openSettings }) => ({
          id: measureId,
          state: holds,
          cells: [
            title,
            ...does.map(({ party, parts }) => (
              <Parts
                key={party}
                parts={parts}
                isOpen={openSettings.includes(party)}
                texts={texts}
              />
            )),
            measures.answers[holds],
          ],
        }))}
      />
    </MeasuresRoot>
  );
});

interface PartsProps {
  readonly parts: readonly ResponsibilityPart[];
  readonly isOpen: boolean;
  readonly texts: MeasuresTexts;
}

/** What one party does. */
function Parts({ parts, isOpen, texts }: PartsProps) {
  if (parts.length === 0) return <>{texts.noParts}</>;
  const { partKinds, answers } = texts.measures;
  return (
    <>
      <ul>
        {parts.map(({ kind, what, holds }) => (
          <li key={`${kind} ${what}`} data-holds={holds}>
            {partKinds[kind]}: {what} ({answers[holds]})
          </li>
        ))}
      </ul>
      {isOpen && <strong>{texts.openSetting}</strong>}
    </>
  );
}
