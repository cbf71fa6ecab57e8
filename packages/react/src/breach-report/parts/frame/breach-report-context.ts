import { createContext, type RefObject, useContext } from "react";
import type { BreachReportController, ReportController } from "../../breach-report-controller.ts";

/** What the parts of one breach report of either length share. */
export interface ReportScope extends ReportController {
  /** Level of the heading of a page. */
  readonly headingLevel: number;
  /** The form of the page that is shown. */
  readonly form: RefObject<HTMLFormElement | null>;
}

/** What the parts of a whole report share. */
export type BreachReportScope = ReportScope & Pick<BreachReportController, "texts">;

/** Filled by the element around a report. */
export const ReportContext = createContext<ReportScope | undefined>(undefined);

/** Filled by `BreachReport.Root`. */
export const WholeTextsContext = createContext<BreachReportController["texts"] | undefined>(
  undefined,
);

const ALONE = "Put the parts of a breach report inside <BreachReport.Root>.";

/** The breach report around a part, of either length. */
export function useReportScope(): ReportScope {
  const scope = useContext(ReportContext);
  if (!scope) throw new Error(ALONE);
  return scope;
}

/** The whole breach report around a part. */
export function useBreachReportScope(): BreachReportScope {
  const scope = useReportScope();
  const texts = useContext(WholeTextsContext);
  if (!texts) throw new Error(ALONE);
  return { ...scope, texts };
}
