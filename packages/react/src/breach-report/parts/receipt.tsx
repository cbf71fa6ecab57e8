import { forwardRef } from "react";
import { Button } from "../../forms/button.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { BreachReceipt } from "../breach-report-options.ts";
import { saveAsFile } from "../keeping/save-as-file.ts";
import { useBreachReportScope } from "./frame/breach-report-context.ts";
import { NextSteps } from "./next-steps.tsx";
import { ReceiptProof } from "./receipt-proof.tsx";
import { ReportSections } from "./report-sections.tsx";
import { StepHeading } from "./step-heading.tsx";

/** Props of {@link Receipt}. */
export type ReceiptProps = PartProps & {
  /** With it, there is a button for a follow-up. */
  readonly onFollowUp?: ((receipt: BreachReceipt) => void) | undefined;
};

/** Proof that the report arrived: reference, what happens next and the answers, to print and to keep. */
export const Receipt = /* @__PURE__ */ forwardRef<HTMLDivElement, ReceiptProps>(function Receipt(
  { onFollowUp, ...props },
  ref,
) {
  const { receipt, texts: all } = useBreachReportScope();
  if (!receipt) return null;
  const texts = all.breachReport.receipt;
  const { reference, report } = receipt;
  const download = () =>
    saveAsFile(`${reference}.json`, JSON.stringify(report, undefined, 2), "application/json");
  return (
    <Part as="div" base="receipt" given={props} ref={ref}>
      <StepHeading />
      <ReceiptProof />
      {receipt.mailWaiting && <p>{texts.mailWaiting}</p>}
      <NextSteps />
      <div className="bijsluiter-actions">
        <Button onClick={() => window.print()}>{texts.print}</Button>
        <Button onClick={download}>{texts.download}</Button>
        {onFollowUp && (
          <Button kind="quiet" onClick={() => onFollowUp(receipt)}>
            {texts.followUp}
          </Button>
        )}
      </div>
      {report.kind !== "withdrawal" && <ReportSections report={report} />}
    </Part>
  );
});
