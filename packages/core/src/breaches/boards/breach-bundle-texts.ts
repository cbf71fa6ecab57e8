import type { BundleFinding } from "./check-bundle.ts";

/** Texts for breaches that cannot be told in one notice. */
export interface BreachBundleTexts {
  readonly findings: Readonly<Record<BundleFinding["code"], string>>;
  /** Whether a report leaves open a fact that must be compared. */
  readonly notKnownYet: string;
}
