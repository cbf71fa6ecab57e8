import { createContext, type RefObject, useContext } from "react";
import type { BreachReportController } from "../breach-report-controller.ts";

/** What the parts of one breach report share. */
export interface BreachReportScope extends BreachReportController {
  /** Level of the heading of a page. */
  readonly headingLevel: number;
  /** The form of the page that is shown. */
  readonly form: RefObject<HTMLFormElement | null>;
}

/** Filled by `BreachReport.Root`. */
export const BreachReportContext = createContext<BreachReportScope | undefined>(undefined);

/** The breach report around a part. */
export function useBreachReportScope(): BreachReportScope {
  const scope = useContext(BreachReportContext);
  if (!scope) throw new Error("Put the parts of a breach report inside <BreachReport.Root>.");
  return scope;
}
