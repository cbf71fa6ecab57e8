import { parseInput } from "../shared/parse-input.ts";
import { type ProcessingAgreement, processingAgreement } from "./processing-agreement.ts";
import { annexEntries } from "./timeline/annex-entries.ts";
import { endingEntries, lastDayOf } from "./timeline/ending-entries.ts";
import { termEntries } from "./timeline/term-entries.ts";
import { type TimeSpan, timeSpan } from "./timeline/time-span.ts";
import type { AgreementTimeline } from "./timeline/timeline-entry.ts";

/**
 * Days on which an agreement requires an action: the yearly review of its inserts, notice and renewal, certificates that
 * end, and what follows after the end. Each has its basis.
 *
 * A renewal is counted from the first end: 31 January and P1M give 28 February and 31 March. After the last day of the
 * agreement no review and no renewal follows.
 * @param span - First and last day to show, both included.
 * @throws InvalidInputError when the agreement or the span is malformed.
 *
 * @example
 * ```ts
 * import { agreementTimeline, presets } from "@bijsluiter/core/agreements";
 *
 * const agreement = {
 *   id: "VO-2026-014",
 *   version: "1",
 *   drawnUpOn: "2026-07-01",
 *   model: "own",
 *   controller: {
 *     name: "Stichting De Wilgen",
 *     administrationNumber: { scheme: "brin", value: "12AB" },
 *     email: "privacy@dewilgen.example",
 *   },
 *   processor: { kind: "supplier", name: "Leerplein Media B.V.", kvk: "12345678" },
 *   clauses: presets.education,
 *   deviations: [],
 *   annexes: [],
 *   status: "draft",
 *   signatures: [],
 *   history: [],
 *   term: { startsOn: "2026-08-01", endsOn: "2027-07-31", renewsFor: "P1Y", noticePeriod: "P3M" },
 * } as const;
 *
 * const { entries } = agreementTimeline(agreement, { from: "2026-08-01", to: "2027-12-31" });
 * entries.map(({ day, code }) => `${day} ${code}`); // => ["2027-04-30 notice-deadline", "2027-08-01 renews"]
 * ```
 */
export function agreementTimeline(
  agreement: ProcessingAgreement,
  span: TimeSpan,
): AgreementTimeline {
  const known = parseInput(processingAgreement, agreement);
  const { from, to } = parseInput(timeSpan, span);
  const lastDay = lastDayOf(known);
  const until = lastDay !== undefined && lastDay < to ? lastDay : to;
  const running = [
    ...(known.term && !known.ending ? termEntries(known.term, { from, to }) : []),
    ...annexEntries(known, { from, to: until }).filter(({ day }) => day <= until),
  ];
  return {
    agreementId: known.id,
    board: known.controller.name,
    supplier: known.processor.name,
    entries: [...running, ...endingEntries(known, { from, to })]
      .filter(({ day }) => from <= day && day <= to)
      .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
  };
}
