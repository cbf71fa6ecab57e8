import { deepFreeze } from "../../../shared/deep-freeze.ts";

/**
 * Answers of a report in the codes of the EDPB template: our code, then the code of the template.
 * Source: EDPB template for the notification of personal data breaches, version 1.0, adopted 8 June 2026, consultation
 * version, fields 44, 50, 57, 60, 61, 85 and 87; codes as in `edpbTypes` of the vocabulary. Retrieved 2026-11-22.
 */
export const edpbAnswers = deepFreeze({
  "timeline.occurred": {
    moment: "specificDay",
    period: "period",
    ongoing: "ongoing",
    "cannot-be-determined": "cannotBeDetermined",
  },
  "timeline.discovery": {
    "controller-detected": "controllerDetected",
    "processor-detected": "processorDetected",
    "data-subject": "dataSubject",
    "external-party": "externalParty",
    press: "press",
    other: "other",
  },
  "effect.unintelligible": {
    yes: "yesIntact",
    partly: "measuresLikelySubverted",
    no: "no",
    "cannot-be-determined": "notPossibleToAssess",
  },
  "incident.kind": {
    "sent-by-mistake": "sentByMistake",
    "mail-lost-or-misdelivered": "mailLostOpenedMisdelivered",
    "wrong-person-shown": "wrongSubjectShown",
    "displayed-to-wrong-recipient": "displayedToWrongRecipient",
    "open-distribution-list": "openDistributionList",
    "verbal-disclosure": "verbalDisclosure",
    "unintended-publication": "unintendedPublication",
    "device-lost-or-stolen": "deviceLostStolen",
    "paper-lost-or-stolen": "paperLostStolenLeft",
    "electronic-waste": "eWaste",
    "paper-disposal": "paperDisposal",
    "deleted-or-destroyed": "deletedDestroyed",
    "hacking-or-malware": "hackingMalware",
    ransomware: "ransomware",
    phishing: "phishingSocialEngineering",
    "vulnerability-exploited": "vulnerabilityExploited",
    "unauthorised-access": "unauthorisedItAccess",
    exfiltration: "exfiltration",
    "unauthorised-modification": "unauthorisedModification",
    "privilege-abuse": "privilegeAbuseByEmployee",
    misconfiguration: "misconfiguration",
    "wrong-permissions": "wrongPermissions",
    "technical-malfunction": "technicalMalfunction",
    other: "other",
  },
  cause: {
    "internal accidental": "internalNonMalicious",
    "internal malicious": "internalMalicious",
    "external accidental": "externalNonMalicious",
    "external malicious": "externalMalicious",
  },
  "consequences.impacts": {
    "loss-of-control": "lossOfControl",
    "limitation-of-rights": "limitationOfRights",
    discrimination: "discrimination",
    "identity-theft": "identityTheft",
    fraud: "fraud",
    "financial-loss": "financialLoss",
    "reversal-of-pseudonymisation": "pseudonymisationReversal",
    "damage-to-reputation": "reputation",
    "loss-of-professional-secrecy": "professionalSecrecy",
    "disclosure-to-third-parties": "thirdPartyDisclosure",
    "economic-or-social-disadvantage": "economicOrSocialDisadvantage",
    "physical-or-mental-harm": "physicalOrMentalHarm",
    "property-damage": "propertyDamage",
    other: "other",
  },
  "assessment.risk": { unlikely: "unlikely", risk: "risk", high: "highRisk" },
});
