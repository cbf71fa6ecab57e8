import { UTCDateMini } from "@date-fns/utc/date/mini";
import { sub } from "date-fns";
import type { IsoPeriod } from "../../calendar/iso-period.ts";
import { isoText } from "../../calendar/iso-text.ts";
import { addPeriod } from "../../calendar/periods/add-period.ts";
import { parsePeriod } from "../../calendar/periods/parse-period.ts";
import type { Period } from "../../calendar/periods/period.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/day.ts";
import { findingBases } from "../data/finding-bases.ts";
import type { AgreementTerm } from "../document/agreement-term.ts";
import type { TimeSpan } from "./time-span.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** When the term ends or renews itself, and until when notice can be given. Counted from the first end, so that none drifts. */
export function termEntries(
  { endsOn, renewsFor, noticePeriod }: AgreementTerm,
  { to }: TimeSpan,
): readonly TimelineEntry[] {
  if (endsOn === undefined) return [];
  const entries: TimelineEntry[] = [];
  for (let turn = 0; ; turn += 1) {
    const after = renewalDay(endsOn, renewsFor, turn);
    const notice = noticePeriod === undefined ? undefined : noticeDay(after, noticePeriod);
    if ((notice ?? after) > to) return entries;
    if (notice !== undefined) entries.push(entry("notice-deadline", notice, "noticePeriod"));
    if (renewsFor === undefined) return [...entries, entry("term-ends", endsOn, "endsOn")];
    entries.push(entry("renews", after, "renewsFor"));
  }
}

/** First day after the term that has been renewed `turn` times. */
function renewalDay(endsOn: Day, renewsFor: IsoPeriod | undefined, turn: number): Day {
  const first = shiftDay(endsOn, 1);
  return renewsFor === undefined ? first : addPeriod(first, times(parsePeriod(renewsFor), turn));
}

const times = ({ years, months, weeks, days }: Period, turn: number): Period => ({
  years: years * turn,
  months: months * turn,
  weeks: weeks * turn,
  days: days * turn,
});

/** Last day on which the whole period still lies between the notice and the end. */
function noticeDay(after: Day, noticePeriod: IsoPeriod): Day {
  const latest = isoText(sub(new UTCDateMini(after), parsePeriod(noticePeriod))).slice(0, 10);
  return shiftDay(latest, -1);
}

const entry = (code: TimelineEntry["code"], day: Day, key: keyof AgreementTerm): TimelineEntry => ({
  day,
  code,
  where: ["term", key],
  basis: findingBases.agreement,
});
