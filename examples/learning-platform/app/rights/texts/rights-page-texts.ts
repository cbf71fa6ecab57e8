import type { RequestEventKind, RequestStatus } from "@bijsluiter/core/rights";
import type { RightsCategory } from "../../../shared/sent-request.ts";
import type { RightsStep } from "../steps/rights-steps.ts";

/** The words of the pages on requests of people. */
export interface RightsPageTexts {
  readonly form: {
    readonly title: string;
    readonly categories: Readonly<Record<RightsCategory | "recordings" | "class-photos", string>>;
    readonly received: string;
    readonly reference: (reference: string) => string;
    readonly until: (day: string) => string;
    readonly next: string;
    readonly another: string;
    readonly own: string;
    readonly none: string;
    readonly statuses: Readonly<Record<RequestStatus, string>>;
    readonly sentOn: (day: string) => string;
    readonly letters: Readonly<Record<"word" | "page" | "data", string>>;
  };
  readonly desk: {
    readonly title: string;
    readonly open: string;
    readonly closed: string;
    readonly counts: (open: number, closed: number) => string;
    readonly form: string;
  };
  readonly page: {
    readonly title: (reference: string) => string;
    readonly back: string;
    readonly backTo: (reference: string) => string;
    readonly todo: string;
    readonly nothingTodo: string;
    readonly also: string;
    readonly asked: string;
    readonly whom: string;
    readonly details: string;
    readonly identity: string;
    readonly unknown: string;
    readonly plan: {
      readonly make: string;
      readonly makeAgain: string;
      readonly why: string;
      readonly dryRun: string;
      readonly found: (found: number | "unknown", planned: number) => string;
      readonly held: string;
      readonly carryOut: string;
      readonly sure: string;
      readonly carriedOut: string;
      readonly progress: (done: number, planned: number) => string;
      readonly failed: (failed: number) => string;
      readonly goOn: string;
      readonly proof: string;
      readonly proofText: string;
    };
    readonly recipients: {
      readonly heading: string;
      readonly text: string;
      readonly states: Readonly<Record<"to-tell" | "told" | "confirmed" | "not-told", string>>;
      readonly tell: (name: string) => string;
      readonly confirm: (name: string) => string;
    };
    readonly letters: {
      readonly heading: string;
      readonly none: string;
      readonly name: Readonly<Partial<Record<RequestEventKind, string>>>;
      readonly word: string;
      readonly page: string;
      readonly data: string;
      readonly files: string;
    };
  };
  readonly step: {
    readonly titles: Readonly<Record<RightsStep, string>>;
    readonly hints: Readonly<Partial<Record<RightsStep, string>>>;
    readonly save: string;
    readonly problem: string;
    readonly fillIn: (label: string) => string;
    readonly choose: string;
    readonly labels: Readonly<
      Record<
        | "method"
        | "pupilId"
        | "asker"
        | "of"
        | "reading"
        | "because"
        | "ground"
        | "groundOfRefusal"
        | "what",
        string
      >
    >;
    readonly becauseHint: string;
    readonly guardians: Readonly<Record<string, string>>;
    readonly extensionGrounds: Readonly<Record<"complex" | "many-requests", string>>;
  };
  readonly todo: {
    readonly title: (step: string, reference: string) => string;
    readonly tag: string;
    readonly plan: string;
  };
}
