/** Texts that every form needs. */
export interface FormTexts {
  /** Above the list of errors. */
  readonly errorSummary: string;
  /** Text before an error, for readers who do not see its colour. */
  readonly error: string;
  /** After the label of a field that may stay empty. */
  readonly optional: string;
  /** Progress: `Step 3 of 11`. */
  readonly step: (step: number, of: number) => string;
  /** To the step before. */
  readonly back: string;
  /** To the step after. */
  readonly next: string;
  /** On a link to change an answer. */
  readonly change: string;
  /** Between the answers and the last one, that it is not known yet. */
  readonly or: string;
  /** Shows the answers that are rare. */
  readonly more: string;
  /** Labels of the fields of a timestamp. */
  readonly moment: Readonly<Record<"day" | "month" | "year" | "hour" | "minute", string>>;
  /** Fill in now, today without a time, and yesterday without a time. */
  readonly shortcuts: readonly [string, string, string];
  /** The zone in which both are read. */
  readonly zone: string;
  /** Asked in the night in which summer time ends. */
  readonly whichHour: string;
  /** Answers to it, the earlier first. */
  readonly hours: readonly [string, string];
  /** Adds a row. */
  readonly addRow: string;
  /** Takes a row or a file off the list. */
  readonly remove: (what: string) => string;
  /** Label of the button that sends a file again. */
  readonly retry: (what: string) => string;
  /** A file is on its way. */
  readonly uploading: string;
  /** The form is on its way, did not come, and is asked for once more. */
  readonly loading: string;
  readonly notLoaded: string;
  readonly again: string;
}
