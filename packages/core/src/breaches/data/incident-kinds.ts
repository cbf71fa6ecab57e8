/**
 * What happened, in the words of the European notification form, grouped for people who must choose.
 * Source: EDPB common notification template v1.0, adopted 8 June 2026, field 60. Retrieved 2026-11-22.
 * Grouping is our own. "To be determined" is not a kind here: see `not-known-yet-fields.ts`.
 */
export const incidentKinds = [
  { code: "sent-by-mistake", group: "wrong-recipient" },
  {
    code: "mail-lost-or-misdelivered",
    group: "wrong-recipient",
    edpb: "mailLostOpenedMisdelivered",
  },
  { code: "wrong-person-shown", group: "wrong-recipient" },
  {
    code: "displayed-to-wrong-recipient",
    group: "wrong-recipient",
    edpb: "displayedToWrongRecipient",
  },
  { code: "open-distribution-list", group: "wrong-recipient" },
  { code: "verbal-disclosure", group: "wrong-recipient" },
  { code: "unintended-publication", group: "wrong-recipient" },
  { code: "device-lost-or-stolen", group: "lost" },
  { code: "paper-lost-or-stolen", group: "lost" },
  { code: "electronic-waste", group: "lost" },
  { code: "paper-disposal", group: "lost" },
  { code: "deleted-or-destroyed", group: "lost" },
  { code: "hacking-or-malware", group: "attack" },
  { code: "ransomware", group: "attack" },
  { code: "phishing", group: "attack" },
  { code: "vulnerability-exploited", group: "attack" },
  { code: "unauthorised-access", group: "attack" },
  { code: "exfiltration", group: "attack" },
  { code: "unauthorised-modification", group: "attack" },
  { code: "privilege-abuse", group: "attack" },
  { code: "misconfiguration", group: "system" },
  { code: "wrong-permissions", group: "system" },
  { code: "technical-malfunction", group: "system" },
  { code: "other", group: "other" },
] as const;
