import { shiftDay } from "../../calendar/shift-day.ts";
import { shiftMonths } from "../../calendar/shift-months.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { MeasureEvidence } from "../measure/evidence.ts";
import type { ProofDesk } from "./proof-desk.ts";

/** What a piece of evidence is worth on a day. Only `current` counts. */
export type EvidenceStanding =
  | "current"
  | "not-yet"
  | "expired"
  | "unreachable"
  | "certificate-not-held";

/** Day that a piece of evidence tells about. */
export const effectiveDay = ({ effectiveOn, collectedOn }: MeasureEvidence): Day =>
  effectiveOn ?? collectedOn;

/** Last of the twelve months that begin on a day. */
export const twelveMonthsFrom = (day: Day): Day => shiftDay(shiftMonths(day, 12), -1);

/** Last day on which a piece of evidence counts, by its own days. */
export const evidenceUntil = (evidence: MeasureEvidence): Day =>
  evidence.expiresOn ?? twelveMonthsFrom(effectiveDay(evidence));

/** What a piece of evidence is worth on a day. */
export function evidenceStanding(
  evidence: MeasureEvidence,
  asOf: Day,
  desk: ProofDesk,
): EvidenceStanding {
  const { collectedOn, reachable = "yes", kind, ref } = evidence;
  // Nobody could have shown it before it was on record.
  if (collectedOn > asOf) return "not-yet";
  if (evidenceUntil(evidence) < asOf) return "expired";
  if (reachable !== "yes") return "unreachable";
  const held = kind === "certificate" ? desk.certificate(ref, asOf) : undefined;
  return held === undefined || held.holds === "yes" ? "current" : "certificate-not-held";
}
