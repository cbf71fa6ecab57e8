import type { AffectedBoard } from "@bijsluiter/core/breaches";
import type { Answers, FieldError } from "../forms/form-scope.tsx";
import type { FollowUp } from "./answers/answers-to-report.ts";
import type { WholeReportTexts } from "./breach-report-texts.ts";
import type { FillAnswers } from "./first/pii-reader.ts";
import type { ReportTexts } from "./report-words.ts";
import type { FormState } from "./state/form-state.ts";
import type { BreachReportStep } from "./state/steps.ts";
import type { Attachments } from "./state/use-attachments.ts";
import type { DraftState } from "./state/use-draft.ts";
import type { Submission } from "./state/use-submission.ts";

/** Controller of a breach report that is being filled in, of either length, without elements. */
export interface ReportController
  extends Pick<FormState, "step" | "answers" | "revision" | "moves" | "found">,
    ReportTexts {
  /** Pages along which the answers lead, the page to check them last; then comes the receipt. */
  readonly steps: readonly BreachReportStep[];
  /** Errors on this page, in words. */
  readonly errors: readonly FieldError[];
  /**
   * `failed`: it is not known whether the report arrived; `refused`: the report did not arrive. The answers are kept in
   * both cases.
   */
  readonly status: Submission["status"];
  /** Reason for a missing receipt. */
  readonly problem: Submission["problem"];
  readonly attachments: Attachments;
  readonly draft: DraftState;
  /** Report that would be sent now; checked when it is sent. */
  readonly report: Readonly<Record<string, unknown>>;
  /** Every answer in words, also those typed on this page: to copy and to keep. */
  readonly answersText: () => string;
  /** Once the report arrived. */
  readonly receipt: FormState["receipt"];
  readonly boards: readonly AffectedBoard[] | undefined;
  readonly followUp: FollowUp | undefined;
  /** Saves the fields of this page in the draft. */
  readonly change: (fresh: Answers) => void;
  /** Takes answers that a file gives, and gives all of them. */
  readonly fill: (how: FillAnswers) => Answers;
  /** Validates this page and goes to the next, or shows errors. */
  readonly next: (fresh: Answers) => void;
  /** Saves this page without validation and goes back. */
  readonly back: (fresh: Answers) => void;
  /** To a page, from the page to check the answers. */
  readonly goTo: (step: BreachReportStep) => void;
  /** Checks the whole report and sends it, or shows the first page on which something is wrong. */
  readonly submit: () => Promise<void>;
  /** Deletes the draft and starts again. */
  readonly clear: () => void;
}

/** A breach report of the whole length. */
export interface BreachReportController extends ReportController {
  /** Words of the report. */
  readonly texts: WholeReportTexts;
}
