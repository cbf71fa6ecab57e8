import { confidence } from "../confidence.ts";
import type { Desk } from "./desk.ts";
import { nearLabel } from "./labels.ts";
import { REACH } from "./page.ts";

/** A match before its surroundings were weighed. */
export interface Candidate {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Confidence without any label. */
  readonly bare: number;
  /** Confidence with a label beside it, or {@link unlabelled}. */
  readonly labelled: number;
}

/** Labels make no difference. Every candidate says so, because V8 is slow with objects of many shapes. */
export const unlabelled = -1;

/** Keeps a candidate that starts on this page, is wanted and is sure enough. */
export function submit(desk: Desk, candidate: Candidate): void {
  const { kind, start, end, labelled } = candidate;
  if (start < REACH || start >= desk.page.to || !desk.wanted.has(kind)) return;
  let score = desk.glued && labelled !== unlabelled ? 0 : candidate.bare;
  if (labelled !== unlabelled && labelled >= desk.least) {
    const near = nearLabel(desk, candidate);
    if (near === "own") score = Math.max(score, labelled);
    else if (near === "other") score = Math.min(score, confidence.contrary);
  }
  if (score <= 0 || score < desk.least) return;
  const { base } = desk;
  desk.hits.push({ kind, start: start + base, end: end + base, confidence: score });
}
