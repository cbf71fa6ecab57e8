import type { ServiceTexts } from "../../../services/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { exit } from "./exit.ts";
import { serviceRuleClaims } from "./service-rule-claims.ts";

/** Nederlandse woorden voor de afspraken over een dienst. */
export const services: ServiceTexts = deepFreeze({
  language: "nl",
  answers: {
    yes: "Ja",
    no: "Nee",
    unknown: "Niet bekend",
    "not-applicable": "Niet van toepassing",
  },
  rules: serviceRuleClaims,
  dataAct: {
    "transition-in-time": "De overstap duurt na de opzegtermijn hooguit 30 dagen.",
    "notice-in-time": "De opzegtermijn is hooguit twee maanden.",
    "export-listed": "Er is een volledige lijst van de gegevens die meekunnen.",
    "retrieval-long-enough": "Na de overstap zijn gegevens nog minstens 30 dagen op te halen.",
    "erased-after": "Daarna worden alle gegevens gewist.",
    "not-feasible-told":
      "Dat de overstap technisch niet op tijd kan, is binnen 14 werkdagen gezegd.",
    "not-feasible-reasoned": "Waarom de overstap niet op tijd kan, is uitgelegd.",
    "other-term-in-time": "De andere termijn is hooguit zeven maanden.",
    "extension-possible": "De klant kan de overstap één keer verlengen.",
    "formats-named": "De bestandsformaten staan in een register op internet.",
    "jurisdiction-published": "Onder welk recht de servers vallen, is te lezen op internet.",
    charges: "Overstapkosten zijn hooguit de kostprijs, en er zijn er geen vanaf 12 januari 2027.",
    "return-or-deletion": "De klant kiest of persoonsgegevens terugkomen of worden gewist.",
  },
  switchingDays: {
    "notice-ends": "Einde van de opzegtermijn",
    "transition-ends": "Einde van de overstap",
    "retrieval-ends": "Laatste dag om gegevens op te halen",
    "not-feasible-told": "Laatste dag om te zeggen dat het niet op tijd kan",
  },
  uptime: {
    days: {
      up: "Beschikbaar",
      down: "Storing",
      "partly-seen": "Beschikbaar, niet de hele dag gemeten",
      planned: "Aangekondigd onderhoud",
      unknown: "Niet gemeten",
      "to-come": "Nog niet geweest",
    },
    months: { measured: "Gemeten", running: "Loopt nog", unknown: "Niet bekend" },
    claims: {
      none: "Geen vergoeding",
      open: "Aan te vragen",
      claimed: "Aangevraagd",
      lapsed: "Te laat om aan te vragen",
      unknown: "Nog niet bekend",
    },
    leftOut: {
      excluded: "De storing telt volgens de overeenkomst niet mee.",
      "exclusion-not-shown":
        "Dat de storing niet meetelt, is niet aangetoond: de storing telt mee.",
      "outside-month": "Dit valt buiten de maand.",
      "announced-late": "Het onderhoud is te laat aangekondigd: het telt niet als gepland.",
      "not-announced":
        "Wanneer het onderhoud is aangekondigd, is niet bekend: het telt niet als gepland.",
    },
    exclusions: {
      customer: "Netwerk of apparatuur van de klant",
      "outside-control": "Overmacht",
      trial: "Proefabonnement",
      other: "Andere oorzaak",
    },
  },
  exit,
  changes: {
    kinds: {
      "sub-processor": "Nieuwe of andere subverwerker",
      location: "Andere plaats van gegevens",
      "terms-adverse": "Nadelige wijziging van voorwaarden",
      "security-lowered": "Lagere beveiliging",
      feature: "Nieuwe of andere functie",
      purpose: "Nieuw doel",
      "end-of-service": "Einde van de dienst",
      "unauthorised-access": "Toegang door onbevoegden",
    },
    audiences: {
      board: "Schoolbestuur",
      "privacy-officer": "Functionaris voor gegevensbescherming",
      administrator: "Beheerder",
      parents: "Ouders",
      staff: "Medewerkers",
    },
    channels: {
      email: "E-mail",
      letter: "Brief",
      portal: "Klantportaal",
      phone: "Telefoon",
      website: "Website",
    },
    states: {
      told: "Op tijd verteld",
      "told-late": "Te laat verteld",
      "told-otherwise": "Verteld langs een andere weg dan afgesproken",
      "to-tell": "Nog te vertellen",
      late: "Niet verteld, te laat",
      unknown: "Niet bekend of het op tijd is",
    },
  },
  recordingPurposes: {
    training: "Training",
    quality: "Kwaliteit",
    proof: "Bewijs van wat is afgesproken",
    other: "Ander doel",
  },
  locations: { rest: "Opslag", transit: "Doorvoer", "support-access": "Hulp op afstand" },
  settingOwners: { "built-in": "Vast in de dienst", provider: "Leverancier", customer: "Klant" },
  settingStates: { default: "Standaard", changed: "Gewijzigd", unknown: "Niet bekend" },
  decisions: {
    access: "Inzage",
    sharing: "Delen",
    correction: "Verbeteren",
    deletion: "Wissen",
    export: "Meenemen",
  },
  tests: { passed: "Geslaagd", failed: "Mislukt", unknown: "Uitkomst niet bekend" },
});
