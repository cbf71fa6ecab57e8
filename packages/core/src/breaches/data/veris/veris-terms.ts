import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Version of VERIS whose codes an export uses. */
export const VERIS_VERSION = "1.4.1";

/** An action with its variety, and the code for an unknown vector. */
const action = (kind: string, ...variety: readonly string[]) => ({
  [kind]: { variety, vector: ["Unknown"] },
});
const social = { social: { variety: ["Phishing"], vector: ["Unknown"], target: ["Unknown"] } };

/**
 * Codes of the Vocabulary for Event Recording and Incident Sharing for a breach report. Only codes that were read, or
 * that are long-established; `Unknown` where no code is certain.
 * Source: VERIS 1.4.1, names of codes only; the mapping is ours. From memory except for the required properties, not
 * verified. Retrieved 2026-11-29.
 */
export const verisTerms = deepFreeze({
  actions: {
    "sent-by-mistake": action("error", "Misdelivery"),
    "mail-lost-or-misdelivered": action("error", "Misdelivery"),
    "wrong-person-shown": action("error", "Misconfiguration"),
    "displayed-to-wrong-recipient": action("error", "Misdelivery"),
    "open-distribution-list": action("error", "Misdelivery"),
    "verbal-disclosure": action("error", "Gaffe"),
    "unintended-publication": action("error", "Publishing error"),
    "device-lost-or-stolen": action("error", "Loss"),
    "paper-lost-or-stolen": action("error", "Loss"),
    "electronic-waste": action("error", "Disposal error"),
    "paper-disposal": action("error", "Disposal error"),
    "deleted-or-destroyed": action("error", "Unknown"),
    "hacking-or-malware": action("hacking", "Unknown"),
    ransomware: action("malware", "Ransomware"),
    phishing: social,
    "vulnerability-exploited": action("hacking", "Unknown"),
    "unauthorised-access": action("hacking", "Unknown"),
    exfiltration: action("hacking", "Unknown"),
    "unauthorised-modification": action("hacking", "Unknown"),
    "privilege-abuse": action("misuse", "Privilege abuse"),
    misconfiguration: action("error", "Misconfiguration"),
    "wrong-permissions": action("error", "Misconfiguration"),
    "technical-malfunction": action("error", "Unknown"),
    other: { unknown: {} },
  },
  discovery: {
    "controller-detected": "internal",
    "processor-detected": "partner",
    "data-subject": "external",
    "external-party": "external",
    press: "external",
    other: "unknown",
  },
  victims: {
    pupil: "Student",
    parent: "Customer",
    teacher: "Employee",
    "other-staff": "Employee",
    applicant: "Other",
    alumnus: "Student",
    "placement-contact": "Partner",
    other: "Other",
  },
  data: { medical: "Medical", "login-credentials": "Credentials", "payment-methods": "Payment" },
});
