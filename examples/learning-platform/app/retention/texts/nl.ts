import { monthIn } from "./month-name.ts";
import type { RetentionTexts } from "./retention-texts.ts";

/** Nederlands. */
export const nl: RetentionTexts = {
  title: "Bewaren en vernietigen",
  intro:
    "Wat mag blijven, wat moet vernietigd worden en waarom. Alle leerlingen hier zijn verzonnen.",
  forecast: "Wat moet wanneer vernietigd worden?",
  forecastText: (overdue, later) =>
    `${overdue} dossiers hadden al vernietigd moeten zijn. ${later} volgen na deze periode.`,
  chart: (total, busiest, count) =>
    `Staafdiagram: ${total} dossiers in 24 maanden, de meeste in ${busiest}: ${count}.`,
  table: "Toon als tabel",
  month: "Maand",
  records: "Aantal",
  monthName: monthIn("nl-NL"),
  monthLabel: monthIn("nl-NL", "short"),
  overdue: "Wat is te laat?",
  overdueCount: (count) =>
    count === 1 ? "1 dossier is te laat." : `${count} dossiers zijn te laat. De oudste tien:`,
  noneOverdue: "Er is niets te laat.",
  since: "Vernietigen op",
  daysLate: "Dagen te laat",
  record: "Kenmerk",
  category: "Soort",
  why: "Waarom is dit er nog?",
  chooseRecord: "Dossier",
  audience: "Uitleg voor",
  audiences: {
    "school-administrator": "de school",
    "parent-or-pupil": "een ouder of leerling",
    auditor: "een auditor",
  },
};
