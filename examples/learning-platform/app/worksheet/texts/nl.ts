import type { WorksheetTexts } from "./worksheet-texts.ts";

/** Nederlands. */
export const nl: WorksheetTexts = {
  title: "Werkblad",
  todo: "Nu te doen",
  later: (count) => (count === 1 ? "Later: 1 taak" : `Later: ${count} taken`),
  nothing: "U bent bij",
  nothingText: "Er is nu niets dat een termijn heeft.",
  figures: {
    heading: "In cijfers",
    breaches: (count) => (count === 1 ? "datalek open" : "datalekken open"),
    records: (count) => (count === 1 ? "dossier te laat" : "dossiers te laat"),
    proofs: (count) =>
      count === 1 ? "bewijs verloopt binnen 90 dagen" : "bewijzen verlopen binnen 90 dagen",
    photos: (count) =>
      count === 1 ? "leerling met een vraag over foto’s" : "leerlingen met een vraag over foto’s",
    requests: (count) => (count === 1 ? "verzoek open" : "verzoeken open"),
  },
  records: (count) => (count === 1 ? "Vernietig 1 dossier" : `Vernietig ${count} dossiers`),
  recordsSince: (day) => `Het oudste had op ${day} vernietigd moeten zijn.`,
  insert: "Kijk de bijsluiter na",
  insertHint: (version) => `Versie ${version}. Elk jaar opnieuw.`,
  proof: (title) => `Vernieuw het bewijs: ${title}`,
  proofHint: "Daarna is deze maatregel niet meer aan te tonen.",
  agreement: (about) => about,
  agreementHint: (board) => `Overeenkomst met ${board}.`,
  turns: "Sem wordt 16",
  turnsHint: (day) => `Vanaf ${day} kiest Sem zelf over foto’s en filmpjes.`,
  photos: (count) =>
    count === 1
      ? "Help 1 leerling of ouder met een vraag over foto’s"
      : `Help ${count} leerlingen of ouders met een vraag over foto’s`,
  photosHint: "Zonder antwoord mag het niet.",
  until: (day) => `Uiterlijk ${day}.`,
  days: {
    left: (days) => (days === 0 ? "vandaag" : days === 1 ? "nog 1 dag" : `nog ${days} dagen`),
    late: (days) =>
      days === 1 ? "1 dag te laat" : `${days.toLocaleString("nl-NL")} dagen te laat`,
  },
  noTerm: "geen termijn",
  tags: {
    late: "Te laat",
    soon: "Deze maand",
    retention: "Bewaren",
    insert: "Bijsluiter",
    measures: "Maatregelen",
    agreement: "Overeenkomst",
    photos: "Foto’s",
  },
  tools: "Handig",
  toolNames: {
    file: "Bestand nakijken",
    message: "Bericht schrijven",
    mail: "Hoe staat onze mail ervoor?",
    uptime: "Hoe vaak was Leerplein bereikbaar?",
  },
};
