import type { Instant } from "@bijsluiter/core";
import type { BreachClockFacts } from "@bijsluiter/core/breaches";
import type { ServerIssue } from "../issues/place-of-issue.ts";

/** Response of the server to a report. */
export type SubmitAnswer = SubmitReceipt | SubmitIssues | SubmitRefusal;

/** The report arrived. */
export interface SubmitReceipt {
  readonly ok: true;
  /** Under which the report can be found; not blank. */
  readonly reference: string;
  readonly receivedAt: Instant;
  /** Facts for the clocks that the server knows, such as the hours in the agreement. */
  readonly clockFacts?: BreachClockFacts;
  /** Whether a message to a board is queued; the receipt mentions mail only then. */
  readonly mailWaiting?: boolean;
}

/** Answers that have to change first. */
export interface SubmitIssues {
  readonly ok: false;
  /** Issues of `toIssues`, or as Standard Schema gives them. */
  readonly issues: readonly ServerIssue[];
}

/** Refusal without a receipt and without issues to show in the form. */
export interface SubmitRefusal {
  readonly ok: false;
  /** HTTP status; 0 where there was none, as after a redirect to another place. */
  readonly status: number;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfterSeconds?: number;
  /** Messages of the server; shown as text when the form has no text for the status. */
  readonly messages?: readonly string[];
}
