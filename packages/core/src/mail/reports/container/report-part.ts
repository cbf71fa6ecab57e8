import type { FindingNotes } from "../report/report-finding.ts";

/** A text out of a file that may be a report. */
export interface ReportText {
  readonly kind: "xml" | "json";
  readonly text: string;
}

/** What is left to unpack, and what was found. */
export interface Unpacking {
  readonly notes: FindingNotes;
  readonly texts: ReportText[];
  /** Bytes that may still be unpacked. */
  budget: number;
  /** Files that may still be opened. */
  files: number;
}

/** Reads a file that another one held. */
export type ReadPart = (bytes: Uint8Array, depth: number, unpacking: Unpacking) => void;
