import { confidence } from "@bijsluiter/core/pii";

/** A step of `confidence`, from `sure` down to `contrary`. */
export type ConfidenceStep = keyof typeof confidence;

const steps = Object.entries(confidence) as readonly [ConfidenceStep, number][];

/** The highest step that a confidence reaches. */
export function confidenceStep(value: number): ConfidenceStep {
  return steps.find(([, least]) => value >= least)?.[0] ?? "contrary";
}
