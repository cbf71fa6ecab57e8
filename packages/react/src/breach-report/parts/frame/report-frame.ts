import type { ReactNode } from "react";
import type { PartProps } from "../../../parts/part.tsx";
import type { BreachReceipt } from "../../breach-report-options.ts";

/** Props of the element around a report of either length; others are passed on to it. */
export type ReportFrameProps = Omit<PartProps, "children"> & {
  /** Level of the headings of the pages; 2 by default. */
  readonly headingLevel?: number | undefined;
  /** Title of the document, which follows the pages; default: unchanged. */
  readonly documentTitle?: string | undefined;
  /** Contact for help; at the same place on every page. */
  readonly help?: ReactNode;
  /** Called by the button for a follow-up on the receipt; without it there is no button. */
  readonly onFollowUp?: ((receipt: BreachReceipt) => void) | undefined;
};
