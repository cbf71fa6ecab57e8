import type { ServicePageTexts } from "./service-page-texts.ts";

/** Nederlands. */
export const nl: ServicePageTexts = {
  pages: "Over de dienst",
  links: { uptime: "Beschikbaarheid", exit: "Vertrekplan", settings: "Instellingen" },
  uptime: {
    title: "Beschikbaarheid",
    intro:
      "Elke vijf minuten kijkt een controle of de dienst werkt. Waar niemand keek, staat dat erbij: dat telt niet als goed en niet als storing. Alle metingen zijn verzonnen.",
    outages: "Storingen",
    outage: (from, minutes) => `${from}: ${minutes} minuten`,
    noOutages: "Er was geen storing.",
    coverage: (percent) => `Van de tijd die voorbij is, is ${percent} gemeten.`,
  },
  exit: {
    title: "Vertrekplan",
    intro: (customer, provider) =>
      `Stel dat ${customer} vertrekt bij ${provider}: tot wanneer gaan gegevens mee, en wanneer is alles weg?`,
    channel: "Zo is het abonnement gekocht",
    channels: {
      direct: "Rechtstreeks, per jaar",
      "direct-multi-year": "Rechtstreeks, meer jaren",
      reseller: "Via een wederverkoper",
    },
    days: "Belangrijke dagen",
    day: "Dag",
    what: "Wat",
    phases: "Wat werkt er nog na het einde?",
    until: "Tot en met",
    users: "Gebruikers kunnen erbij",
    administrators: "Beheerders kunnen erbij",
    noPhases: "Voor deze manier van kopen is dat niet bekend.",
    steps: "Stappen van de school",
    state: "Stand",
    attention: "Hier moet u op letten",
    nothing: "Er valt niets op.",
    download: "In uw agenda zetten (.ics)",
  },
  settings: {
    title: "Instellingen",
    intro:
      "Wat staat er aan, wat was de standaard en wie gaat erover? Ook wat niemand heeft vastgelegd, staat hier.",
    setting: "Instelling",
    now: "Nu",
    standard: "Standaard",
    owner: "Wie gaat erover",
    lastChange: "Laatste wijziging",
    changes: {
      default: "Nooit gewijzigd",
      changed: "Niet vastgelegd",
      unknown: "Niet bekend",
    },
    nobody: "Niet bekend",
    attention: "Waar de instellingen aandacht vragen",
    on: "Aan",
    off: "Uit",
    names: {
      sharing: "Delen buiten de school",
      retention: "Prullenbak legen na",
      "sign-in": "Aanmelden in twee stappen",
      analytics: "Gebruik meten voor de leverancier",
      recordings: "Lessen opnemen",
    },
    values: { days: (count) => (count === 1 ? "1 dag" : `${count} dagen`) },
  },
};
