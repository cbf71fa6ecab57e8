import { forwardRef } from "react";
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
    /** With it, the receipt has a button for a follow-up. */
    readonly onFollowUp?: (receipt: BreachReceipt) => void;
  };

/** The whole form: from the first question to the receipt. */
export const BreachReportForm = forwardRef<HTMLDivElement, BreachReportFormProps>(
  function BreachReportForm({ className, id, headingLevel, onFollowUp, ...options }, ref) {
    const report = useBreachReport(options);
    const root = { className, id, ...(headingLevel && { headingLevel }) };
    return (
      <Root {...root} report={report} ref={ref}>
        <Step />
        {report.step === "receipt" ? <Receipt onFollowUp={onFollowUp} /> : <DraftStatus />}
      </Root>
    );
  },
);
