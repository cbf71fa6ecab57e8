import type { ServiceTexts } from "../../../services/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { exit } from "./exit.ts";
import { serviceRuleClaims } from "./service-rule-claims.ts";

/** English words for the terms of a service. */
export const services: ServiceTexts = deepFreeze({
  language: "en",
  answers: { yes: "Yes", no: "No", unknown: "Not known", "not-applicable": "Not applicable" },
  rules: serviceRuleClaims,
  dataAct: {
    "transition-in-time": "The transition takes at most 30 days after the notice.",
    "notice-in-time": "The notice is two months at most.",
    "export-listed": "There is an exhaustive list of the data that can be exported.",
    "retrieval-long-enough": "After the transition, data can be retrieved for at least 30 days.",
    "erased-after": "After that, all data is erased.",
    "not-feasible-told":
      "The provider reported within 14 working days that the transition cannot be made in time.",
    "not-feasible-reasoned": "The provider explained why the transition cannot be made in time.",
    "other-term-in-time": "The other term is seven months at most.",
    "extension-possible": "The customer can extend the transition once.",
    "formats-named": "The file formats are in an online register.",
    "jurisdiction-published": "The jurisdiction of the servers is published online.",
    charges: "Switching charges are at most the actual costs, and zero from 12 January 2027 on.",
    "return-or-deletion": "The customer chooses whether personal data is returned or erased.",
  },
  switchingDays: {
    "notice-ends": "End of the notice",
    "transition-ends": "End of the transition",
    "retrieval-ends": "Last day to retrieve data",
    "not-feasible-told": "Last day to report that the transition cannot be made in time",
  },
  uptime: {
    days: {
      up: "Available",
      down: "Outage",
      "partly-seen": "Available, not measured all day",
      planned: "Announced maintenance",
      unknown: "Not measured",
      "to-come": "Still to come",
    },
    months: { measured: "Measured", running: "Still running", unknown: "Not known" },
    claims: {
      none: "No credit",
      open: "Can be claimed",
      claimed: "Claimed",
      lapsed: "Too late to claim",
      unknown: "Not known yet",
    },
    leftOut: {
      excluded: "According to the agreement, the outage does not count.",
      "exclusion-not-shown": "There is no evidence for excluding the outage, so it counts.",
      "outside-month": "This is outside the month.",
      "announced-late": "The maintenance was announced too late: it does not count as planned.",
      "not-announced":
        "It is not known when the maintenance was announced, so it does not count as planned.",
    },
    exclusions: {
      customer: "The customer’s own network or equipment",
      "outside-control": "Force majeure",
      trial: "Trial subscription",
      other: "Other cause",
    },
  },
  exit,
  changes: {
    kinds: {
      "sub-processor": "New or other sub-processor",
      location: "Change of data location",
      "terms-adverse": "Adverse change of terms",
      "security-lowered": "Lower security",
      feature: "New or other feature",
      purpose: "New purpose",
      "end-of-service": "End of the service",
      "unauthorised-access": "Unauthorised access",
    },
    audiences: {
      board: "School board",
      "privacy-officer": "Data protection officer",
      administrator: "Administrator",
      parents: "Parents",
      staff: "Staff",
    },
    channels: {
      email: "Email",
      letter: "Letter",
      portal: "Customer portal",
      phone: "Phone",
      website: "Web page",
    },
    states: {
      told: "Told in time",
      "told-late": "Told too late",
      "told-otherwise": "Told through another channel than agreed",
      "to-tell": "Still to be told",
      late: "Not told, too late",
      unknown: "Not known whether it is in time",
    },
  },
  recordingPurposes: {
    training: "Coaching",
    quality: "Quality",
    proof: "Proof of what was agreed",
    other: "Other purpose",
  },
  locations: { rest: "Storage", transit: "Transit", "support-access": "Remote support" },
  settingOwners: { "built-in": "Fixed in the service", provider: "Provider", customer: "Customer" },
  settingStates: { default: "Default", changed: "Changed", unknown: "Not known" },
  decisions: {
    access: "Access",
    sharing: "Sharing",
    correction: "Correction",
    deletion: "Deletion",
    export: "Export",
  },
  tests: { passed: "Passed", failed: "Failed", unknown: "Outcome not known" },
});
