import { useEffect, useRef } from "react";
import { useBijsluiter } from "../../provider/bijsluiter-provider.tsx";
import type { BreachReportStep } from "./steps.ts";

/** What decides where the history of the browser may lead. */
export interface StepVisits {
  readonly step: BreachReportStep;
  /** How often the reporter was taken to a page. */
  readonly moves: number;
  readonly steps: readonly BreachReportStep[];
  /** Every page was seen. */
  readonly checked: boolean;
  /** To a page, with what was typed on this one kept. */
  readonly visit: (step: BreachReportStep) => void;
}

/** Has the address follow the steps, and the steps the history, through the `history` adapter. */
export function useStepHistory(visits: StepVisits): void {
  const { history } = useBijsluiter().adapters;
  const { step, moves } = visits;
  const latest = useRef(visits);
  latest.current = visits;
  const furthest = useRef(0);
  const lastMoves = useRef(moves);
  useEffect(() => {
    const { steps, checked } = latest.current;
    furthest.current = Math.max(furthest.current, steps.indexOf(step), checked ? steps.length : 0);
    // A first page and a draft that comes back are no move of the reporter.
    const how = moves === lastMoves.current ? "replace" : "push";
    lastMoves.current = moves;
    if (history && history.read() !== step) history.write(step, how);
  }, [history, step, moves]);
  useEffect(
    () =>
      history?.subscribe(() => {
        const { step, steps, visit } = latest.current;
        const target = steps.find((one) => one === history.read());
        // What was sent is not filled in again, and no page is skipped.
        if (!target || target === step || step === "receipt") return;
        if (steps.indexOf(target) <= furthest.current) visit(target);
        else history.write(step, "replace");
      }),
    [history],
  );
}
