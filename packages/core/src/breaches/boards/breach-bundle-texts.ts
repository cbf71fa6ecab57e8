import type { BundleFinding } from "./check-bundle.ts";

/** Words for breaches that cannot be told in one notice. */
export interface BreachBundleTexts {
  readonly findings: Readonly<Record<BundleFinding["code"], string>>;
  /** Where a report leaves open what has to be compared. */
  readonly notKnownYet: string;
}
