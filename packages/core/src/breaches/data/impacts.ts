import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Possible effects of a breach on a person. Source: EDPB common notification template v1.0, adopted 8 June 2026, field
 * 85; the list extends GDPR recital 85. Retrieved 2026-11-22.
 */
export const impacts = deepFreeze([
  "loss-of-control",
  "limitation-of-rights",
  "discrimination",
  "identity-theft",
  "fraud",
  "financial-loss",
  "reversal-of-pseudonymisation",
  "damage-to-reputation",
  "loss-of-professional-secrecy",
  "disclosure-to-third-parties",
  "economic-or-social-disadvantage",
  "physical-or-mental-harm",
  "property-damage",
  "other",
]);
