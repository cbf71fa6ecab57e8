import type { BreachDutyTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden voor de plichten om te melden of te informeren. */
export const breachDuties: BreachDutyTexts = deepFreeze({
  regimes: {
    gdpr: "Algemene verordening gegevensbescherming (AVG)",
    "nl-cbw": "Cyberbeveiligingswet",
    "nl-cbw-higher-education": "Cyberbeveiligingswet voor hogescholen en universiteiten",
    dora: "Europese regels voor digitale weerbaarheid van de financiële sector",
    "eu-cra": "Cyberweerbaarheidsverordening",
    "eu-ai-act": "AI-verordening",
    "omnibus-proposal": "Voorstel voor vereenvoudiging van de AVG",
    contract: "Verwerkersovereenkomst",
  },
  recipients: {
    "data-protection-authority": "Toezichthouder op persoonsgegevens",
    people: "De mensen om wie het gaat",
    board: "Schoolbestuur",
    "csirt-and-authority": "Noodteam voor computerincidenten en toezichthouder",
    "financial-authority": "Toezichthouder op de financiële sector",
    "market-authority": "Toezichthouder op producten",
  },
  kinds: {
    "early-warning": "Vroege waarschuwing",
    notification: "Melding",
    communication: "Bericht",
    "final-report": "Eindverslag",
  },
  starts: {
    awareness: "Vanaf het moment dat u ervan weet",
    "told-by-supplier": "Vanaf het bericht van de leverancier",
    notification: "Vanaf de melding",
    handled: "Vanaf het einde van het incident",
    "high-risk-found": "Vanaf het vaststellen van een hoog risico",
    classification: "Vanaf de indeling als ernstig incident",
    "established-by-supplier": "Vanaf het vaststellen door de leverancier",
  },
  scopes: {
    controller: "Wie verantwoordelijk is voor de gegevens",
    processor: "Leverancier",
    "nis2-entity": "Organisatie onder de Cyberbeveiligingswet",
    "financial-entity": "Financiële instelling",
    "product-maker": "Maker van een digitaal product",
    "high-risk-ai-provider": "Aanbieder van een AI-systeem met hoog risico",
  },
  statuses: {
    law: "Geldende wet",
    announced: "Aangekondigd, geldt nog niet",
    proposal: "Voorstel, geen wet",
    contract: "Afspraak in het contract",
  },
  states: {
    waiting: "Nog niet begonnen",
    running: "Loopt",
    overdue: "Te laat",
    met: "Op tijd gedaan",
    late: "Te laat gedaan",
    stopped: "Gestopt: hoeft niet",
    "not-in-force": "Deze wet gold toen nog niet",
  },
  otherReading: "Bij een andere lezing van de wet",
  authorityKinds: {
    "data-protection": "Toezichthouder op persoonsgegevens",
    competent: "Toezichthouder op de sector",
    csirt: "Noodteam voor computerincidenten",
  },
  authorityChannels: {
    "web-form": "Formulier op de website",
    portal: "Portaal met inlog",
    mail: "E-mail",
    phone: "Telefoon",
  },
  sectors: {
    any: "Alle andere sectoren",
    care: "Zorg",
    education: "Onderwijs",
    government: "Overheid",
    municipality: "Gemeente",
  },
});
