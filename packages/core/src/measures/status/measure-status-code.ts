import type { Day } from "../../shared/dates/day.ts";
import type { Answer } from "../measure/answer.ts";

/** Status of a measure on a day, from well to not known. */
export type MeasureStatusCode =
  | "ok"
  | "due-soon"
  | "not-applicable"
  | "explained"
  | "planned"
  | "partial"
  | "overdue"
  | "evidence-expired"
  | "evidence-unreachable"
  | "evidence-missing"
  | "unknown"
  | "gap";

/** Reason for the status of a measure. */
export type MeasureReasonCode =
  | "excluded-with-reason"
  | "exclusion-unexplained"
  | "applicability-unknown"
  | "absent"
  | "absent-explained"
  | "planned"
  | "planned-undated"
  | "planned-overdue"
  | "partly-there"
  | "implementation-unknown"
  | "no-parts"
  | "part-not-done"
  | "part-unknown"
  | "part-evidence-missing"
  | "part-evidence-expired"
  | "part-evidence-unreachable"
  | "mandate-lapsed"
  | "never-reviewed"
  | "review-overdue"
  | "too-few-times"
  | "evidence-missing"
  | "evidence-not-yet"
  | "evidence-expired"
  | "evidence-unreachable"
  | "certificate-not-held"
  | "due-soon"
  | "evidence-ends-soon";

/** Status of a measure on a day, with reasons. Derived each time, never stored. */
export interface MeasureStatus {
  readonly status: MeasureStatusCode;
  /** Whether the measure has valid evidence: yes only for `ok` and `due-soon`. */
  readonly holds: Answer;
  readonly reasons: readonly MeasureReasonCode[];
  /** Deadline of the next step; absent when nothing recurs and nothing is planned. */
  readonly dueOn?: Day;
}
