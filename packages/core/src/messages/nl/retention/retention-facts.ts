import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Namen van de feiten waarvan een bewaartermijn telt. */
export const retentionFacts = deepFreeze({
  leftOn: "uitschrijving",
  resultOn: "vaststelling van de uitslag",
  diplomaOn: "diploma",
  madeOn: "maken van het werk",
  recordedOn: "opname",
  procedureEndedOn: "einde van de procedure",
  employmentEndedOn: "einde van het dienstverband",
  bookedOn: "boeking",
  schoolYearOf: "schooljaar",
  decidedOn: "besluit",
  notedOn: "notitie",
  loggedOn: "vastlegging",
  consentWithdrawnOn: "intrekken van de toestemming",
  consentGivenOn: "toestemming",
  advisedOn: "advies",
  consentEndedOn: "einde van de toestemming",
  lastActiveOn: "laatste gebruik",
  closedOn: "afhandeling",
  subscriptionEndedOn: "einde van het abonnement",
  erasureGranted: "toegewezen verzoek om te wissen",
});
