import type { AffectedData } from "@bijsluiter/core/breaches";
import type { Answers } from "../../forms/form-scope.tsx";

/** What a file that leaked says of the facts of a breach: codes and numbers, nothing of its content. */
export interface LeakedFile {
  /** Kinds of data, the commonest first. */
  readonly categories: AffectedData["categories"];
  /** Absent where the file is no table. */
  readonly records?: number;
  /** How many people, by the identifiers that differ; absent where there are none. */
  readonly people?: number;
  /** `one-column`: a table of one column; `partly-read`: a part of it was not read. */
  readonly notes: readonly ("one-column" | "partly-read")[];
}

/** Why nothing can be said of a file. */
export type LeakedFileProblem =
  | "empty"
  | "too-large"
  | "unpacks-too-large"
  | "encrypted"
  | "damaged"
  | "no-table"
  | "failed";

/** What {@link PiiReader.readFile} may be told. */
export interface ReadFileOptions {
  /** Ends the reading, which then rejects. */
  readonly signal: AbortSignal;
  /** Takes the part that was read, from 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
}

/** Every answer after a file was read, and of those the ones that it gave. */
export interface FilledAnswers {
  readonly answers: Answers;
  readonly found: Answers;
}

/** Makes answers of those that were typed, and of those that an earlier file gave. */
export type FillAnswers = (typed: Answers, found: Answers | undefined) => FilledAnswers;

/** What {@link PiiReader.askFile} is told. */
export interface AskFileOptions {
  /** Language of the form. */
  readonly language: string;
  /** The question, and the help under it; its own when left out. */
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  /** Takes what was found. */
  readonly fill: (how: FillAnswers) => void;
}

/**
 * Looks for personal data on the computer of who reports; nothing is sent. `createPiiReader` of
 * `@bijsluiter/react/pii-reader` makes one with the scanner of core.
 */
export interface PiiReader {
  /** What a file says of the facts, or why nothing can be said. */
  readonly readFile: (
    file: File,
    options: ReadFileOptions,
  ) => Promise<LeakedFile | { readonly problem: LeakedFileProblem }>;
  /** Whether a number, an address or the like stands in a text. */
  readonly hasNumbers: (text: string) => Promise<boolean>;
  /** Asks for the file that leaked, in an element that is its own. Gives what ends that. */
  readonly askFile?: (box: HTMLElement, options: AskFileOptions) => () => void;
}
