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
  /** A message to a board waits to be mailed; only then the receipt says so. */
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
  /** Sentences of the server; shown as text where the form has no words of its own. */
  readonly messages?: readonly string[];
}
