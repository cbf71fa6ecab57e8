import { createContext } from "react";
import type { Answers } from "../../forms/form-scope.tsx";

/** What was filled in on the first page before the rest of the form was there. */
export interface BegunReport {
  readonly answers: Answers;
  /** Whoever filled it in went on to the next page. */
  readonly goesOn: boolean;
}

/** Filled where the first page is shown before the form. */
export const BegunContext = /* @__PURE__ */ createContext<BegunReport | undefined>(undefined);
