import { forwardRef, type ReactNode } from "react";
import type { PartProps } from "../parts/part.tsx";
import type { BreachReceipt, BreachReportOptions } from "./breach-report-options.ts";
import { DraftStatus } from "./parts/draft-status.tsx";
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

/** The whole form: from the first question to the receipt. */
export const BreachReportForm = /* @__PURE__ */ forwardRef<HTMLDivElement, BreachReportFormProps>(
  function BreachReportForm(props, ref) {
    const { help, onFollowUp, ...others } = props;
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
    return (
      <Root {...root} report={report} ref={ref}>
        <Step />
        {report.step === "receipt" ? <Receipt onFollowUp={onFollowUp} /> : <DraftStatus />}
        {help && <div className="bijsluiter-help">{help}</div>}
      </Root>
    );
  },
);
