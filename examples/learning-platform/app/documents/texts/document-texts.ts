import type { InsertAudience } from "@bijsluiter/core/inserts";
import type { SignedCopyRequest } from "../../../documents/signed-copy-request.ts";

type Field = Exclude<keyof SignedCopyRequest, "agreementHash">;

/** A step that the privacy officer can record for one of the parties. */
export type RecordedStep =
  | "start-assessment"
  | "assess"
  | "sign-board"
  | "sign-supplier"
  | "activate";

/** The words of the pages on the insert and the agreement. */
export interface DocumentTexts {
  readonly insert: {
    readonly title: string;
    readonly forWhom: string;
    readonly audiences: Readonly<Record<InsertAudience, string>>;
    readonly print: string;
    readonly download: string;
    readonly downloadWord: string;
    readonly toAgreement: string;
    readonly findings: string;
    readonly findingsText: string;
    readonly noFindings: string;
  };
  readonly agreement: {
    readonly title: string;
    readonly intro: (board: string) => string;
    readonly short: string;
    readonly shortLabels: Readonly<
      Record<
        | "parties"
        | "status"
        | "version"
        | "term"
        | "breach"
        | "subProcessors"
        | "destruction"
        | "control"
        | "hash",
        string
      >
    >;
    readonly notAgreed: string;
    readonly toInsert: string;
    readonly downloads: string;
    readonly formats: Readonly<Record<"docx" | "html" | "markdown" | "json", string>>;
    readonly coverage: string;
    readonly coverageText: string;
    readonly item: string;
    readonly itemStatus: string;
    readonly where: string;
    readonly articles: Readonly<Record<string, string>>;
    readonly lacks: (what: string) => string;
    readonly open: (what: string) => string;
    readonly places: Readonly<Record<"annexes" | "signatures" | "other", string>>;
    readonly clause: (title: string) => string;
    readonly annex: (label: string) => string;
    readonly findings: string;
    readonly timeline: string;
    readonly timelineText: string;
    readonly calendar: string;
  };
  readonly signing: {
    readonly heading: string;
    readonly text: string;
    readonly steps: Readonly<Record<RecordedStep, (who: string) => string>>;
    readonly record: string;
    readonly done: string;
    readonly recorded: string;
    readonly failed: string;
  };
  readonly request: {
    readonly heading: string;
    readonly text: string;
    readonly fields: Readonly<Record<Field, string>>;
    readonly emailHint: string;
    readonly choose: string;
    readonly send: string;
    readonly sending: string;
    readonly problem: string;
    readonly problems: Readonly<Record<Field, string>>;
    readonly otherText: string;
    readonly unsure: string;
    readonly received: string;
    readonly receivedText: (board: string) => string;
    readonly reference: string;
    readonly toInbox: string;
    readonly another: string;
  };
}
