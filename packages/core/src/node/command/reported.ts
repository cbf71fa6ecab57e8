/** Something found in a file, as every command reports it. Never a value. */
export interface Reported {
  /** Empty for standard input. */
  readonly file: string;
  /** From 1; 0 where there are no lines. */
  readonly line: number;
  /** From 1; 0 when it is not known. */
  readonly column: number;
  readonly level: "error" | "warning" | "note";
  readonly rule: string;
  readonly message: string;
  /** Place inside a file that has parts: a sheet and a cell, an attachment. */
  readonly inside?: string;
  /** Characters from the start of the file. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** A file, or a part of one, that was not read, and why. */
interface Unread {
  readonly name: string;
  readonly reason: string;
}

/** All that a command has to report. */
export interface Report {
  readonly found: readonly Reported[];
  readonly unread: readonly Unread[];
}
