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
  readonly findings: Readonly<Record<MailFindingCode, (finding: MailFinding) => string>>;
  readonly profiles: Words<MailProfile>;
  readonly checks: Words<ProfileCheckCode>;
  readonly notCheckable: Words<NotCheckableCode>;
  readonly preconditions: Words<MailPrecondition>;
  readonly waysBack: Words<MailWayBack>;
}

/** What the widget says in one language: `mailPosture` of `@bijsluiter/react/locales/nl`, or your own. */
export interface MailPostureTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: MailPostureWords;
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
  /** Shown where the RFC advises against what another profile demands. */
  readonly differ: { readonly heading: string; readonly text: string };
  readonly findings: {
    readonly heading: (count: number) => string;
    readonly none: string;
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
  readonly rules: (version: string) => string;
}
