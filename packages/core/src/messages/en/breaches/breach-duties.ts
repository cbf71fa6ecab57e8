import type { BreachDutyTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for the duties to notify or inform. */
export const breachDuties: BreachDutyTexts = deepFreeze({
  regimes: {
    gdpr: "General Data Protection Regulation (GDPR)",
    "nl-cbw": "Dutch Cybersecurity Act",
    "nl-cbw-higher-education": "Dutch Cybersecurity Act, for higher education",
    dora: "European rules on digital resilience of the financial sector",
    "eu-cra": "Cyber Resilience Act",
    "eu-ai-act": "AI Act",
    "omnibus-proposal": "Proposal to simplify the GDPR",
    contract: "Processing agreement",
  },
  recipients: {
    "data-protection-authority": "Data protection authority",
    people: "The people concerned",
    board: "School board",
    "csirt-and-authority": "Computer emergency team and authority",
    "financial-authority": "Authority for the financial sector",
    "market-authority": "Authority for products",
  },
  kinds: {
    "early-warning": "Early warning",
    notification: "Notification",
    communication: "Message",
    "final-report": "Final report",
  },
  starts: {
    awareness: "From the moment of awareness",
    "told-by-supplier": "From the supplier’s notice",
    notification: "From the notification",
    handled: "From the end of the incident",
    "high-risk-found": "From the moment a high risk is found",
    classification: "From the classification as a major incident",
    "established-by-supplier": "From the moment the supplier established the breach",
  },
  scopes: {
    controller: "Organisation responsible for the data",
    processor: "Supplier",
    "nis2-entity": "Organisation under the Cybersecurity Act",
    "financial-entity": "Financial institution",
    "product-maker": "Maker of a digital product",
    "high-risk-ai-provider": "Provider of a high-risk AI system",
  },
  statuses: {
    law: "Law in force",
    announced: "Announced, not in force yet",
    proposal: "Proposal, not law",
    contract: "Agreed in the contract",
  },
  states: {
    waiting: "Not started yet",
    running: "Running",
    overdue: "Overdue",
    met: "Done in time",
    late: "Done late",
    stopped: "Stopped: not needed",
    "not-in-force": "This law was not in force then",
  },
  otherReading: "On another reading of the law",
  authorityKinds: {
    "data-protection": "Data protection authority",
    competent: "Authority for the sector",
    csirt: "Computer emergency team",
  },
  authorityChannels: {
    "web-form": "Form on the website",
    portal: "Portal with a login",
    mail: "E-mail",
    phone: "Telephone",
  },
  sectors: {
    any: "All other sectors",
    care: "Care",
    education: "Education",
    government: "Government",
    municipality: "Municipality",
  },
});
