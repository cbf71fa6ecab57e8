import { addPeriod } from "../../../calendar/periods/add-period.ts";
import { parsePeriod } from "../../../calendar/periods/parse-period.ts";
import { yearsOf } from "../../../calendar/periods/years-of.ts";
import { placeIf } from "../../../shared/findings/place-if.ts";
import type { PlacesOf } from "./places.ts";

const whole = { years: 0, months: 0, weeks: 0, days: 0 };

/** Limits of a term, a renewal and how far ahead a start may lie. Our own reading: beyond them it may be a mistake. */
const SHORTEST = { ...whole, weeks: 4 };
const LONGEST = { ...whole, years: 20 };
const FAR_AHEAD = { ...whole, years: 2 };

/** How long the agreement runs, and how it is ended. */
export const termRows = {
  "term-implausible": ({ term }, asOf) => {
    if (!term) return [];
    const { startsOn, endsOn, renewsFor } = term;
    const renewal = renewsFor === undefined ? 1 : yearsOf(renewsFor);
    return [
      ...placeIf(startsOn > addPeriod(asOf, FAR_AHEAD), "term", "startsOn"),
      ...placeIf(
        endsOn !== undefined &&
          (endsOn > addPeriod(startsOn, LONGEST) || endsOn < addPeriod(startsOn, SHORTEST)),
        "term",
        "endsOn",
      ),
      ...placeIf(renewal >= LONGEST.years || renewal < 1 / 13, "term", "renewsFor"),
    ];
  },
  "term-notice-zero": ({ term: { noticePeriod } = {} as NoTerm }) =>
    placeIf(noticePeriod !== undefined && yearsOf(noticePeriod) === 0, "term", "noticePeriod"),
  "term-notice-long": ({ term }) => {
    if (term?.noticePeriod === undefined) return [];
    const { startsOn, endsOn, renewsFor, noticePeriod } = term;
    const isLonger =
      (endsOn !== undefined && addPeriod(startsOn, parsePeriod(noticePeriod)) > endsOn) ||
      yearsOf(noticePeriod) > (renewsFor === undefined ? LONGEST_NOTICE : yearsOf(renewsFor));
    return placeIf(isLonger, "term", "noticePeriod");
  },
  "starts-before-drawn-up": ({ term, drawnUpOn }) =>
    placeIf(term !== undefined && term.startsOn < drawnUpOn, "term", "startsOn"),
} satisfies Readonly<Record<string, PlacesOf>>;

/** Years above which a period of notice is a mistake where no end is named. */
const LONGEST_NOTICE = 2;

interface NoTerm {
  readonly noticePeriod?: string;
}
