import type { Messages } from "../../shared/messages.ts";
import type { ReportMessages } from "../breach-report-texts.ts";
import type { ProcessorNoticeFinding } from "./check-processor-notice.ts";

/** Texts of a notice to a board. */
export interface ProcessorNoticeTexts {
  /** Subject of the mail: a reference, without a description of the breach. */
  readonly subject: (reference: string) => string;
  /** Salutation to the board. */
  readonly salutation: (board: string) => string;
  /** Reason for the notice. */
  readonly opening: (supplier: string) => string;
  /** Text for a notice that several boards receive, without naming them. */
  readonly generic: string;
  /** Heading over the term. */
  readonly termHeading: string;
  /** Text on the board's own term, and on its responsibility to decide. */
  readonly term: (sent: string, due: string) => string;
  /** Heading over the open facts. */
  readonly openHeading: string;
  /** Statement that the open facts follow. */
  readonly openFacts: string;
  /** Contact for questions. */
  readonly questions: (contactPoint: string) => string;
  /** Time zone of the times. */
  readonly timeZone: string;
  /** Last lines. */
  readonly closing: (supplier: string) => string;
  /** Text for every finding. */
  readonly findings: Messages<ProcessorNoticeFinding>;
}

/** Texts for `composeProcessorNotice`, e.g. `@bijsluiter/core/messages/nl`. */
export interface NoticeMessages extends ReportMessages {
  /** Texts of the notice. */
  readonly processorNotice: ProcessorNoticeTexts;
}
