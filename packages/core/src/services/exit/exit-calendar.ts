import {
  type CalendarOptions,
  calendarOptions,
} from "../../calendar/i-calendar/calendar-options.ts";
import { writeICalendar } from "../../calendar/i-calendar/write-i-calendar.ts";
import { checkTexts } from "../../shared/check-texts.ts";
import type { Day } from "../../shared/dates/day.ts";
import { canonicalJson } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { ExitTexts, ServiceMessages } from "../service-texts.ts";
import { type ExitPlan, exitPlanResult } from "./exit-plan-result.ts";

/** A day of a plan. */
interface ExitDay {
  readonly id: string;
  readonly day: Day;
  readonly title: string;
}

/**
 * The days of an exit plan as an iCalendar file: the open steps, the last day to copy data, and the day by which all
 * data is deleted. The same day of the same plan has the same identifier in every file.
 *
 * @returns Text with CRLF line ends, `text/calendar; charset=utf-8`.
 * @throws InvalidInputError when the plan or the options are malformed.
 * @see RFC 5545
 *
 * @example
 * ```ts
 * import * as nl from "@bijsluiter/core/messages/nl";
 * import { exitCalendar, exitChannels, exitPlan } from "@bijsluiter/core/services";
 *
 * const plan = exitPlan({
 *   customer: "Stichting De Wilgen",
 *   terms: exitChannels.direct,
 *   endsOn: "2026-07-31",
 *   agreement: {},
 *   asOf: "2026-05-01",
 * });
 * const text = exitCalendar(plan, nl, { stampedAt: "2026-05-01T12:00:00Z", domain: "leerplein.example" });
 * text.includes("DTSTART;VALUE=DATE:20261029"); // => true
 * ```
 */
export function exitCalendar(
  plan: ExitPlan,
  messages: ServiceMessages,
  options: CalendarOptions,
): string {
  const known = parseInput(exitPlanResult, plan);
  const wishes = parseInput(calendarOptions, options);
  checkTexts(messages, "services");
  const { exit, language } = messages.services;
  const { customer, provider, basis } = known;
  return writeICalendar({
    language,
    name: wishes.name ?? exit.calendar(provider),
    stampedAt: wishes.stampedAt,
    events: daysOf(known, exit).map(({ id, day, title }) => ({
      id: `${sha256(canonicalJson([customer, provider, id])).slice(0, 32)}@${wishes.domain}`,
      day,
      summary: title,
      description: exit.description({ customer, provider, basis }),
      ...(wishes.remindDaysBefore !== undefined && { remindDaysBefore: wishes.remindDaysBefore }),
    })),
  });
}

function daysOf(plan: ExitPlan, texts: ExitTexts): readonly ExitDay[] {
  const { endsOn, exportUntil, goneBy, destroyBy } = plan;
  const marks = { endsOn, exportUntil, goneBy, destroyBy };
  return [
    ...(Object.entries(marks) as [keyof typeof marks, Day | undefined][]).flatMap(([id, day]) =>
      day === undefined ? [] : [{ id, day, title: texts.days[id] }],
    ),
    ...plan.steps.flatMap(({ id, kind, title, due, state }) =>
      due === undefined || state === "done"
        ? []
        : [{ id: `step ${id}`, day: due, title: title ?? texts.steps[kind] }],
    ),
  ].toSorted((a, b) => Date.parse(a.day) - Date.parse(b.day));
}
