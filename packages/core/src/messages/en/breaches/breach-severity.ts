import type { BreachSeverityTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for the severity of a breach by the method of ENISA. */
export const breachSeverity: BreachSeverityTexts = deepFreeze({
  levels: { low: "Low", medium: "Medium", high: "High", veryHigh: "Very high" },
  consequences: {
    low: "People notice nothing, or have a small inconvenience that is soon over.",
    medium: "People may have real inconvenience, and get over it with some effort.",
    high: "People may have serious consequences, and find it hard to get over them.",
    veryHigh: "People may have grave consequences that perhaps never go away.",
  },
  terms: {
    dpc: "Kind of data and their context",
    ei: "How easily a person is identified",
    cb: "Circumstances of the breach",
  },
  categories: {
    simple: "Simple data, such as name, contact and school",
    behavioural: "Data on behaviour, such as location, browsing and habits",
    financial: "Financial data",
    sensitive: "Sensitive data, such as health and care",
  },
  factors: {
    volumeTime: "The data cover a long period, or a very short one",
    volumeContent: "There are many data on each person, or very few",
    controllerCharacteristics: "The nature of the organisation reveals something about the people",
    individualCharacteristics: "The people themselves are vulnerable, such as children",
    invalidOrInaccurate: "The data are inaccurate or outdated",
    publicBeforeBreach: "The data were public before",
    natureOfData: "The particular nature of these data",
  },
  identifiers: {
    fullName: "First and last name",
    officialNumber: "Number given by the state, such as a social security or passport number",
    phoneOrAddress: "Telephone number or address",
    email: "E-mail address",
    picture: "Photo or picture",
    codeAliasInitials: "Code, nickname or initials",
  },
  identificationLevels: {
    negligible: "Negligible: a person can hardly be identified by it",
    limited: "Limited",
    significant: "Significant",
    maximum: "Maximum: a person can certainly be identified by it",
  },
  circumstances: {
    confidentiality: {
      heading: "Confidentiality",
      bands: {
        notAffected: "Not affected",
        noEvidence: "The data were at risk, but there is no evidence of misuse",
        knownRecipients: "The data reached known recipients",
        unknownRecipients: "The data reached an unknown number of recipients",
      },
    },
    integrity: {
      heading: "Integrity",
      bands: {
        notAffected: "Not affected",
        noMisuse: "The data were altered, but not misused",
        recoverable: "The data may have been misused, and can be restored",
        notRecoverable: "The data may have been misused, and cannot be restored",
      },
    },
    availability: {
      heading: "Availability",
      bands: {
        notAffected: "Not affected",
        recoverable: "The data are easily restored",
        temporary: "The data are gone for a time, and restored with effort",
        permanent: "The data are gone for good, also with the people themselves",
      },
    },
    maliciousIntent: {
      heading: "Malicious intent",
      bands: { no: "No malicious intent was found", yes: "With malicious intent" },
    },
  },
  flags: {
    moreThan100: "More than a hundred people are concerned",
    unintelligible: "The data cannot be read by an outsider",
  },
  combined: "The combination of these data reveals more than each of them separately",
  stated: "The organisation states another severity, for this reason",
  caution: "This calculation is an aid. No duty follows from its outcome alone.",
});
