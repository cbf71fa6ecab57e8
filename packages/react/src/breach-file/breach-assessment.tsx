import type {
  BreachSeverity,
  ConfirmItem,
  BreachAssessment as Outcome,
} from "@bijsluiter/core/breaches";
import { forwardRef } from "react";
import { Tag } from "../look/tag.tsx";
import { DataTable } from "../parts/data-table.tsx";
import type { PartProps } from "../parts/part.tsx";
import type { BreachFileTexts } from "./breach-file-texts.ts";
import { FileRoot, headingAt } from "./parts/file-root.tsx";
import { SeverityTerms } from "./parts/severity-terms.tsx";

/** Props of {@link BreachAssessment}; other props are passed to the root element. */
export type BreachAssessmentProps = Omit<PartProps, "children"> & {
  /** As `assessBreach` of `@bijsluiter/core/breaches` gives it. */
  readonly assessment: Outcome;
  /** As `severity` gives it; without it the score is left out. */
  readonly severity?: BreachSeverity | undefined;
  /** Facts that a person confirmed. */
  readonly confirmed?: readonly ConfirmItem[] | undefined;
  /** Language, e.g. `breachFile` of `@bijsluiter/react/locales/nl`. */
  readonly texts: BreachFileTexts;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number;
};

/** The whole assessment, out of the parts. */
const Widget = /* @__PURE__ */ forwardRef<HTMLElement, BreachAssessmentProps>(
  function BreachAssessment(props, ref) {
    const { assessment, severity, confirmed = [], texts, headingLevel = 2, ...root } = props;
    const { assessment: own, words } = texts;
    const Sub = headingAt(headingLevel + 1);
    return (
      <FileRoot {...root} texts={texts} heading={own.heading} headingLevel={headingLevel} ref={ref}>
        <div className="bijsluiter-breach-file-outcome" data-risk={assessment.risk}>
          <p>
            <strong>{words.assessment.pointsTo[assessment.risk]}</strong>
          </p>
          <p>{words.assessment.caution}</p>
        </div>
        <Sub>{own.reasons}</Sub>
        <ul>
          {assessment.reasons.map((reason) => (
            <li key={reason}>{words.assessment.reasons[reason]}</li>
          ))}
        </ul>
        <Confirm items={assessment.confirm} confirmed={confirmed} texts={texts} Heading={Sub} />
        <Sub>{own.follows}</Sub>
        <DataTable
          base="breach-file-table"
          caption={own.follows}
          columns={[own.columns.duty, own.columns.asked, own.columns.basis]}
          rows={assessment.duties.map(({ duty, asked, ground, basis }) => ({
            id: duty,
            state: asked,
            cells: [
              words.assessment.duties[duty],
              ground
                ? `${words.assessment.asked[asked]}: ${words.assessment.exceptions[ground]}`
                : words.assessment.asked[asked],
              texts.legalReference(basis.ref),
            ],
          }))}
        />
        {severity && (
          <SeverityTerms severity={severity} texts={texts} headingLevel={headingLevel + 1} />
        )}
      </FileRoot>
    );
  },
);

interface ConfirmProps {
  readonly items: readonly ConfirmItem[];
  readonly confirmed: readonly ConfirmItem[];
  readonly texts: BreachFileTexts;
  readonly Heading: "h2";
}

/** What a person must look at, each with whether that was done. */
function Confirm({ items, confirmed, texts, Heading }: ConfirmProps) {
  const { assessment: own, words } = texts;
  return (
    <>
      <Heading>{own.confirm}</Heading>
      {items.length === 0 ? (
        <p>{own.nothingToConfirm}</p>
      ) : (
        <ul className="bijsluiter-breach-file-confirm">
          {items.map((item) => {
            const isSeen = confirmed.includes(item);
            return (
              <li key={item}>
                <span>{words.assessment.confirm[item]}</span>{" "}
                <Tag tone={isSeen ? "good" : "warn"}>
                  {isSeen ? own.confirmed : own.notConfirmed}
                </Tag>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/**
 * Assessment of a breach: risk, reasons, facts to confirm first, duties that follow, and the severity term by term. It
 * never gives a verdict. The same HTML on a server and in a browser.
 */
export const BreachAssessment = /* @__PURE__ */ Object.assign(Widget, {
  /** Around all others, with the heading. */
  Root: FileRoot,
  /** The severity, term by term. */
  Severity: SeverityTerms,
} as const);
