import { confidence } from "../confidence.ts";
import type { Desk } from "./desk.ts";
import { nearLabel } from "./labels.ts";
import { type Offer, unlabelled } from "./offer.ts";
import { REACH } from "./page.ts";

/**
 * Keeps what stands from `start` to `end` when it starts on this page, is wanted and is sure enough.
 *
 * Numbers and not an object, here and wherever something is looked at: making one costs more than the look.
 */
export function submit(desk: Desk, offer: Offer, start: number, end: number): void {
  if (start < REACH || start >= desk.page.to || desk.wanted[offer.place] === 0) return;
  const { labelled } = offer;
  let score = desk.glued && labelled !== unlabelled ? 0 : offer.bare;
  if (labelled !== unlabelled && labelled >= desk.least) {
    const near = nearLabel(desk, offer.place, start, end);
    if (near === "own") score = Math.max(score, labelled);
    else if (near === "other") score = Math.min(score, confidence.contrary);
  }
  if (score <= 0 || score < desk.least) return;
  const { base } = desk;
  desk.hits.push({ kind: offer.kind, start: start + base, end: end + base, confidence: score });
}
