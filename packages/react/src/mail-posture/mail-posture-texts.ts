import type {
  MailAnswer,
  MailFinding,
  MailFindingCode,
  MailPrecondition,
  MailProfile,
  MailProposal,
  MailWayBack,
  NotCheckableCode,
  ProfileCheckCode,
} from "@bijsluiter/core/mail";

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** Words for the codes of an assessment. */
export interface MailPostureWords {
  /** A sentence for each code of a finding. */
  readonly findings: Readonly<Record<MailFindingCode, (finding: MailFinding) => string>>;
  readonly profiles: Words<MailProfile>;
  readonly checks: Words<ProfileCheckCode>;
  readonly notCheckable: Words<NotCheckableCode>;
  readonly preconditions: Words<MailPrecondition>;
  readonly waysBack: Words<MailWayBack>;
}

/** Texts of the widget in one language: `mailPosture` of `@bijsluiter/react/locales/nl`, or your own. */
export interface MailPostureTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: MailPostureWords;
  /** Heading of the whole. */
  readonly title: (domain: string) => string;
  readonly verdicts: {
    readonly heading: string;
    readonly answers: Words<MailAnswer>;
    /** Points that a profile is predicted to give. */
    readonly predicted: (points: number, of: number) => string;
    readonly checks: string;
    readonly check: string;
    readonly answer: string;
    readonly checkAnswers: Words<MailAnswer>;
  };
  /** Text where the RFC advises against a requirement of another profile. */
  readonly differ: { readonly heading: string; readonly text: string };
  readonly findings: {
    /** Heading over the findings. */
    readonly heading: (count: number) => string;
    readonly none: string;
    /** Label of the button that shows findings that are advice only. */
    readonly advice: (count: number) => string;
    readonly severities: Words<MailFinding["severity"]>;
    readonly where: string;
    readonly seen: string;
    readonly before: string;
    readonly nothing: string;
    readonly after: Words<MailProposal["type"]>;
    readonly takeAway: string;
    readonly parses: string;
    readonly precondition: string;
    readonly wayBack: string;
    readonly basis: string;
    readonly profiles: string;
  };
  readonly notCheckable: string;
  /** Edition of the rules used for the assessment. */
  readonly rules: (version: string) => string;
}
