import type { Day } from "../../shared/day.ts";
import type { Instant } from "../../shared/instant.ts";
import { isoText } from "../iso-text.ts";
import { foldLine, textLine } from "./ics-line.ts";

/** Days for a calendar app. */
export interface DayCalendar {
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  /** Name that the app shows. */
  readonly name: string;
  /** When the file is made. */
  readonly stampedAt: Instant;
  readonly events: readonly DayEvent[];
}

/** A day on which something is due. */
export interface DayEvent {
  /** The same in every file, and no other event has it, e.g. `"4f1c@leerplein.example"`. */
  readonly id: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** Days before it on which to be reminded; no reminder when left out. */
  readonly remindDaysBefore?: number;
}

/**
 * Days as an iCalendar file, to import or to subscribe to. Each is an event of a whole day that leaves people free. Whatever a
 * text holds comes out as text: none can end a line or begin a property.
 *
 * @param calendar - Valid data: it is not checked again.
 * @returns Text with CRLF line ends, `text/calendar; charset=utf-8`.
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
export function writeICalendar({ language, name, stampedAt, events }: DayCalendar): string {
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
