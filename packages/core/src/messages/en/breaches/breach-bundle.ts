import type { BreachBundleTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for breaches that cannot be told in one notice. */
export const breachBundle: BreachBundleTexts = deepFreeze({
  findings: {
    "other-data": "This breach concerns other data than the first. Notify it alone.",
    "other-way": "This breach came about in another way than the first. Notify it alone.",
    "too-far-apart": "This breach occurred too long before or after the first. Notify it alone.",
  },
  notKnownYet: "This is not known yet, so it is not determined whether one notice is enough.",
});
