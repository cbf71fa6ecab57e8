import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { BegunReport } from "../../../breach-report/state/begun-report.ts";
import type { Answers } from "../../../forms/form-scope.tsx";
import type { ReportValues } from "../report-values.ts";
import type { FirstPageProps } from "./first-page.tsx";
import { focusKept } from "./focus-kept.ts";
import { usePageKept } from "./use-page-kept.ts";

const PAUSE_IN_TYPING_MS = 500;

/** How the first page makes place for the form. */
export interface HandOver {
  /** What was filled in on the first page; nothing when nothing was. */
  readonly begun: BegunReport | undefined;
  /** The form is in its place. */
  readonly isShown: boolean;
  /** Somebody went on, and waits. */
  readonly isAsked: boolean;
  /** Hears what is typed. */
  readonly typing: Pick<FirstPageProps, "onInput" | "onComposing" | "onNext">;
}

/** Hands the first page over to the form, once that is there and nobody types. */
export function useHandOver(host: HTMLElement, values: ReportValues, isThere: boolean): HandOver {
  const [begun, setBegun] = useState<BegunReport>();
  const [isShown, show] = useState(false);
  const [isAsked, ask] = useState(false);
  const [, count] = useState(0);
  const typed = useRef<Answers>(undefined);
  const isComposing = useRef(false);
  const refocus = useRef(() => {});
  const leaveDraft = usePageKept(values, typed, isShown);
  const handOver = (goesOn: boolean) => {
    leaveDraft();
    if (host.shadowRoot && !goesOn) refocus.current = focusKept(host.shadowRoot);
    setBegun(typed.current && { answers: typed.current, goesOn });
    show(true);
  };
  // After each change, so that a further one puts it off.
  useEffect(() => {
    if (!isThere || isShown || isComposing.current) return;
    if (!typed.current || isAsked) return handOver(isAsked);
    const timer = setTimeout(() => handOver(false), PAUSE_IN_TYPING_MS);
    return () => clearTimeout(timer);
  });
  useLayoutEffect(() => {
    if (isShown) refocus.current();
  }, [isShown]);
  const take = (fresh: Answers, isNext: boolean) => {
    typed.current = fresh;
    // Who writes on does not want to be taken to the next page in the middle of a word.
    ask(isNext);
    count((times) => times + 1);
  };
  const onComposing = (now: boolean) => {
    isComposing.current = now;
    count((times) => times + 1);
  };
  const onInput = (fresh: Answers) => take(fresh, false);
  const onNext = (fresh: Answers) => take(fresh, true);
  return { begun, isShown, isAsked, typing: { onInput, onComposing, onNext } };
}
