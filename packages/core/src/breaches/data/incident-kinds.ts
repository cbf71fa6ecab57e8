/**
 * What happened, in the words of the European notification form, grouped for people who must choose.
 * Source: EDPB common notification template v1.0, adopted 8 June 2026, field 60; slugs as catalogued. Retrieved 2026-11-22.
 * Grouping is our own. "To be determined" is not a kind here: see `not-known-yet-fields.ts`.
 */
export const incidentKinds = [
  { code: "sent-by-mistake", group: "wrong-recipient", edpb: "sentByMistake" },
  {
    code: "mail-lost-or-misdelivered",
    group: "wrong-recipient",
    edpb: "mailLostOpenedMisdelivered",
  },
  { code: "wrong-person-shown", group: "wrong-recipient", edpb: "wrongSubjectShown" },
  {
    code: "displayed-to-wrong-recipient",
    group: "wrong-recipient",
    edpb: "displayedToWrongRecipient",
  },
  { code: "open-distribution-list", group: "wrong-recipient", edpb: "openDistributionList" },
  { code: "verbal-disclosure", group: "wrong-recipient", edpb: "verbalDisclosure" },
  { code: "unintended-publication", group: "wrong-recipient", edpb: "unintendedPublication" },
  { code: "device-lost-or-stolen", group: "lost", edpb: "deviceLostStolen" },
  { code: "paper-lost-or-stolen", group: "lost", edpb: "paperLostStolenLeft" },
  { code: "electronic-waste", group: "lost", edpb: "eWaste" },
  { code: "paper-disposal", group: "lost", edpb: "paperDisposal" },
  { code: "deleted-or-destroyed", group: "lost", edpb: "deletedDestroyed" },
  { code: "hacking-or-malware", group: "attack", edpb: "hackingMalware" },
  { code: "ransomware", group: "attack", edpb: "ransomware" },
  { code: "phishing", group: "attack", edpb: "phishingSocialEngineering" },
  { code: "vulnerability-exploited", group: "attack", edpb: "vulnerabilityExploited" },
  { code: "unauthorised-access", group: "attack", edpb: "unauthorisedItAccess" },
  { code: "exfiltration", group: "attack", edpb: "exfiltration" },
  { code: "unauthorised-modification", group: "attack", edpb: "unauthorisedModification" },
  { code: "privilege-abuse", group: "attack", edpb: "privilegeAbuseByEmployee" },
  { code: "misconfiguration", group: "system", edpb: "misconfiguration" },
  { code: "wrong-permissions", group: "system", edpb: "wrongPermissions" },
  { code: "technical-malfunction", group: "system", edpb: "technicalMalfunction" },
  { code: "other", group: "other", edpb: "other" },
] as const;
