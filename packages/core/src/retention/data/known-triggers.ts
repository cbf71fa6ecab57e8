import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Facts that the presets count from, for which every language has words. A policy may count from others: those need words
 * of their own where a person reads them. Source: our own names. Written 2026-11-29.
 */
export const knownTriggers = deepFreeze([
  "leftOn",
  "resultOn",
  "diplomaOn",
  "madeOn",
  "recordedOn",
  "procedureEndedOn",
  "employmentEndedOn",
  "bookedOn",
  "schoolYearOf",
  "decidedOn",
  "notedOn",
  "loggedOn",
  "consentWithdrawnOn",
  "consentGivenOn",
  "advisedOn",
  "consentEndedOn",
  "lastActiveOn",
  "closedOn",
  "subscriptionEndedOn",
  "erasureGranted",
] as const);

/** A fact that every language has words for. */
export type KnownTrigger = (typeof knownTriggers)[number];
