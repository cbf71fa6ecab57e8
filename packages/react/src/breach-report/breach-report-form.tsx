import { forwardRef, type ReactNode } from "react";
import type { PartProps } from "../forms/part.tsx";
import type { BreachReceipt, BreachReportOptions } from "./breach-report-options.ts";
import { DraftStatus } from "./draft-status.tsx";
import { Receipt } from "./receipt.tsx";
import { Root } from "./root.tsx";
import { Step } from "./step.tsx";
import { useBreachReport } from "./use-breach-report.ts";

/** Props of {@link BreachReportForm}. */
export type BreachReportFormProps = BreachReportOptions &
  Pick<PartProps, "className" | "id"> & {
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
export const BreachReportForm = forwardRef<HTMLDivElement, BreachReportFormProps>(
  function BreachReportForm(props, ref) {
    const { className, id, headingLevel, documentTitle, help, onFollowUp, ...options } = props;
    const report = useBreachReport(options);
    const root = { className, id, documentTitle, ...(headingLevel && { headingLevel }) };
    return (
      <Root {...root} report={report} ref={ref}>
        <Step />
        {report.step === "receipt" ? <Receipt onFollowUp={onFollowUp} /> : <DraftStatus />}
        {help && <div className="bijsluiter-help">{help}</div>}
      </Root>
    );
  },
);
