import { ErrorSummary } from "../forms/error-summary.tsx";
import { AttachmentsField } from "./fields/attachments-field.tsx";
import { Field } from "./fields/fact-field.tsx";
import { NewsFields } from "./fields/news-fields.tsx";
import { KeepAnswers } from "./keeping/keep-answers.tsx";
import { Actions } from "./parts/actions.tsx";
import { CheckAnswers } from "./parts/check-answers.tsx";
import { DraftStatus } from "./parts/draft-status.tsx";
import { NoScript } from "./parts/frame/no-script.tsx";
import { Root } from "./parts/frame/root.tsx";
import { Progress } from "./parts/progress.tsx";
import { Receipt } from "./parts/receipt.tsx";
import { Step } from "./parts/step.tsx";
import { StepHeading } from "./parts/step-heading.tsx";

/** Parts of the form, for another layout. */
export const BreachReport = {
  /** Around all others. */
  Root,
  /** One page: a native form. */
  Step,
  /** Progress in the form. */
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
  /** Buttons to go back and on, and the progress of sending. */
  Actions,
  /** Copies and downloads what was typed. */
  KeepAnswers,
  DraftStatus,
  /** Instructions without JavaScript. */
  NoScript,
  /** The page after sending. */
  Receipt,
} as const;
