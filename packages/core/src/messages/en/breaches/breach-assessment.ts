import type { BreachAssessmentTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for the assessment of a breach. */
export const breachAssessment: BreachAssessmentTexts = deepFreeze({
  pointsTo: {
    unlikely: "This points to a risk to people being unlikely.",
    risk: "This points to a risk to people.",
    high: "This points to a high risk to people.",
  },
  reasons: {
    "data-unintelligible": "An outsider cannot read the data.",
    "access-excluded": "There is evidence that nobody got at the data.",
    "recipients-contained": "The recipients are known, few, and cooperate.",
    "recipients-not-contained": "The recipients are known, but many, or they do not cooperate.",
    "recipients-hostile": "Somebody took the data on purpose.",
    "recipients-unknown": "It is not known who has the data.",
    "data-least-grave": "Little harm can be done with these data.",
    "data-grave": "Harm can be done with these data.",
    "data-most-grave": "Much harm can be done with these data.",
    "vulnerable-people":
      "Children or other vulnerable people are among them, or that is not known.",
    "lost-for-a-short-time": "The data were gone for a short time, and nobody noticed.",
    "lost-for-days": "The data were gone for days, or not all of them are back.",
    "loss-with-serious-effect": "The loss of the data has serious effects.",
    "altered-and-perhaps-used": "The data were altered, and perhaps used so.",
    "unknown-read-as-worst": "An answer is not known yet. It counts as the worst.",
  },
  confirm: {
    "key-is-safe": "The key has not leaked, and the encryption is strong enough.",
    "evidence-is-complete": "The logs are complete, and prove that nothing was taken.",
    "recipients-deleted": "The recipients have confirmed that they deleted everything.",
    "little-insight": "These sensitive data really say little about a person.",
    "people-not-vulnerable": "There are no children or other vulnerable people among them.",
    "unknown-facts": "What is not known yet is being found out.",
    "exception-holds": "The reason not to inform people is right.",
    "many-people": "With so many people, a risk is unlikely all the same.",
  },
  duties: {
    register: "Record it in the register of breaches",
    authority: "Notify the supervisory authority",
    people: "Inform the people concerned",
    board: "Inform the school board",
  },
  asked: { yes: "Yes", no: "No", excused: "Not needed, on a ground that the law names" },
  exceptions: {
    a: "The data had been made unreadable before.",
    b: "Measures taken afterwards have taken the high risk away.",
    c: "Informing each person would be out of proportion. There will be a public notice.",
  },
  kinds: {
    contact: "Name and contact data",
    "school-membership": "School, group or class",
    purchase: "Order or purchase",
    preference: "Preference",
    "birth-date": "Date of birth",
    origin: "Nationality or place of birth",
    vehicle: "Licence plate",
    tariff: "Rate or discount",
    "study-results": "Study results",
    attendance: "Attendance",
    "images-or-voice": "Picture or voice",
    usage: "Use of a service",
    pseudonym: "Pseudonym",
    "unique-number": "Unique number, such as the social security number",
    "identity-document": "Identity document",
    finance: "Money, pay or payment",
    credentials: "Login details that still work",
    "special-category": "Special categories of data, such as health or religion",
    communications: "Messages or a person’s own work",
    location: "Location",
    "rich-profile": "Detailed picture of a person",
    other: "Something else",
  },
  caution: "This is an aid. A person decides.",
  findings: {
    "authority-not-notified":
      "The decision names a risk, but nothing is notified. Notify, or correct the assessment.",
    "people-not-informed":
      "The decision names a high risk, but the people hear nothing. Inform them, or name a ground of Article 34(3).",
    "lower-than-assessed": "The decision names a lower risk than the facts point to.",
    "four-eyes-missing": "This decision also needs the judgement of a second person.",
    "not-confirmed": "Not everything that a person has to look at has been looked at yet.",
    "people-informed-below-high-risk":
      "The people are informed, although the law does not ask for it here. That is allowed.",
  },
});
