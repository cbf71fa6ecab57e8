import type { ReactNode } from "react";
import { useReportScope } from "../parts/frame/breach-report-context.ts";

/** Whether the answer to a question is as a file gave it. */
export function useIsFound(field: string): boolean {
  const { found = {}, answers } = useReportScope();
  const names = Object.keys(found).filter((name) => name.startsWith(field));
  return names.length > 0 && names.every((name) => same(answers[name]) === same(found[name]));
}

/** The order of ticks says nothing. */
const same = (values: readonly string[] = []) => `${[...values].sort()}`;

/** The help of a question; before it, that a file gave the answer. */
export function useFoundHint(field: string, hint?: ReactNode): ReactNode {
  const { mark } = useReportScope().words.file;
  return useIsFound(field) ? (
    <>
      <strong className="bijsluiter-found">{mark}</strong> {hint}
    </>
  ) : (
    hint
  );
}
