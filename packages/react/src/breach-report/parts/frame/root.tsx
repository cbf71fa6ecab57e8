import { forwardRef, type ReactNode, useRef } from "react";
import { FormScope } from "../../../forms/form-scope.tsx";
import type { PartProps } from "../../../parts/part.tsx";
import type { BreachReportController, ReportController } from "../../breach-report-controller.ts";
import { ErrorBoundary } from "../../keeping/error-boundary.tsx";
import { RescuedAnswers } from "../../keeping/rescued-answers.tsx";
import { ReportContext, WholeTextsContext } from "./breach-report-context.ts";
import { useDocumentTitle } from "./use-document-title.ts";

/** Props of {@link ReportRoot}. */
export type ReportRootProps = PartProps & {
  readonly report: ReportController;
  /** Level of the headings of the pages; 2 by default. */
  readonly headingLevel?: number | undefined;
  /** With it, the title of the document follows the pages: errors, question, then this. */
  readonly documentTitle?: string | undefined;
  /** Whom to ask for help, at the end; stays where a part fails. */
  readonly help?: ReactNode;
};

/** Holds one breach report of either length. Where a part of it fails, what was typed stays on the page. */
export const ReportRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, ReportRootProps>(
  function ReportRoot(props, ref) {
    const { report, headingLevel = 2, documentTitle, help, children, ...rest } = props;
    const { language, forms, words, answersText } = report;
    const form = useRef<HTMLFormElement>(null);
    useDocumentTitle(report, documentTitle);
    return (
      <ReportContext.Provider value={{ ...report, headingLevel, form }}>
        <FormScope
          answers={report.answers}
          errors={report.errors}
          texts={forms}
          own={{
            "data-step": report.step,
            "data-status": report.status,
            lang: language,
          }}
          {...rest}
          ref={ref}
        >
          <ErrorBoundary
            fallback={(again) => (
              <RescuedAnswers
                texts={words}
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
      </ReportContext.Provider>
    );
  },
);

/** Props of {@link Root}. */
export type RootProps = ReportRootProps & {
  /** Of `useBreachReport`. */
  readonly report: BreachReportController;
};

/**
 * Root element of one breach report, which contains all other parts. The answers stay on the page when a part fails.
 */
export const Root = /* @__PURE__ */ forwardRef<HTMLDivElement, RootProps>(
  function Root(props, ref) {
    return (
      <WholeTextsContext.Provider value={props.report.texts}>
        <ReportRoot {...props} ref={ref} />
      </WholeTextsContext.Provider>
    );
  },
);
