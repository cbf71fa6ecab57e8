/** The words of the pages on steps, the file, signals and figures. */
export interface StepTexts {
  /** What each question is called, by its name; where a step calls it otherwise, by step and name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Answers that core has no word for, by question and code. */
  readonly options: Readonly<Record<string, string>>;
  /** Answers that mean the same everywhere. */
  readonly answers: Readonly<Record<string, string>>;
  /** What each step is called as something to do. */
  readonly titles: Readonly<Record<string, string>>;
  readonly none: string;
  readonly optional: string;
  readonly files: Readonly<Record<"none" | "refused", string>>;
  readonly file: {
    readonly title: (reference: string) => string;
    readonly link: string;
    readonly hint: string;
    readonly next: string;
    readonly nothingNext: string;
    readonly beside: string;
    readonly notAssessed: string;
    readonly status: (status: string) => string;
    readonly export: string;
    readonly formats: Readonly<Record<"edpb" | "dpv" | "veris", string>>;
    readonly concept: string;
    readonly remind: (duty: string, moment: string) => string;
    readonly actions: string;
    readonly actionStates: Readonly<Record<"open" | "overdue" | "done", string>>;
    readonly toTell: (side: string) => string;
  };
  readonly register: {
    readonly more: string;
    readonly csv: string;
    readonly signed: string;
    readonly signal: string;
    readonly figures: string;
  };
  readonly figures: {
    readonly title: string;
    readonly none: string;
    readonly total: (count: number, notified: number) => string;
    readonly kinds: string;
    readonly boards: string;
    readonly count: string;
    readonly unknown: string;
  };
  readonly signal: {
    readonly title: string;
    readonly intro: string;
    readonly taken: (reference: string) => string;
    readonly another: string;
  };
}
