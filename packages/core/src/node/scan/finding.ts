/** Something found, as the command reports it. Never the value. */
export interface Finding {
  /** Empty for standard input. */
  readonly file: string;
  /** Part of the file: a sheet, an attachment; empty for the file itself. */
  readonly part: string;
  /** Line number from 1; 0 for a file without lines. */
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** Cell of a sheet. */
  readonly cell?: string;
}

/** A file, or a part of one, that was not read, and why. */
export interface NotRead {
  readonly file: string;
  readonly part: string;
  readonly reason: string;
}

/** A finding on a line: where, what and how sure. */
export function findingLine({ file, part, line, column, kind, confidence, cell }: Finding): string {
  const place = cell ?? (line > 0 ? `${line}:${column}` : "");
  const where = [file, part, place].filter((piece) => piece !== "").join(":");
  return `${where}\t${kind}\t${confidence}`;
}
