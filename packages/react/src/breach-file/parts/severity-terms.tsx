import type { BreachSeverity, SeverityTerm } from "@bijsluiter/core/breaches";
import { forwardRef } from "react";
import { type DataRow, DataTable } from "../../parts/data-table.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { BreachFileTexts } from "../breach-file-texts.ts";
import { headingAt } from "./file-root.tsx";

/** Props of {@link SeverityTerms}. */
export type SeverityTermsProps = Omit<PartProps, "children"> & {
  /** As `severity` of `@bijsluiter/core/breaches` gives it. */
  readonly severity: BreachSeverity;
  readonly texts: BreachFileTexts;
  /** Level of the heading; 3 by default. */
  readonly headingLevel?: number;
};

/** A score of severity with every term that made it. */
export const SeverityTerms = /* @__PURE__ */ forwardRef<HTMLElement, SeverityTermsProps>(
  function SeverityTerms({ severity, texts, headingLevel = 3, ...rest }, ref) {
    const { severity: own, words } = texts;
    const { se, level, terms, flags, stated } = severity;
    const Heading = headingAt(headingLevel);
    const score = (term: SeverityTerm["term"]) =>
      own.number(terms.find((one) => one.term === term)?.score ?? 0);
    return (
      <Part as="div" base="breach-file-severity" state={{ level }} given={rest} ref={ref}>
        <Heading>{own.heading}</Heading>
        <p>
          <strong>{own.score(own.number(se), words.severity.levels[level])}</strong>{" "}
          {words.severity.consequences[level]}
        </p>
        <p>
          {own.formula({ dpc: score("dpc"), ei: score("ei"), cb: score("cb"), se: own.number(se) })}
        </p>
        <DataTable
          base="breach-file-table"
          caption={own.terms}
          columns={[own.columns.term, own.columns.part, own.columns.why, own.columns.points]}
          rows={terms.flatMap((term) => rowsOf(term, texts))}
        />
        {(flags.moreThan100 || flags.unintelligible) && (
          <ul>
            {flags.moreThan100 && <li>{words.severity.flags.moreThan100}</li>}
            {flags.unintelligible && <li>{words.severity.flags.unintelligible}</li>}
          </ul>
        )}
        {stated && (
          <p>
            {words.severity.stated}: <strong>{words.severity.levels[stated.level]}</strong>.{" "}
            {stated.reasons}
          </p>
        )}
        <p className="bijsluiter-breach-file-quiet">{words.severity.caution}</p>
      </Part>
    );
  },
);

/** A row for each part of a term. */
function rowsOf(term: SeverityTerm, texts: BreachFileTexts): readonly DataRow[] {
  const { severity: own, words } = texts;
  const says = words.severity;
  const row = (at: number, part: string, why: string, score: number): DataRow => ({
    id: `${term.term} ${at}`,
    cells: [says.terms[term.term], part, why, own.number(score)],
  });
  switch (term.term) {
    case "dpc":
      return term.parts.map(({ category, base, score, adjustment }, at) =>
        row(
          at,
          says.categories[category],
          adjustment
            ? `${own.moved(own.number(base), adjustment.steps)} ${says.factors[adjustment.factor]}. ${adjustment.reasons}`
            : "",
          score,
        ),
      );
    case "ei": {
      const { parts, combined, score } = term;
      const rows = parts.map((part, at) =>
        row(
          at,
          says.identifiers[part.identifier],
          says.identificationLevels[part.level],
          part.score,
        ),
      );
      return combined ? [...rows, row(parts.length, says.combined, combined.reasons, score)] : rows;
    }
    case "cb":
      return term.parts.map(({ element, band, score }, at) => {
        const { heading, bands } = says.circumstances[element];
        // Each band is one of its own element.
        return row(at, heading, (bands as Readonly<Record<string, string>>)[band] ?? "", score);
      });
  }
}
