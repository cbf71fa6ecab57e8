import type { AccessElsewhere } from "../access/access-file.ts";
import type { LineGround } from "../erasure/erasure-plan.ts";
import type { RefusalGround } from "../life-cycle/request-event.ts";
import type { RecipientNotice } from "../recipients/recipient-notices.ts";
import type { RequestKind } from "../request/request-kind.ts";
import type { AnswerAudience } from "./answer-audience.ts";

/** Texts for one kind of reader. */
export interface AnswerSentences {
  readonly title: string;
  readonly salutation: string;
  /** First sentence: the request, and the day of receipt. */
  readonly opening: (facts: { readonly kind: RequestKind; readonly day: string }) => string;
  readonly complaint: string;
  /** Judicial remedy: for a public body (`yes`), for another board (`no`), and for a board of unknown type. */
  readonly court: Readonly<Record<"yes" | "no" | "unknown", string>>;
  readonly questions: string;
}

/** Texts of an answer to a request. Texts shared by all readers do not address the reader. */
export interface RequestAnswerTexts {
  /** BCP 47 tag of the language. */
  readonly language: string;
  readonly audiences: Readonly<Record<AnswerAudience, AnswerSentences>>;
  readonly headings: Readonly<
    Record<
      | "erased"
      | "open"
      | "kept"
      | "elsewhere"
      | "nothing"
      | "recipients"
      | "done"
      | "extended"
      | "refused"
      | "automated"
      | "transfers"
      | "complaint"
      | "questions",
      string
    >
  >;
  /** Text for a category whose data can no longer be traced to the person. */
  readonly anonymised: (what: string) => string;
  /** Text for a backup that still has the data, with the day on which it expires. */
  readonly backup: (facts: { readonly name: string; readonly day: string }) => string;
  readonly nothingErased: string;
  readonly keptColumns: readonly [what: string, why: string, until: string];
  readonly grounds: Readonly<Record<LineGround, string>>;
  /** Text for the duty to keep data, with its place in the law or the agreement. */
  readonly duty: (ref: string) => string;
  /** Text for the last day on which data is kept; `day` is formatted. */
  readonly untilDay: (day: string) => string;
  /** Text without a last day: permanent, until the case ends, or unknown. */
  readonly until: Readonly<Record<"forever" | "case" | "unknown", string>>;
  readonly elsewhere: Readonly<Record<AccessElsewhere["because"], string>>;
  /** Text for the holder of data that cannot be reached from here. */
  readonly holder: (name: string) => string;
  readonly recipientStates: Readonly<Record<RecipientNotice["state"], string>>;
  /** Text for the new last day of an extended request; `day` is formatted. */
  readonly extended: (day: string) => string;
  readonly refusals: Readonly<Record<RefusalGround, string>>;
  readonly access: {
    readonly purposes: string;
    readonly recipients: string;
    readonly kept: string;
    readonly source: string;
    readonly nobody: string;
    readonly number: string;
    readonly found: string;
    readonly yes: string;
    readonly no: string;
    readonly empty: string;
    /** Text for a recording, with the day on which it was made. */
    readonly recording: (day: string) => string;
    /** Text with the name of the file that has a copy. */
    readonly copy: (file: string) => string;
    readonly noCopy: string;
    /** Text for the number of records that are or may be about others. */
    readonly leftOut: (count: number) => string;
    readonly noneAutomated: string;
    readonly noTransfers: string;
    readonly unknown: string;
  };
  readonly authority: { readonly name: string; readonly url: string };
  readonly closing: string;
}

/** Texts for `composeAnswer`, e.g. `@bijsluiter/core/messages/nl`. */
export interface RequestAnswerMessages {
  readonly requestAnswer: RequestAnswerTexts;
  /** Formats a reference to the law for the language. */
  readonly legalReference: (ref: string) => string;
}
