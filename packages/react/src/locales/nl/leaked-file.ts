import type { LeakedFileTexts } from "../../pii-reader/leaked-file-texts.ts";

const number = (count: number) => new Intl.NumberFormat("nl").format(count);

/** Nederlands: texts around the file that leaked, loaded when it is asked for. */
export const leakedFile: LeakedFileTexts = {
  label: "Hebt u het bestand nog?",
  hint: "Kies het hier of sleep het hierheen. Uw eigen computer leest wat erin staat. Het bestand wordt niet verstuurd en niet bewaard.",
  reading: "Bezig met lezen…",
  cancel: "Stoppen",
  cancelled: "Gestopt. Kies het bestand opnieuw, of vul de vragen zelf in.",
  found:
    "Dit is gevonden in het bestand en ingevuld. Kijk na of het klopt en pas aan wat niet klopt.",
  nothing: "We vonden geen gegevens van mensen in dit bestand. Vul de vragen zelf in.",
  kinds: (count) => (count === 1 ? "1 soort gegevens" : `${count} soorten gegevens`),
  records: (count) => `${number(count)} ${count === 1 ? "regel" : "regels"} met gegevens`,
  people: (count) =>
    `ongeveer ${number(count)} ${count === 1 ? "mens" : "mensen"}, geteld aan nummers en adressen die verschillen`,
  peopleKept: "Het aantal mensen dat al was ingevuld, is niet veranderd.",
  notes: {
    "one-column":
      "We zagen maar één kolom. Zijn het er meer? Sla het bestand dan op als CSV met puntkomma’s en kies het opnieuw.",
    "partly-read": "Een deel van het bestand konden we niet lezen. Kijk zelf wat daarin staat.",
  },
  problems: {
    empty: "Dit bestand is leeg. Kies een ander bestand, of vul de vragen zelf in.",
    "too-large":
      "Dit bestand is groter dan 100 MB. Kies een kleiner deel ervan, of vul de vragen zelf in.",
    "unpacks-too-large":
      "Dit bestand wordt te groot als het wordt uitgepakt. Sla de gegevens op als CSV en kies dat bestand, of vul de vragen zelf in.",
    encrypted:
      "Dit bestand heeft een wachtwoord of een oude vorm. Sla het op zonder wachtwoord als XLSX of CSV, of vul de vragen zelf in.",
    damaged: "Dit bestand is beschadigd. Kies een ander bestand, of vul de vragen zelf in.",
    "no-table":
      "In dit soort bestand kunnen we niet lezen. Is het er ook als CSV, Excel of tekst? Kies dat dan. Of vul de vragen zelf in.",
    failed:
      "Het lezen lukt op deze computer niet. Vul de vragen zelf in; de rest van het formulier werkt gewoon.",
  },
};
