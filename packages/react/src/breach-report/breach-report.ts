import { ErrorSummary } from "../forms/error-summary.tsx";
import { Actions } from "./actions.tsx";
import { AttachmentsField } from "./attachments-field.tsx";
import { CheckAnswers } from "./check-answers.tsx";
import { DraftStatus } from "./draft-status.tsx";
import { Field } from "./fact-field.tsx";
import { NewsFields } from "./news-fields.tsx";
import { Progress } from "./progress.tsx";
import { Receipt } from "./receipt.tsx";
import { Root } from "./root.tsx";
import { Step } from "./step.tsx";
import { StepHeading } from "./step-heading.tsx";

/** The parts of the form, to put together in another way. */
export const BreachReport = {
  /** Around all others. */
  Root,
  /** One page: a native form. */
  Step,
  /** Where one is. */
  Progress,
  ErrorSummary,
  /** The question of the page. */
  Heading: StepHeading,
  /** The question for one fact. */
  Field,
  /** The page for files. */
  Attachments: AttachmentsField,
  /** The first page of a follow-up. */
  News: NewsFields,
  /** The page before sending. */
  CheckAnswers,
  /** Back, on, and how the sending goes. */
  Actions,
  DraftStatus,
  /** The page after sending. */
  Receipt,
} as const;
