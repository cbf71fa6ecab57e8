/**
 * What a breach can do to a person.
 * Source: EDPB common notification template v1.0, adopted 8 June 2026, field 85; the list extends GDPR recital 85. Retrieved 2026-11-22.
 */
export const impacts = [
  { code: "loss-of-control", edpb: "lossOfControl" },
  { code: "limitation-of-rights", edpb: "limitationOfRights" },
  { code: "discrimination", edpb: "discrimination" },
  { code: "identity-theft", edpb: "identityTheft" },
  { code: "fraud", edpb: "fraud" },
  { code: "financial-loss", edpb: "financialLoss" },
  { code: "reversal-of-pseudonymisation", edpb: "pseudonymisationReversal" },
  { code: "damage-to-reputation", edpb: "reputation" },
  { code: "loss-of-professional-secrecy", edpb: "professionalSecrecy" },
  { code: "disclosure-to-third-parties", edpb: "thirdPartyDisclosure" },
  { code: "economic-or-social-disadvantage", edpb: "economicOrSocialDisadvantage" },
  { code: "physical-or-mental-harm", edpb: "physicalOrMentalHarm" },
  { code: "property-damage", edpb: "propertyDamage" },
  { code: "other", edpb: "other" },
] as const;
