import { createContext } from "react";
import type { Answers } from "../../forms/form-scope.tsx";

/** Answers on the first page from before the rest of the form was loaded. */
export interface BegunReport {
  readonly answers: Answers;
  /** Whoever filled it in went on to the next page. */
  readonly goesOn: boolean;
}

/** Filled where the first page is shown before the form. */
export const BegunContext = /* @__PURE__ */ createContext<BegunReport | undefined>(undefined);
