import type { Finding } from "../shared/finding.ts";
import { type ServiceRuleCode, serviceRules } from "./data/service-rules.ts";
import type { ServiceAnswer } from "./service-answer.ts";

/** Missing or unknown item in the terms of a service. */
export interface ServiceFinding extends Finding {
  readonly code: ServiceRuleCode;
  /** `no`: known to be otherwise; `unknown`: not stated, which is not a pass. */
  readonly answer: "no" | "unknown";
}

/** The finding that a rule is not kept, or not known to be; none when it is. */
export function whenNot(
  code: ServiceRuleCode,
  answer: ServiceAnswer | undefined,
  ...where: ServiceFinding["where"]
): readonly ServiceFinding[] {
  if (answer === "yes") return [];
  const { severity, basis } = serviceRules[code];
  return [
    answer === "no"
      ? { code, answer, severity, where, basis }
      : { code, answer: "unknown", severity: "warning", where, basis },
  ];
}

/** A claim as an answer. */
export const answerOf = (claim: boolean | undefined): ServiceAnswer =>
  claim === undefined ? "unknown" : claim ? "yes" : "no";
