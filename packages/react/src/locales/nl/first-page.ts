import type { FirstReportWords } from "../../breach-report/first/first-report-texts.ts";

// Woorden van de eerste pagina, die er staat voordat de rest is geladen. Elk op zichzelf.

export const progress: FirstReportWords["progress"] = (question, of) =>
  `Vraag ${question} van ${of}`;

export const incident = "Wat is er gebeurd?";

export const kindHint = "Kies wat het best past.";

export const summaryHint =
  "Bijvoorbeeld: ‘Ik mailde de uitslagen van groep 7 naar de verkeerde ouder.’ Schrijf geen namen van leerlingen op.";

export const notKnownYet = "Nog niet bekend";

export const summary = "Vertel het in een paar zinnen";

export const kinds: FirstReportWords["kinds"] = {
  "sent-by-mistake": "Een mail of bericht ging naar de verkeerde",
  "device-lost-or-stolen": "Een laptop, telefoon of usb-stick is weg",
  "paper-lost-or-stolen": "Papier met gegevens is weg",
  "wrong-person-shown": "Iemand zag gegevens van een ander",
  "hacking-or-malware": "Een nepmail, virus of hack",
  "deleted-or-destroyed": "Gegevens zijn gewist",
  other: "Iets anders",
};
