import type { Day } from "../../shared/dates/day.ts";
import type { Finding } from "../../shared/finding.ts";
import type { StatedCode } from "../data/stated-rules.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";

/** Findings without parameters. */
type PlainCode =
  | StatedCode
  | "breach-clock-starts-late"
  | "breach-hours-missing"
  | "notice-days-missing"
  | "notice-days-zero"
  | "audit-never"
  | "drawn-up-in-future"
  | "signed-before-drawn-up"
  | "sub-processor-repeated"
  | "sub-processor-transfer-open"
  | "sub-processor-agreement-old"
  | "destruction-days-missing"
  | "hand-over-after-destruction"
  | "destruction-overdue"
  | "term-ended"
  | "deviation-without-motivation"
  | "deviation-not-agreed"
  | "signature-on-other-text"
  | "signed-before-assessed"
  | "status-without-signatures"
  | "model-superseded"
  | "model-for-participants"
  | "covenant-superseded"
  | "stale-vocabulary"
  | "scheme-lapsed"
  | "certificate-edition-superseded"
  | "certificate-expired"
  | "certificate-unverifiable"
  | "certificate-in-doubt"
  | "sub-processors-outside-insert"
  | "sub-processor-agreement-open"
  | "optional-service-undecided"
  | "insert-of-other-supplier"
  | "agreement-not-required"
  | "roles-mixed";

/** Finding in an agreement. */
export type AgreementFinding =
  | { readonly [Code in PlainCode]: Finding & { readonly code: Code } }[PlainCode]
  | (Finding & { readonly code: "breach-hours-long"; readonly hours: number })
  | (Finding & {
      readonly code: "destruction-before-provider";
      /** Days that the agreement gives. */
      readonly days: number;
      /** Days that the provider may take. */
      readonly providerDays: number;
    });

/** Looks for findings in a checked agreement, on a day. */
export type FindAgreementFindings = (
  agreement: ProcessingAgreement,
  asOf: Day,
) => readonly AgreementFinding[];
