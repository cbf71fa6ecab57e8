import { isoText } from "../calendar/iso-text.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import { checkTexts } from "../shared/check-texts.ts";
import { type Day, type Instant, parseInput } from "../shared/index.ts";
import { sha256 } from "../shared/sha-256.ts";
import type { AgreementMessages } from "./agreement-texts.ts";
import { type CalendarOptions, calendarOptions } from "./timeline/calendar-options.ts";
import { foldLine, textLine } from "./timeline/ics-line.ts";
import {
  type AgreementTimeline,
  agreementTimelineResult,
  type TimelineEntry,
} from "./timeline/timeline-entry.ts";

/**
 * The days of an agreement as an iCalendar file, to import or to subscribe to. Each is an event of a whole day that leaves
 * people free. The same day of the same agreement has the same identifier in every file.
 *
 * @returns Text with CRLF line ends, `text/calendar; charset=utf-8`.
 * @throws InvalidInputError when the timeline or the options are malformed.
 * @see RFC 5545
 *
 * @example
 * ```ts
 * import { toICalendar } from "@bijsluiter/core/agreements";
 * import * as nl from "@bijsluiter/core/messages/nl";
 *
 * const timeline = { agreementId: "VO-2026-014", board: "De Wilgen", supplier: "Leerplein", entries: [] };
 * const text = toICalendar(timeline, nl, { stampedAt: "2026-11-22T12:00:00Z", domain: "leerplein.example" });
 * text.split("\r\n")[4]; // => "X-WR-CALNAME:Verwerkersovereenkomst VO-2026-014"
 * ```
 */
export function toICalendar(
  timeline: AgreementTimeline,
  messages: AgreementMessages,
  options: CalendarOptions,
): string {
  const known = parseInput(agreementTimelineResult, timeline);
  const wishes = parseInput(calendarOptions, options);
  checkTexts(messages, "agreements");
  const { agreements: texts } = messages;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Bijsluiter//core//${texts.language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    textLine("X-WR-CALNAME", wishes.name ?? texts.timeline.calendar(known.agreementId)),
    ...known.entries.flatMap((entry) => event(entry, known, { ...wishes, messages })),
    "END:VCALENDAR",
  ];
  return `${lines.join("\r\n")}\r\n`;
}

function event(
  entry: TimelineEntry,
  { agreementId, board, supplier }: AgreementTimeline,
  {
    stampedAt,
    domain,
    remindDaysBefore,
    messages,
  }: CalendarOptions & { readonly messages: AgreementMessages },
): readonly string[] {
  const { timeline: texts } = messages.agreements;
  const { day, code, about = "", where, basis } = entry;
  const id = sha256(canonicalJson([agreementId, day, code, where])).slice(0, 32);
  const summary = texts.entries[code](about);
  return [
    "BEGIN:VEVENT",
    foldLine(`UID:${id}@${domain}`),
    `DTSTAMP:${basicInstant(stampedAt)}`,
    `DTSTART;VALUE=DATE:${basicDay(day)}`,
    textLine("SUMMARY", summary),
    textLine("DESCRIPTION", texts.description({ agreementId, board, supplier, basis })),
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
