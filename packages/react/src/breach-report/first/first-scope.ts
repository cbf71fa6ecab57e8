import { createContext, useContext } from "react";
import type { FirstReportTexts } from "./first-report-texts.ts";
import type { FirstSettings } from "./first-settings.ts";
import type { PiiReader } from "./pii-reader.ts";

/** What the pages of the six questions share. */
export interface FirstScope extends FirstSettings {
  readonly texts: FirstReportTexts;
  /** Reads files and texts on this computer; without it none is asked for. */
  readonly pii: PiiReader | undefined;
}

/** Filled by the form with the six questions. */
export const FirstContext = createContext<FirstScope | undefined>(undefined);

/** The six questions around a page. */
export function useFirstScope(): FirstScope {
  const scope = useContext(FirstContext);
  if (!scope) throw new Error("Put the pages of the six questions inside <BreachReportForm>.");
  return scope;
}
