import type { KnownTrigger } from "../../../retention/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { Names } from "../../../vocabulary/vocabulary-messages.ts";

/** Namen van de feiten waarvan een bewaartermijn telt, met hun lidwoord. */
export const retentionFacts = deepFreeze({
  leftOn: "de uitschrijving",
  resultOn: "de vaststelling van de uitslag",
  diplomaOn: "het diploma",
  madeOn: "het maken van het werk",
  recordedOn: "de opname",
  procedureEndedOn: "het einde van de procedure",
  employmentEndedOn: "het einde van het dienstverband",
  bookedOn: "de boeking",
  schoolYearOf: "het schooljaar",
  decidedOn: "het besluit",
  notedOn: "de notitie",
  loggedOn: "de vastlegging",
  consentWithdrawnOn: "het intrekken van de toestemming",
  consentGivenOn: "de toestemming",
  advisedOn: "het advies",
  consentEndedOn: "het einde van de toestemming",
  lastActiveOn: "het laatste gebruik",
  closedOn: "de afhandeling",
  subscriptionEndedOn: "het einde van het abonnement",
  erasureGranted: "het toewijzen van een verzoek om te wissen",
}) satisfies Names<KnownTrigger>;
