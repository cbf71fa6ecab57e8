import { type ForwardedRef, forwardRef, type ReactNode, useRef } from "react";
import type { PartProps } from "../parts/part.tsx";
import { useTextsOf } from "../provider/use-texts-of.ts";
import type { BreachReceipt, BreachReportOptions } from "./breach-report-options.ts";
import { ErrorBoundary } from "./keeping/error-boundary.tsx";
import { RescuedAnswers } from "./keeping/rescued-answers.tsx";
import { DraftStatus } from "./parts/draft-status.tsx";
import { NoScript } from "./parts/no-script.tsx";
import { Receipt } from "./parts/receipt.tsx";
import { Root } from "./parts/root.tsx";
import { Step } from "./parts/step.tsx";
import { useBreachReport } from "./use-breach-report.ts";

/** Props of {@link BreachReportForm}; the others go to the element around it. */
export type BreachReportFormProps = BreachReportOptions &
  Omit<PartProps, "children"> & {
    /** Level of the headings of the pages; 2 by default. */
    readonly headingLevel?: number;
    /** With it, the title of the document follows the pages; otherwise it is left alone. */
    readonly documentTitle?: string;
    /** Whom to ask for help; at the same place on every page. */
    readonly help?: ReactNode;
    /** With it, the receipt has a button for a follow-up. */
    readonly onFollowUp?: (receipt: BreachReceipt) => void;
  };

/**
 * The whole form: from the first question to the receipt. Whatever fails while it is shown, what was typed stays on the
 * page.
 */
export const BreachReportForm = /* @__PURE__ */ forwardRef<HTMLDivElement, BreachReportFormProps>(
  function BreachReportForm(props, ref) {
    const { headingLevel = 2, help } = props;
    const texts = useTextsOf("breachReport", props.texts);
    const typed = useRef(() => "");
    const fallback = (again: () => void) => (
      <div className="bijsluiter-form" lang={texts.messages.breachReport.language}>
        <RescuedAnswers
          texts={texts.breachReport}
          text={typed.current}
          headingLevel={headingLevel}
          again={again}
        />
        {help && <div className="bijsluiter-help">{help}</div>}
      </div>
    );
    return (
      <ErrorBoundary fallback={fallback}>
        <WholeForm {...props} texts={texts} typed={typed} formRef={ref} />
      </ErrorBoundary>
    );
  },
);

function WholeForm(
  props: BreachReportFormProps & {
    /** Filled with what gives every answer in words, for when the form itself is gone. */
    readonly typed: { current: () => string };
    readonly formRef: ForwardedRef<HTMLDivElement>;
  },
): ReactNode {
  const { help, onFollowUp, typed, formRef, ...others } = props;
  const { texts, submit, boards, defaultFacts, followUp, draftKey, ...more } = others;
  const { draftHours, files, onReceipt, ...root } = more;
  const report = useBreachReport({
    ...{ texts, submit, followUp },
    ...(boards && { boards }),
    ...(defaultFacts && { defaultFacts }),
    ...(draftKey !== undefined && { draftKey }),
    ...(draftHours !== undefined && { draftHours }),
    ...(files && { files }),
    ...(onReceipt && { onReceipt }),
  });
  typed.current = report.answersText;
  return (
    <Root {...root} report={report} help={help} ref={formRef}>
      <NoScript>{help}</NoScript>
      <Step />
      {report.step === "receipt" ? <Receipt onFollowUp={onFollowUp} /> : <DraftStatus />}
    </Root>
  );
}
