import type {
  ClockReadings,
  PlanLine,
  RequestAnswerTexts,
  RequestClock,
  RequestEventKind,
  Requester,
  RequestKind,
  RequestStatus,
} from "@bijsluiter/core/rights";

type Reading = NonNullable<ClockReadings["extension"] | ClockReadings["identity"]>["reading"];

/** Texts of the plan in one language. */
export interface ErasurePlanTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** On which day it was made, and by which edition of the policy. */
  readonly made: (day: string, version: string) => string;
  readonly goes: string;
  readonly stays: string;
  readonly elsewhere: string;
  readonly nothing: string;
  readonly notAsked: string;
  /** Text instead of an empty table. */
  readonly nothingGoes: string;
  readonly nothingStays: string;
  readonly columns: {
    readonly what: string;
    readonly records: string;
    readonly how: string;
    readonly why: string;
    readonly until: string;
    readonly backups: string;
  };
  readonly how: Readonly<
    Record<Extract<PlanLine["answer"], "erase" | "anonymise" | "keep" | "restrict">, string>
  >;
  readonly noBackups: string;
  /** Name of a backup, and the day on which it expires. */
  readonly backup: (name: string, day: string) => string;
  /** Texts shared with the answer to the person. */
  readonly answer: Pick<
    RequestAnswerTexts,
    "grounds" | "until" | "untilDay" | "elsewhere" | "duty"
  >;
  /** Writes a place in the law as the language does. */
  readonly legalReference: (ref: string) => string;
}

/** Texts of the desk in one language. */
export interface RequestDeskTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly none: string;
  readonly kinds: Readonly<Record<RequestKind, string>>;
  readonly statuses: Readonly<Record<RequestStatus, string>>;
  readonly requesters: Readonly<Record<Requester["role"], string>>;
  readonly events: Readonly<Record<RequestEventKind, string>>;
  readonly clock: {
    readonly label: string;
    /** Last day of the request; `day` is in words. */
    readonly due: (day: string) => string;
    /** Status; `days` where time is left, or over. */
    readonly states: Readonly<Record<RequestClock["state"], (days: number) => string>>;
  };
  readonly received: string;
  readonly asks: string;
  readonly about: string;
  readonly status: string;
  readonly steps: string;
  readonly readings: string;
  readonly counts: string;
  readonly noDay: string;
  readonly month: string;
  readonly readingNames: Readonly<Record<Reading, string>>;
}
