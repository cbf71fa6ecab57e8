import type { FileTexts } from "./file-texts.ts";

const number = (count: number) => count.toLocaleString("nl-NL");
const percent = (part: number) =>
  part.toLocaleString("nl-NL", { style: "percent", maximumFractionDigits: 0 });

/** Nederlands. */
export const nl: FileTexts = {
  title: "Bestand nakijken",
  intro:
    "Bekijk welke persoonsgegevens in een bestand staan voordat u het verstuurt of bewaart. Het bestand blijft in uw browser: er wordt niets geüpload.",
  choose: "Kies een bestand, of sleep het hierheen",
  hint: "CSV, Excel, Word, mail, JSON, SQL, zip en gewone tekst, tot 200 MB.",
  sample: "Probeer het met een verzonnen klassenlijst",
  cancel: "Stoppen",
  progress: "Voortgang",
  stage: (state) => {
    switch (state.stage) {
      case "empty":
        return "";
      case "cancelled":
        return "Gestopt. Er is niets bewaard.";
      case "reading":
        return `${state.name} wordt gelezen: ${percent(state.part)}.`;
      case "scanning":
        return `${state.name} wordt nagekeken.`;
      case "found":
        return `${state.name} is nagekeken.`;
      case "failed":
        return `${state.name} kon niet worden gelezen.`;
      case "too-large":
        return `${state.name} is groter dan 200 MB en is niet gelezen.`;
    }
  },
  found: (name) => `Gevonden in ${name}`,
  nothing: "Niets gevonden dat op persoonsgegevens lijkt.",
  kinds: "Soorten gegevens",
  kind: "Soort",
  count: "Aantal",
  number,
  columns: (rows) =>
    `Kolommen met persoonsgegevens (${number(rows)} ${rows === 1 ? "rij" : "rijen"})`,
  column: "Kolom",
  columnNumber: (place) => `Kolom ${place}`,
  holds: "Bevat",
  share: "Deel van de rijen",
  percent,
  notRead: "Dit is niet of niet helemaal gelezen",
  reasons: {
    binary: "dit is geen tekst",
    encrypted: "met een wachtwoord beveiligd, of een oud Office-bestand",
    damaged: "beschadigd",
    "too-large": "te groot",
    "too-deep": "te diep in andere bestanden",
    "needs-reader": "een pdf, die deze pagina niet kan lezen",
    "no-text": "een plaatje zonder tekst",
  },
};
