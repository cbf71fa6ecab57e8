import { measures as words } from "@bijsluiter/core/messages/nl";
import type { MeasuresTexts } from "../../measures/measures-texts.ts";

/** Maatregelen, certificaten en wie wat doet. */
export const measures: MeasuresTexts = {
  measures: words,
  headings: {
    report: "Maatregelen",
    byTheme: "Per thema",
    byOwner: "Per eigenaar",
    gaps: "Wat open staat",
    certificates: "Certificaten",
    responsibility: "Wie wat doet",
  },
  columns: {
    theme: "Thema",
    owner: "Eigenaar",
    required: "Verplicht",
    measure: "Maatregel",
    status: "Stand",
    why: "Waarom",
    level: "Niveau",
    dueOn: "Uiterlijk",
    certificate: "Certificaat",
    holds: "Telt",
    lastDay: "Tot en met",
    findings: "Opmerkingen",
  },
  summary: ({ met, required, day }) =>
    `Van de ${required} verplichte maatregelen zijn er ${met} aan te tonen, op ${day}.`,
  noGaps: "Er staat niets open.",
  noParts: "Niets",
  openSetting: "Instelling staat open",
  noLastDay: "Niet bekend",
  line: (from, to) => `${from} tot en met ${to}`,
  today: "Nu:",
};
