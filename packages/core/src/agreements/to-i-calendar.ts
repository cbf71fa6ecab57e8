import { type CalendarOptions, calendarOptions } from "../calendar/i-calendar/calendar-options.ts";
import { writeICalendar } from "../calendar/i-calendar/write-i-calendar.ts";
import { checkTexts } from "../shared/check-texts.ts";
import { canonicalJson } from "../shared/hash/canonical-json.ts";
import { sha256 } from "../shared/hash/sha-256.ts";
import { parseInput } from "../shared/parse-input.ts";
import type { AgreementMessages } from "./agreement-texts.ts";
import { type AgreementTimeline, agreementTimelineResult } from "./timeline/timeline-entry.ts";

/**
 * Days of an agreement as an iCalendar file, to import or to subscribe to. Each is an all-day event that does not block
 * time. The same day of the same agreement has the same identifier in every file.
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
  const { agreementId, board, supplier } = known;
  const events = known.entries.map(({ day, code, about = "", where, basis }) => ({
    id: `${sha256(canonicalJson([agreementId, day, code, where])).slice(0, 32)}@${wishes.domain}`,
    day,
    summary: texts.timeline.entries[code](about),
    description: texts.timeline.description({ agreementId, board, supplier, basis }),
    ...(wishes.remindDaysBefore !== undefined && { remindDaysBefore: wishes.remindDaysBefore }),
  }));
  return writeICalendar({
    language: texts.language,
    name: wishes.name ?? texts.timeline.calendar(agreementId),
    stampedAt: wishes.stampedAt,
    events,
  });
}
