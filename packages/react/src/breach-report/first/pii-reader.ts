import type { AffectedData } from "@bijsluiter/core/breaches";
import type { Answers } from "../../forms/form-scope.tsx";

/** Facts of a breach read from the leaked file: codes and numbers, nothing of its content. */
export interface LeakedFile {
  /** Kinds of data, the commonest first. */
  readonly categories: AffectedData["categories"];
  /** Absent when the file is not a table. */
  readonly records?: number;
  /** Number of people, by distinct identifiers; absent where there are none. */
  readonly people?: number;
  /** `one-column`: a table of one column; `partly-read`: a part of it was not read. */
  readonly notes: readonly ("one-column" | "partly-read")[];
}

/** Reason why a file could not be read. */
export type LeakedFileProblem =
  | "empty"
  | "too-large"
  | "unpacks-too-large"
  | "encrypted"
  | "damaged"
  | "no-table"
  | "failed";

/** Options of {@link PiiReader.readFile}. */
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

/** Combines the results with typed answers and with answers from an earlier file. */
export type FillAnswers = (typed: Answers, found: Answers | undefined) => FilledAnswers;

/** Options of {@link PiiReader.askFile}. */
export interface AskFileOptions {
  /** Language of the form. */
  readonly language: string;
  /** The question, and the help under it; default: its own. */
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  /** Receives the results. */
  readonly fill: (how: FillAnswers) => void;
}

/**
 * Finds personal data on the reporter's own device; nothing is sent. `createPiiReader` of `@bijsluiter/react/pii-reader`
 * makes one with the scanner of core.
 */
export interface PiiReader {
  /** Reads the facts of a breach from a file, or gives the reason why it cannot. */
  readonly readFile: (
    file: File,
    options: ReadFileOptions,
  ) => Promise<LeakedFile | { readonly problem: LeakedFileProblem }>;
  /** Whether a text contains a number, an address or similar. */
  readonly hasNumbers: (text: string) => Promise<boolean>;
  /** Asks for the file that leaked, in an element that is its own. Gives what ends that. */
  readonly askFile?: (box: HTMLElement, options: AskFileOptions) => () => void;
}
