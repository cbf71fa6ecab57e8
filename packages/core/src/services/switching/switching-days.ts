import { workingDayFrom } from "../../calendar/deadlines/working-day-from.ts";
import { addPeriod } from "../../calendar/periods/add-period.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import { dataActFigures as figures } from "../data/data-act.ts";
import type { SwitchingTerms } from "./switching-terms.ts";

/** A day of a switch: as the law has it, and as the contract does. */
export interface SwitchingDay {
  readonly code: "notice-ends" | "transition-ends" | "retrieval-ends" | "not-feasible-told";
  /** Last day that the law allows; for retrieval the first possible end. */
  readonly limit: Day;
  /** Result for the contract; absent when it does not say. */
  readonly agreed?: Day;
}

/** Last of the working days, after `from`, in which the provider says that the transition is not feasible. */
export function lastDayToTell(from: Day): Day {
  let day = from;
  for (let nth = 0; nth < figures.notFeasibleWorkingDays; nth += 1)
    day = workingDayFrom(shiftDay(day, 1));
  return day;
}

/** Days of a switch from the day of the request: notice, transition and retrieval run one after another. */
export function switchingDays(terms: SwitchingTerms, from: Day): readonly SwitchingDay[] {
  const { notice, transitionDays, retrievalDays, notFeasible } = terms;
  const plus = (day: Day | undefined, days: number | undefined) =>
    day === undefined || days === undefined ? undefined : shiftDay(day, days);
  const noticeLimit = addPeriod(from, figures.noticeAtMost);
  const noticeEnds = notice === undefined ? undefined : addPeriod(from, notice);
  const otherLimit = addPeriod(from, figures.otherTermAtMost);
  const transitionLimit = notFeasible
    ? otherLimit
    : shiftDay(noticeLimit, figures.transitionDaysAtMost);
  const transitionEnds = notFeasible
    ? notFeasible.otherTerm && addPeriod(from, notFeasible.otherTerm)
    : plus(noticeEnds, transitionDays);
  const row = (code: SwitchingDay["code"], limit: Day, agreed: Day | undefined) => ({
    code,
    limit,
    ...(agreed !== undefined && { agreed }),
  });
  return [
    ...(notFeasible ? [row("not-feasible-told", lastDayToTell(from), notFeasible.toldOn)] : []),
    row("notice-ends", noticeLimit, noticeEnds),
    row("transition-ends", transitionLimit, transitionEnds),
    row(
      "retrieval-ends",
      shiftDay(transitionEnds ?? transitionLimit, figures.retrievalDaysAtLeast),
      plus(transitionEnds, retrievalDays),
    ),
  ];
}
