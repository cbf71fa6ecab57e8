import type { LeakedFile, LeakedFileProblem } from "../breach-report/first/pii-reader.ts";

/** Texts on the leaked file: progress, findings, and advice where it cannot be read. */
export interface LeakedFileTexts {
  /** The question, and the help under it. */
  readonly label: string;
  readonly hint: string;
  readonly reading: string;
  /** Label of the button that stops reading, and advice after that. */
  readonly cancel: string;
  readonly cancelled: string;
  /** Heading of the findings. */
  readonly found: string;
  /** Nothing was found. */
  readonly nothing: string;
  /** Number of kinds of data. */
  readonly kinds: (count: number) => string;
  /** Number of records. */
  readonly records: (count: number) => string;
  /** Number of people, as an estimate. */
  readonly people: (count: number) => string;
  /** A number of people stood there already. */
  readonly peopleKept: string;
  readonly notes: Readonly<Record<LeakedFile["notes"][number], string>>;
  /** Advice, by the reason why a file could not be read. */
  readonly problems: Readonly<Record<LeakedFileProblem, string>>;
}
