import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { MeasureEvidence } from "../measure/evidence.ts";
import type { Measure } from "../measure/measure.ts";
import type { MeasureOwner } from "../measure/measure-party.ts";
import { effectiveDay, evidenceUntil, twelveMonthsFrom } from "../status/evidence-standing.ts";
import { statusOf } from "../status/measure-status.ts";
import type { MeasureReasonCode } from "../status/measure-status-code.ts";
import type { ProofDesk } from "../status/proof-desk.ts";

/** Reason why proof expires. */
export type LapseCause = "evidence" | "certificate" | "mandate" | "review";

/** A measure that holds now, and the last day on which that can be shown. */
export interface Lapse {
  readonly measureId: string;
  readonly title: string;
  readonly owner: MeasureOwner;
  /** Last day with valid evidence, if nothing is done. */
  readonly lastDay: Day;
  readonly cause: LapseCause;
  readonly reasons: readonly MeasureReasonCode[];
}

/** Days between which a lapse is looked for. */
export interface LapseSpan {
  readonly from: Day;
  readonly to: Day;
  readonly desk: ProofDesk;
}

/**
 * The first lapse of a measure in a span; `stays` when there is none, `not-provable` when it does not hold to begin
 * with.
 */
export function lapseOf(
  one: Measure,
  { from, to, desk }: LapseSpan,
): Lapse | "stays" | "not-provable" {
  const now = statusOf(one, from, desk);
  if (now.holds !== "yes") return "not-provable";
  const { id, title, owner } = one;
  const ends = endsOf(one, now.dueOn, { from, to, desk });
  for (const lastDay of ends) {
    const { holds, reasons } = statusOf(one, shiftDay(lastDay, 1), desk);
    if (holds !== "yes")
      return { measureId: id, title, owner, lastDay, cause: causeOf(reasons), reasons };
  }
  return "stays";
}

/** Last days of all that a measure rests on, in order: between two of them nothing changes for the worse. */
function endsOf(
  { id, evidence, parts = [] }: Measure,
  dueOn: Day | undefined,
  { from, to, desk }: LapseSpan,
): readonly Day[] {
  const all = [...evidence, ...parts.flatMap((part) => part.evidence ?? [])];
  const days = [
    dueOn,
    desk.mandateUntil(id),
    ...all.flatMap((piece) => [
      evidenceUntil(piece),
      twelveMonthsFrom(effectiveDay(piece)),
      ...certificateDays(piece, from, desk),
    ]),
  ];
  const inside = days.filter((day) => day !== undefined && day >= from && day < to);
  return [...new Set(inside as Day[])].sort();
}

/** Last days of the certificate that a piece of evidence names. */
function certificateDays(
  { kind, ref }: MeasureEvidence,
  from: Day,
  desk: ProofDesk,
): readonly (Day | undefined)[] {
  return kind === "certificate" ? [desk.certificate(ref, from)?.lastDay] : [];
}

function causeOf(reasons: readonly MeasureReasonCode[]): LapseCause {
  if (reasons.includes("mandate-lapsed")) return "mandate";
  if (reasons.includes("certificate-not-held")) return "certificate";
  return reasons.some((one) => one === "review-overdue" || one === "too-few-times")
    ? "review"
    : "evidence";
}
