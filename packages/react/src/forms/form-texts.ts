/** Words that every form needs, whatever it asks. */
export interface FormTexts {
  /** Above the list of errors. */
  readonly errorSummary: string;
  /** Before an error, for those who do not see its colour. */
  readonly error: string;
  /** After the label of a field that may stay empty. */
  readonly optional: string;
  /** First entry of a list to choose from. */
  readonly choose: string;
  /** Where one is, `Step 3 of 11`. */
  readonly step: (step: number, of: number) => string;
  /** To the step before. */
  readonly back: string;
  /** To the step after. */
  readonly next: string;
  /** On a link to change an answer. */
  readonly change: string;
  /** Label of a day. */
  readonly day: string;
  /** Label of a clock time. */
  readonly time: string;
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
  /** Sends a file again. */
  readonly retry: (what: string) => string;
  /** A file is on its way. */
  readonly uploading: string;
}
