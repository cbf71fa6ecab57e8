import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Trigger facts of the presets, which have texts in every language. A policy with other triggers must supply texts for
 * them.
 *
 * Source: our own names. Written 2026-11-29.
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

/** Trigger fact that has a text in every language. */
export type KnownTrigger = (typeof knownTriggers)[number];
