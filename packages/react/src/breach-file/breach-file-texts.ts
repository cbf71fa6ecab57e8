import type {
  BreachAssessmentTexts,
  BreachClockTexts,
  BreachDecision,
  BreachDutyTexts,
  BreachLifeCycleTexts,
  BreachRegisterTexts,
  BreachRisk,
  BreachSeverityTexts,
  BreachStep,
  BreachTaskTexts,
} from "@bijsluiter/core/breaches";

type Of<Kind extends BreachStep["kind"]> = Extract<BreachStep, { readonly kind: Kind }>;

/** Core's own words for a file on a breach. */
export interface BreachFileWords {
  readonly assessment: BreachAssessmentTexts;
  readonly severity: BreachSeverityTexts;
  readonly lifeCycle: BreachLifeCycleTexts;
  readonly duties: BreachDutyTexts;
  readonly tasks: BreachTaskTexts;
  readonly register: BreachRegisterTexts;
  readonly clocks: BreachClockTexts;
}

/**
 * Texts of the widgets on the file of a breach in one language: `breachFile` of `@bijsluiter/react/locales/nl`, or your
 * own.
 */
export interface BreachFileTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: BreachFileWords;
  /** Writes a place in the law as the language does. */
  readonly legalReference: (ref: string) => string;
  readonly assessment: {
    readonly heading: string;
    readonly reasons: string;
    readonly confirm: string;
    readonly nothingToConfirm: string;
    readonly confirmed: string;
    readonly notConfirmed: string;
    /** Heading of the table of consequences. */
    readonly follows: string;
    readonly columns: Readonly<Record<"duty" | "asked" | "basis", string>>;
  };
  readonly severity: {
    readonly heading: string;
    /** The score and its name. */
    readonly score: (se: string, level: string) => string;
    /** Caption of the table of its terms. */
    readonly terms: string;
    /** Formula of the score. */
    readonly formula: (terms: Readonly<Record<"dpc" | "ei" | "cb" | "se", string>>) => string;
    readonly columns: Readonly<Record<"term" | "part" | "why" | "points", string>>;
    /** Beside a category: from where it was moved, by so many steps. */
    readonly moved: (base: string, steps: number) => string;
    /** A number as the language writes it. */
    readonly number: (value: number) => string;
  };
  readonly timeline: {
    readonly heading: string;
    /** Recorder: a role, or an account if the role is unknown. */
    readonly by: (who: string) => string;
    /** Time at which an entry was recorded, where that was later than the event. */
    readonly writtenDown: (moment: string) => string;
    /** Number of the entry that is corrected, and why. */
    readonly corrects: (place: number, reasons: string) => string;
    /** Readers of the file, and how often they read it. */
    readonly reads: (count: number) => string;
    readonly empty: string;
    readonly phases: Readonly<Record<Of<"notify-authority">["phase"], string>>;
    readonly orders: Readonly<Record<Of<"authority-order">["order"], string>>;
    readonly risks: Readonly<Record<BreachRisk, string>>;
    readonly decisions: Readonly<
      Record<"notifyAuthority" | "informPeople", Readonly<Record<"yes" | "no", string>>>
    >;
    readonly provisional: string;
    /** Second person who took part in a decision. */
    readonly seconded: (who: BreachDecision["decidedBy"]) => string;
    readonly police: Readonly<Record<Of<"police">["reported"], string>>;
    /** Due day of an action; `day` is in words. */
    readonly dueOn: (day: string) => string;
    readonly delay: string;
  };
  readonly clocks: {
    readonly heading: string;
    /** Caption of the table with the data of the chart. */
    readonly caption: string;
    /** Heading of the table of duties that are not law, or not yet. */
    readonly notLaw: string;
    readonly columns: Readonly<
      Record<"who" | "what" | "law" | "from" | "due" | "standing", string>
    >;
    readonly now: string;
    readonly none: string;
  };
  readonly duties: {
    readonly heading: string;
    readonly owner: string;
    readonly noOwner: string;
    readonly due: string;
    readonly remind: string;
    readonly done: string;
    readonly basis: string;
  };
}
