import type { AccessElsewhere } from "../access/access-file.ts";
import type { LineGround } from "../erasure/erasure-plan.ts";
import type { RefusalGround } from "../life-cycle/request-event.ts";
import type { RecipientNotice } from "../recipients/recipient-notices.ts";
import type { RequestKind } from "../request/request-kind.ts";
import type { AnswerAudience } from "./answer-audience.ts";

/** Sentences for one kind of reader. */
export interface AnswerSentences {
  readonly title: string;
  readonly salutation: string;
  /** First sentence: the request, and when it arrived. */
  readonly opening: (facts: { readonly kind: RequestKind; readonly day: string }) => string;
  readonly complaint: string;
  /** Judicial remedy, for a public body (`yes`), for another board (`no`), and when the type of board is unknown. */
  readonly court: Readonly<Record<"yes" | "no" | "unknown", string>>;
  readonly questions: string;
}

/** Texts of an answer to a request. Those shared by all readers address nobody directly. */
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
  /** A category of which the data can no longer be traced to the person. */
  readonly anonymised: (what: string) => string;
  /** A backup that still holds the data, and the day on which it expires. */
  readonly backup: (facts: { readonly name: string; readonly day: string }) => string;
  readonly nothingErased: string;
  readonly keptColumns: readonly [what: string, why: string, until: string];
  readonly grounds: Readonly<Record<LineGround, string>>;
  /** Duty to keep it, by its place in the law or the agreement. */
  readonly duty: (ref: string) => string;
  /** Last day of keeping; `day` is in words. */
  readonly untilDay: (day: string) => string;
  /** Text without a last day: permanent, until the case ends, or not known. */
  readonly until: Readonly<Record<"forever" | "case" | "unknown", string>>;
  readonly elsewhere: Readonly<Record<AccessElsewhere["because"], string>>;
  /** Holder of data that cannot be reached from here. */
  readonly holder: (name: string) => string;
  readonly recipientStates: Readonly<Record<RecipientNotice["state"], string>>;
  /** New last day of a request that takes longer; `day` is in words. */
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
    /** A recording, by the day on which it was made. */
    readonly recording: (day: string) => string;
    /** Name of the file that holds a copy. */
    readonly copy: (file: string) => string;
    readonly noCopy: string;
    /** Number of records that are, or may be, about others. */
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
  /** Writes a place in the law as the language does. */
  readonly legalReference: (ref: string) => string;
}
