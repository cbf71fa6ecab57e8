import { type ForwardedRef, forwardRef, type ReactNode } from "react";
import { useTextsOf } from "../../provider/use-texts-of.ts";
import type { BreachReportOptions } from "../breach-report-options.ts";
import { DraftStatus } from "../parts/draft-status.tsx";
import { NoScript } from "../parts/frame/no-script.tsx";
import type { ReportFrameProps } from "../parts/frame/report-frame.ts";
import { Root } from "../parts/frame/root.tsx";
import { Receipt } from "../parts/receipt.tsx";
import { ReportRescue, type Typed } from "../parts/report-rescue.tsx";
import { Step } from "../parts/step.tsx";
import { useBreachReport } from "../use-breach-report.ts";

/** Props of {@link WholeReportForm}; other props are passed to the root element. */
export type WholeReportFormProps = BreachReportOptions & ReportFrameProps;

/**
 * The full form: all facts of a report, from the first question to the receipt, and follow-ups of an earlier report.
 * The answers stay on the page when a part fails to render.
 */
export const WholeReportForm = /* @__PURE__ */ forwardRef<HTMLDivElement, WholeReportFormProps>(
  function WholeReportForm(props, ref) {
    const texts = useTextsOf("breachReport", props.texts);
    const { messages, forms, breachReport: words } = texts;
    const { language } = messages.breachReport;
    return (
      <ReportRescue {...props} texts={{ language, forms, words }}>
        {(typed) => <WholeForm {...props} texts={texts} typed={typed} formRef={ref} />}
      </ReportRescue>
    );
  },
);

function WholeForm(
  props: WholeReportFormProps & {
    readonly typed: Typed;
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
