import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Facts that a first, incomplete report may leave open; every other fact is required.
 * Source: EDPB common notification template v1.0, adopted 8 June 2026: answers "to be determined" exist only in an
 * incomplete notification. GDPR art. 33(4) permits notification in phases. Which facts may be open is our own choice.
 * Retrieved 2026-11-22.
 */
export const notKnownYetFields = deepFreeze([
  "incident.kind",
  "incident.securityAspect",
  "incident.narrative",
  "timeline.awareAt",
  "timeline.occurred",
  "effect.effects",
  "effect.unintelligible",
  "data.categories",
  "data.records",
  "people.categories",
  "people.count",
  "cause.origin",
  "cause.intent",
  "cause.description",
  "consequences.impacts",
  "consequences.severity",
  "consequences.description",
  "measures.taken",
  "measures.planned",
  "boards.affected",
]);
