import type { ReactNode } from "react";
import { Button } from "../../forms/button.tsx";
import type { BreachReceipt } from "../breach-report-options.ts";
import { useReportScope } from "../parts/frame/breach-report-context.ts";
import { NextSteps } from "../parts/next-steps.tsx";
import { ReceiptProof } from "../parts/receipt-proof.tsx";
import { StepHeading } from "../parts/step-heading.tsx";
import { FirstAnswersList } from "./answers/first-answers-list.tsx";
import { useFirstScope } from "./first-scope.ts";

/** Props of {@link FirstReceipt}. */
export interface FirstReceiptProps {
  readonly onFollowUp?: ((receipt: BreachReceipt) => void) | undefined;
  /** Where to go from here. */
  readonly onward?: ReactNode;
}

/** That the report arrived, what happens next, and what to do now; on paper with the answers. */
export function FirstReceipt({ onFollowUp, onward }: FirstReceiptProps): ReactNode {
  const { receipt, headingLevel } = useReportScope();
  const { receipt: texts } = useFirstScope().words;
  if (!receipt) return null;
  const Heading = `h${headingLevel + 1}` as "h3";
  return (
    <div className="bijsluiter-receipt">
      <StepHeading />
      <ReceiptProof />
      <NextSteps />
      <section>
        <Heading>{texts.now}</Heading>
        <p>{texts.advice}</p>
      </section>
      <div className="bijsluiter-actions">
        {onward}
        <Button onClick={() => window.print()}>{texts.print}</Button>
        {onFollowUp && (
          <Button kind="quiet" onClick={() => onFollowUp(receipt)}>
            {texts.followUp}
          </Button>
        )}
      </div>
      <section className="bijsluiter-on-paper" hidden>
        <Heading>{texts.answers}</Heading>
        <FirstAnswersList />
      </section>
    </div>
  );
}
