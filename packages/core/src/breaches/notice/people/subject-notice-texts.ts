import type { DataCategoryCode } from "../../../vocabulary/data-category-code.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";
import type { SubjectAudience } from "../../life-cycle/step-codes.ts";

/** Sentences of a notice to one kind of reader. */
export interface SubjectNoticeSentences {
  /** Subject of the mail; does not mention the breach itself. */
  readonly subject: string;
  readonly salutation: string;
  readonly opening: string;
  readonly whatHappened: string;
  readonly data: string;
  readonly consequences: string;
  readonly measures: string;
  readonly advice: string;
  readonly questions: string;
}

/** Texts of notices to people, per kind of reader, in plain words and without blame. */
export interface SubjectNoticeTexts {
  /** BCP 47 tag of the language. */
  readonly language: string;
  readonly audiences: Readonly<Record<SubjectAudience, SubjectNoticeSentences>>;
  /** Contact for questions. */
  readonly contact: string;
  /** Last line. */
  readonly closing: string;
  /** Place of a public notice. */
  readonly place: string;
}

/** Texts for notices to people, e.g. `@bijsluiter/core/messages/nl`. */
export interface SubjectNoticeMessages {
  readonly subjectNotice: SubjectNoticeTexts;
  readonly dataCategoryLabels: Labels<DataCategoryCode>;
}
