import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Vanaf wanneer een termijn telt: een zin die volgt op ‘de dag waarop’ of ‘het schooljaar waarin’. */
export const insertTriggers: Omit<PlainTexts["triggers"], "leftOn"> = deepFreeze({
  resultOn: "de uitslag bekend is",
  diplomaOn: "het diploma is gehaald",
  madeOn: "het werk is gemaakt",
  recordedOn: "de opname is gemaakt",
  procedureEndedOn: "alles is afgerond",
  employmentEndedOn: "iemand stopt met werken op school",
  bookedOn: "er is betaald",
  schoolYearOf: "dit is vastgelegd",
  decidedOn: "het besluit is genomen",
  notedOn: "dit is opgeschreven",
  loggedOn: "dit is vastgelegd",
  consentWithdrawnOn: "er nee is gezegd",
  consentGivenOn: "er ja is gezegd",
  advisedOn: "het advies is gegeven",
  consentEndedOn: "het ja niet meer geldt",
  lastActiveOn: "er voor het laatst is ingelogd",
  closedOn: "de vraag of klacht is afgehandeld",
  subscriptionEndedOn: "de school met dit programma stopt",
  erasureGranted: "een verzoek om te wissen is goedgekeurd",
});
