import { forwardRef, type ReactNode, useRef } from "react";
import { FormScope } from "../../forms/form-scope.tsx";
import type { PartProps } from "../../parts/part.tsx";
import type { BreachReportController } from "../breach-report-controller.ts";
import { ErrorBoundary } from "../keeping/error-boundary.tsx";
import { RescuedAnswers } from "../keeping/rescued-answers.tsx";
import { BreachReportContext } from "./breach-report-context.ts";
import { useDocumentTitle } from "./use-document-title.ts";

/** Props of {@link Root}. */
export type RootProps = PartProps & {
  /** Of `useBreachReport`. */
  readonly report: BreachReportController;
  /** Level of the headings of the pages; 2 by default. */
  readonly headingLevel?: number;
  /** With it, the title of the document follows the pages: errors, question, then this. */
  readonly documentTitle?: string | undefined;
  /** Whom to ask for help, at the end; stays where a part fails. */
  readonly help?: ReactNode;
};

/** Holds one breach report; every other part goes inside. Where one of them fails, what was typed stays on the page. */
export const Root = /* @__PURE__ */ forwardRef<HTMLDivElement, RootProps>(
  function Root(props, ref) {
    const { report, headingLevel = 2, documentTitle, help, children, ...rest } = props;
    const { texts, answersText } = report;
    const form = useRef<HTMLFormElement>(null);
    useDocumentTitle(report, documentTitle);
    return (
      <BreachReportContext.Provider value={{ ...report, headingLevel, form }}>
        <FormScope
          answers={report.answers}
          errors={report.errors}
          texts={texts.forms}
          own={{
            "data-step": report.step,
            "data-status": report.status,
            lang: texts.messages.breachReport.language,
          }}
          {...rest}
          ref={ref}
        >
          <ErrorBoundary
            fallback={(again) => (
              <RescuedAnswers
                texts={texts.breachReport}
                text={answersText}
                headingLevel={headingLevel}
                again={again}
              />
            )}
          >
            {children}
          </ErrorBoundary>
          {help && <div className="bijsluiter-help">{help}</div>}
        </FormScope>
      </BreachReportContext.Provider>
    );
  },
);
