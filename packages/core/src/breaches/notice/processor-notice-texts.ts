import type { Messages } from "../../shared/messages.ts";
import type { ReportMessages } from "../breach-report-texts.ts";
import type { ProcessorNoticeFinding } from "./check-processor-notice.ts";

/** Sentences of a notice to a board. */
export interface ProcessorNoticeTexts {
  /** Subject of the mail: a reference, without the event. */
  readonly subject: (reference: string) => string;
  /** Addressed to the board. */
  readonly salutation: (board: string) => string;
  /** Reason for the notice. */
  readonly opening: (supplier: string) => string;
  /** Text for a notice that several boards receive, without naming them. */
  readonly generic: string;
  /** Heading over the term. */
  readonly termHeading: string;
  /** Text on the board's own term, and that the decision is the board's. */
  readonly term: (sent: string, due: string) => string;
  /** Heading over the facts that are open. */
  readonly openHeading: string;
  /** Statement that the open facts follow. */
  readonly openFacts: string;
  /** Contact for questions. */
  readonly questions: (contactPoint: string) => string;
  /** Time zone of the times. */
  readonly timeZone: string;
  /** Last lines. */
  readonly closing: (supplier: string) => string;
  /** A sentence for every finding. */
  readonly findings: Messages<ProcessorNoticeFinding>;
}

/** Texts for `composeProcessorNotice`, e.g. `@bijsluiter/core/messages/nl`. */
export interface NoticeMessages extends ReportMessages {
  /** Sentences of the notice. */
  readonly processorNotice: ProcessorNoticeTexts;
}
