import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { isoText } from "../iso-text.ts";
import { foldLine, textLine } from "./ics-line.ts";

/** Days for a calendar app. */
export interface DayCalendar {
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  /** Name that the app shows. */
  readonly name: string;
  /** Time of making the file. */
  readonly stampedAt: Instant;
  readonly events: readonly DayEvent[];
}

/** A day on which something is due. */
export interface DayEvent {
  /** Identifier, stable and unique over all files, e.g. `"4f1c@leerplein.example"`. */
  readonly id: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** Days before it on which to be reminded; default: no reminder. */
  readonly remindDaysBefore?: number;
}

/** Checks a {@link DayEvent}; a reminder comes at most ten years before it. */
const dayEvent: z.ZodMiniType<DayEvent> = z.strictObject({
  id: shortText.check(minLength(1)),
  day,
  summary: shortText,
  // Calendar apps cut what is longer.
  description: z.string().check(maxLength(10_000)),
  remindDaysBefore: z.exactOptional(z.int().check(z.gte(0), z.lte(3653))),
} satisfies Shape<DayEvent>);

/** Checks a {@link DayCalendar}. */
export const dayCalendar: z.ZodMiniType<DayCalendar> = z.strictObject({
  language: shortText,
  name: shortText,
  stampedAt: instant,
  // A year of due dates of a thousand schools.
  events: z.array(dayEvent).check(maxLength(100_000)),
} satisfies Shape<DayCalendar>);

/**
 * Days as an iCalendar file, to import or to subscribe to. Each is an all-day event that does not block time. Whatever a
 * text holds comes out as text: none can end a line or begin a property.
 *
 * @returns Text with CRLF line ends, `text/calendar; charset=utf-8`.
 * @throws InvalidInputError when the calendar is malformed.
 * @see RFC 5545
 *
 * @example
 * ```ts
 * import { writeICalendar } from "@bijsluiter/core/calendar";
 *
 * const calendar = { language: "nl", name: "Termijnen", stampedAt: "2026-11-22T12:00:00Z", events: [] };
 * writeICalendar(calendar).split("\r\n")[4]; // => "X-WR-CALNAME:Termijnen"
 * ```
 */
export function writeICalendar(calendar: DayCalendar): string {
  const { language, name, stampedAt, events } = parseInput(dayCalendar, calendar);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Bijsluiter//core//${language.toUpperCase().replaceAll(/[^\w-]/g, "")}`,
    "CALSCALE:GREGORIAN",
    textLine("X-WR-CALNAME", name),
    ...events.flatMap((event) => eventLines(event, stampedAt)),
    "END:VCALENDAR",
  ];
  return `${lines.join("\r\n")}\r\n`;
}

function eventLines(
  { id, day, summary, description, remindDaysBefore }: DayEvent,
  stampedAt: Instant,
): readonly string[] {
  return [
    "BEGIN:VEVENT",
    foldLine(`UID:${id.replaceAll(/\s/g, "")}`),
    `DTSTAMP:${basicInstant(stampedAt)}`,
    `DTSTART;VALUE=DATE:${basicDay(day)}`,
    textLine("SUMMARY", summary),
    textLine("DESCRIPTION", description),
    "TRANSP:TRANSPARENT",
    ...(remindDaysBefore === undefined
      ? []
      : [
          "BEGIN:VALARM",
          "ACTION:DISPLAY",
          textLine("DESCRIPTION", summary),
          `TRIGGER:-P${remindDaysBefore}D`,
          "END:VALARM",
        ]),
    "END:VEVENT",
  ];
}

const basicDay = (day: Day) => day.replaceAll("-", "");

const basicInstant = (moment: Instant) =>
  isoText(new Date(moment)).replace(/\.\d+/, "").replaceAll(/[-:]/g, "");
