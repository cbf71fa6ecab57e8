import { hoursDeadline } from "../../calendar/deadlines/hours-deadline.ts";
import type { Finding } from "../../shared/finding.ts";
import { isObject } from "../../shared/is-object.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type DoubtCode, doubtsIn } from "../../vocabulary/lists/doubts-in.ts";
import { saysNothing } from "../../vocabulary/lists/says-nothing.ts";
import type { FactField } from "../breach-facts.ts";
import { promisedItems, statutoryItems } from "../data/notice-items.ts";
import { agreementBasis, processorDuty } from "../data/regimes.ts";
import { type NoticeTerm, type ProcessorNotice, processorNotice } from "./processor-notice.ts";

/** Item that is missing in a notice to a board, or a problem with its term. */
export type ProcessorNoticeFinding =
  | (Finding & {
      readonly code: "promised-item-missing";
      readonly item: (typeof promisedItems)[number]["item"];
      /** Missing facts of the item. */
      readonly fields: readonly FactField[];
    })
  | (Finding & {
      readonly code: "statutory-item-missing";
      readonly item: (typeof statutoryItems)[number]["item"];
      /** Facts that the board will need. */
      readonly fields: readonly FactField[];
    })
  | (Finding & { readonly code: DoubtCode })
  | (Finding & { readonly code: "sent-before-aware" })
  | (Finding & { readonly code: "term-starts-after-awareness" })
  | (Finding & { readonly code: "term-is-long"; readonly hours: number })
  | (Finding & { readonly code: "sent-after-term"; readonly hours: number });

/** Number of hours above which a term conflicts with "without undue delay". Our own reading, not a legal limit. */
const LONG_TERM_HOURS = 48;

/**
 * Missing items in a notice to a board: of the six items that suppliers promise, and of the items that art. 33(3)
 * requires from the board. It also reports implausible addresses and texts in the notice, and doubts about the agreed
 * term: hours that start when the breach is established start later than awareness.
 *
 * @returns Findings in the order promise, law, doubts, term; an empty list when nothing is missing. Never a verdict on
 * compliance.
 * @throws InvalidInputError when `notice` is malformed.
 * @see GDPR art. 33(2) and (3)
 */
export function checkProcessorNotice(notice: ProcessorNotice): readonly ProcessorNoticeFinding[] {
  const { report, sentAt, term, ...own } = parseInput(processorNotice, notice);
  const missing = (fields: readonly FactField[]) => fields.filter((field) => !holds(report, field));
  const promised = promisedItems.map((row) => ({
    ...row,
    code: "promised-item-missing" as const,
    severity: "warning" as const,
    fields: missing(row.fields),
  }));
  const statutory = statutoryItems.map((row) => ({
    ...row,
    code: "statutory-item-missing" as const,
    severity: "warning" as const,
    fields: missing(row.fields),
  }));
  return [
    ...[...promised, ...statutory]
      .filter(({ fields }) => fields.length > 0)
      .map((finding) => ({ ...finding, where: ["report"] })),
    ...doubtsIn(own).map((doubt) => ({
      ...doubt,
      severity: "warning" as const,
      basis: processorDuty,
    })),
    ...(isBefore(sentAt, report.timeline.awareAt)
      ? [
          {
            code: "sent-before-aware",
            severity: "error",
            where: ["sentAt"],
            basis: processorDuty,
          } as const,
        ]
      : []),
    ...(term ? termFindings(term, report.timeline.awareAt, sentAt) : []),
  ];
}

const isBefore = (sentAt: string, awareAt: string | undefined) =>
  awareAt !== undefined && Date.parse(sentAt) < Date.parse(awareAt);

function holds(report: object, field: FactField): boolean {
  const [group, name] = field.split(".") as [string, string];
  const facts = (report as Record<string, Record<string, unknown> | undefined>)[group] ?? {};
  return name in facts && tells(facts[name]);
}

/** True when a value is informative: not a filler text or a count of zero. Lists of the fields that are asked have at least one item. */
function tells(value: unknown): boolean {
  if (typeof value === "string") return !saysNothing(value);
  return !isObject(value) || value["kind"] !== "exact" || value["value"] !== 0;
}

function termFindings(
  { hours, countsFrom }: NoticeTerm,
  awareAt: string | undefined,
  sentAt: string,
): readonly ProcessorNoticeFinding[] {
  const findings: ProcessorNoticeFinding[] = [];
  if (countsFrom === "established")
    findings.push({
      code: "term-starts-after-awareness",
      severity: "warning",
      where: ["term", "countsFrom"],
      basis: processorDuty,
    });
  if (hours === undefined) return findings;
  if (hours > LONG_TERM_HOURS)
    findings.push({
      code: "term-is-long",
      severity: "advice",
      where: ["term", "hours"],
      basis: processorDuty,
      hours,
    });
  if (awareAt && Date.parse(sentAt) > Date.parse(hoursDeadline(awareAt, hours)))
    findings.push({
      code: "sent-after-term",
      severity: "error",
      where: ["sentAt"],
      basis: agreementBasis,
      hours,
    });
  return findings;
}
