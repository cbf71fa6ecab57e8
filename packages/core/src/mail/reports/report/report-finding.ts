import type { Finding } from "../../../shared/finding.ts";
import { reportRules } from "../data/report-rules.ts";

/** Code of a {@link ReportFinding}. */
export type ReportFindingCode = keyof typeof reportRules;

/** Part of a report that could not be read or does not follow its format. */
export interface ReportFinding extends Finding {
  readonly code: ReportFindingCode;
  /** Number of occurrences; `where` is the first. */
  readonly count: number;
}

/** Collects findings, one for each code, however many rows have it. */
export interface FindingNotes {
  readonly note: (code: ReportFindingCode, where?: readonly (string | number)[]) => void;
  readonly list: () => readonly ReportFinding[];
}

/** An empty collection of findings. */
export function findingNotes(): FindingNotes {
  const found = new Map<
    ReportFindingCode,
    { where: readonly (string | number)[]; count: number }
  >();
  return {
    note(code, where = []) {
      const seen = found.get(code);
      if (seen) seen.count += 1;
      else found.set(code, { where, count: 1 });
    },
    list: () => [...found].map(([code, seen]) => ({ code, ...reportRules[code], ...seen })),
  };
}
