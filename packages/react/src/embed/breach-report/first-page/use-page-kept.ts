import { type RefObject, useEffect, useRef } from "react";
import type { Answers } from "../../../forms/form-scope.tsx";
import type { ReportValues } from "../report-values.ts";
import { dropPage, keepPage } from "./page-draft.ts";

/**
 * Keeps the first page in the draft when somebody leaves before the form is there.
 *
 * @returns Leaves the draft to the form.
 */
export function usePageKept(
  values: ReportValues,
  typed: RefObject<Answers | undefined>,
  isShown: boolean,
): () => void {
  const isKept = useRef(false);
  const keep = useRef(() => {});
  keep.current = () => {
    if (!typed.current || isShown) return;
    isKept.current = true;
    keepPage(values, typed.current);
  };
  useEffect(() => {
    const leave = () => keep.current();
    addEventListener("pagehide", leave);
    return () => removeEventListener("pagehide", leave);
  }, []);
  return () => {
    if (isKept.current) dropPage(values);
  };
}
