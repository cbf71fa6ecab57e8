import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Sources with a Dutch name that says nothing to who reads English. */
export const legalSources: Readonly<Record<string, string>> = deepFreeze({
  verwerkersovereenkomst: "processing agreement",
});
