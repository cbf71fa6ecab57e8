import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Kinds of incident in the terms of the European notification form, grouped for selection in a form. Source: EDPB
 * common notification template v1.0, adopted 8 June 2026, field 60. Retrieved 2026-11-22. Grouping is our own. "To be
 * determined" is not a kind here: see `not-known-yet-fields.ts`.
 */
export const incidentKindsByGroup = deepFreeze({
  "wrong-recipient": [
    "sent-by-mistake",
    "mail-lost-or-misdelivered",
    "wrong-person-shown",
    "displayed-to-wrong-recipient",
    "open-distribution-list",
    "verbal-disclosure",
    "unintended-publication",
  ],
  lost: [
    "device-lost-or-stolen",
    "paper-lost-or-stolen",
    "electronic-waste",
    "paper-disposal",
    "deleted-or-destroyed",
  ],
  attack: [
    "hacking-or-malware",
    "ransomware",
    "phishing",
    "vulnerability-exploited",
    "unauthorised-access",
    "exfiltration",
    "unauthorised-modification",
    "privilege-abuse",
  ],
  system: ["misconfiguration", "wrong-permissions", "technical-malfunction"],
  other: ["other"],
});
