import type { AffectedData, Discovery, ReportMessages } from "@bijsluiter/core/breaches";
import type { FormTexts } from "../../forms/form-texts.ts";
import type { FirstStep, firstKinds, firstPeople } from "../answers/questions.ts";
import type { ReportWords } from "../report-words.ts";
import type { When } from "./answers/settle-moment.ts";

/** Words of the six questions. */
export interface FirstReportWords extends ReportWords {
  readonly questions: Readonly<Record<FirstStep | "check", string>>;
  /** Progress: `Question 1 of 6`. */
  readonly progress: (question: number, of: number) => string;
  readonly notKnownYet: string;
  /** Labels of the controls. */
  readonly labels: Readonly<
    Record<
      | "summary"
      | "day"
      | "time"
      | "count"
      | "records"
      | "ongoing"
      | "name"
      | "email"
      | "phone"
      | "boards",
      string
    >
  >;
  /** Question for the contact point, where it is asked. */
  readonly contactPoint: Readonly<Record<"name" | "email" | "phone", string>>;
  readonly kinds: Readonly<Record<(typeof firstKinds)[number], string>>;
  readonly when: Readonly<Record<When, string>>;
  readonly people: Readonly<Record<(typeof firstPeople)[number], string>>;
  /** The most common options first. */
  readonly data: Readonly<Record<AffectedData["categories"][number], string>>;
  readonly discovery: Readonly<Record<Discovery, string>>;
  /** Label of the button, and the reported text. */
  readonly nothingDone: { readonly label: string; readonly told: string };
  readonly yes: string;
  readonly no: string;
  /** A number or an address was seen in the story. */
  readonly numbersSeen: string;
  /** The page to check the answers. */
  readonly check: {
    /** Number of facts that stay open. */
    readonly lead: (open: number) => string;
    /** Number of people, in words. */
    readonly people: (count: number) => string;
    /** Number of records, in words. */
    readonly records: (count: number) => string;
    /** Text for an answer that is not known yet. */
    readonly open: Readonly<Record<string, string>>;
    readonly ongoing: Readonly<Record<"yes" | "no", string>>;
  };
  readonly receipt: ReportWords["receipt"] & {
    readonly now: string;
    readonly advice: string;
    /** Heading of the printed answers. */
    readonly answers: string;
  };
}

/** Every word of the six questions in one language. A text that is missing does not compile. */
export interface FirstReportTexts {
  /** The language of all words. */
  readonly messages: {
    readonly breachReport: Pick<ReportMessages["breachReport"], "language">;
  };
  /** Words that every form needs. */
  readonly forms: FormTexts;
  readonly firstReport: FirstReportWords;
}
