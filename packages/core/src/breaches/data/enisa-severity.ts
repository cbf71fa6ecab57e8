import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Scores of the severity method of ENISA, in the order of the document: context of the data (DPC), ease of
 * identification (EI), circumstances (CB) and bands.
 *
 * Source: ENISA, Recommendations for a methodology of the assessment of severity of personal data breaches, working
 * document v1.0, December 2013, table 1 and annexes. Read in full, 2026-11-22. The row for sensitive data that gives 1
 * is printed as "decreased by 1", but its text and cases confirm minus 3. Situations are our own codes; their texts are
 * in `messages/`.
 */
export const enisaCategories = deepFreeze({
  simple: { base: 1, lowest: 0, highest: 3 },
  behavioural: { base: 2, lowest: -1, highest: 2 },
  financial: { base: 3, lowest: -2, highest: 1 },
  sensitive: { base: 4, lowest: -3, highest: 0 },
});

/** Factors that may change the score of a category. */
export const enisaFactors = deepFreeze([
  "volumeTime",
  "volumeContent",
  "controllerCharacteristics",
  "individualCharacteristics",
  "invalidOrInaccurate",
  "publicBeforeBreach",
  "natureOfData",
]);

/** Scores that each identifier may have. */
export const enisaIdentifiers = deepFreeze({
  fullName: { negligible: 0.25, limited: 0.5, significant: 0.75, maximum: 1 },
  officialNumber: { negligible: 0.25, significant: 0.75, maximum: 1 },
  phoneOrAddress: { negligible: 0.25, limited: 0.5, maximum: 1 },
  email: { negligible: 0.25, significant: 0.75, maximum: 1 },
  picture: { negligible: 0.25, limited: 0.5, significant: 0.75, maximum: 1 },
  codeAliasInitials: { negligible: 0.25, significant: 0.75, maximum: 1 },
});

/** Scores for the ease of identification. */
export const enisaIdentification = deepFreeze({
  negligible: 0.25,
  limited: 0.5,
  significant: 0.75,
  maximum: 1,
});

/** Points of each circumstance. */
export const enisaCircumstances = deepFreeze({
  confidentiality: { notAffected: 0, noEvidence: 0, knownRecipients: 0.25, unknownRecipients: 0.5 },
  integrity: { notAffected: 0, noMisuse: 0, recoverable: 0.25, notRecoverable: 0.5 },
  availability: { notAffected: 0, recoverable: 0, temporary: 0.25, permanent: 0.5 },
  maliciousIntent: { no: 0, yes: 0.5 },
});

/** Levels with the lowest score of each, lowest level first. */
export const enisaBands = deepFreeze([
  { level: "low", from: 0 },
  { level: "medium", from: 2 },
  { level: "high", from: 3 },
  { level: "veryHigh", from: 4 },
]);

/** Number of people above which a flag is set. Exactly this number does not set it. */
export const ENISA_MANY_PEOPLE = 100;
