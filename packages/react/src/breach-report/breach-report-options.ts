import type { AffectedBoard, BreachFacts, BreachReport } from "@bijsluiter/core/breaches";
import type { FollowUp } from "./answers/answers-to-report.ts";
import type { SubmitAnswer, SubmitReceipt } from "./answers-from-server/submit-answer.ts";
import type { WholeReportTexts } from "./breach-report-texts.ts";
import type { FileLimits } from "./state/use-attachments.ts";

/**
 * Sends a report. Reject when it is not known whether the report arrived: the answers stay, and every retry has the
 * same `idempotencyKey`, so that the server can store one entry. The result is validated: a receipt needs a reference
 * and a timestamp. `readSubmitAnswer` creates the result from a response.
 */
export type SubmitReport = (
  report: BreachReport,
  options: { readonly signal: AbortSignal; readonly idempotencyKey: string },
) => Promise<SubmitAnswer>;

/** Proof that a report arrived. */
export interface BreachReceipt extends SubmitReceipt {
  readonly report: BreachReport;
}

/** Options of the form. */
export interface BreachReportOptions {
  /**
   * `breachReport` or `wholeReport` of `@bijsluiter/react/locales/nl`, or your own. Default: those of the provider's
   * `locale`.
   */
  readonly texts?: WholeReportTexts | undefined;
  readonly submit: SubmitReport;
  /**
   * Boards to choose from; one without an e-mail address cannot be told, and is not offered. Without them the reporter
   * types name and e-mail address.
   */
  readonly boards?: readonly AffectedBoard[];
  /** Filled in beforehand, such as the product and who reports. */
  readonly defaultFacts?: { readonly [Group in keyof BreachFacts]?: Partial<BreachFacts[Group]> };
  /** Earlier report to update, instead of a new report. */
  readonly followUp?: FollowUp | undefined;
  /** Under which the draft is kept. Default: one for new reports, and one for each reference. */
  readonly draftKey?: string;
  /** Hours after which a draft is deleted; default 24. */
  readonly draftHours?: number;
  /** Limits on files. */
  readonly files?: FileLimits;
  /** The report arrived. */
  readonly onReceipt?: (receipt: BreachReceipt) => void;
}
