import type { BundleFinding } from "./check-bundle.ts";

/** Texts for breaches that cannot share one notice. */
export interface BreachBundleTexts {
  readonly findings: Readonly<Record<BundleFinding["code"], string>>;
  /** Text for a fact that must be compared and is not known yet. */
  readonly notKnownYet: string;
}
