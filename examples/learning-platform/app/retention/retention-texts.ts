type Language = "nl" | "en";

/** The words of the page on retention. */
export interface RetentionPageTexts {
  readonly menu: string;
  readonly title: string;
  readonly intro: string;
  readonly forecast: string;
  readonly forecastText: (overdue: number, later: number) => string;
  readonly chart: (total: number, busiest: string, count: number) => string;
  readonly table: string;
  readonly month: string;
  readonly records: string;
  readonly monthName: (month: string) => string;
  readonly overdue: string;
  readonly overdueCount: (count: number) => string;
  readonly noneOverdue: string;
  readonly since: string;
  readonly daysLate: string;
  readonly record: string;
  readonly category: string;
  readonly why: string;
  readonly chooseRecord: string;
  readonly audience: string;
  readonly audiences: {
    readonly "school-administrator": string;
    readonly "parent-or-pupil": string;
    readonly auditor: string;
  };
}

const monthIn = (locale: string) => (month: string) =>
  new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** By language. */
export const retentionTexts: { readonly [Name in Language]: RetentionPageTexts } = {
  nl: {
    menu: "Bewaren",
    title: "Bewaren en vernietigen",
    intro: "Wat mag blijven, wat moet weg en waarom. Alle leerlingen hier zijn verzonnen.",
    forecast: "Wat moet wanneer weg?",
    forecastText: (overdue, later) =>
      `${overdue} gegevens hadden al weg moeten zijn. ${later} volgen na deze periode.`,
    chart: (total, busiest, count) =>
      `Staafdiagram: ${total} gegevens in 24 maanden, de meeste in ${busiest}: ${count}.`,
    table: "Toon als tabel",
    month: "Maand",
    records: "Aantal",
    monthName: monthIn("nl-NL"),
    overdue: "Wat is te laat?",
    overdueCount: (count) =>
      count === 1 ? "1 gegeven is te laat." : `${count} gegevens zijn te laat. De oudste tien:`,
    noneOverdue: "Er is niets te laat.",
    since: "Weg vanaf",
    daysLate: "Dagen te laat",
    record: "Kenmerk",
    category: "Soort",
    why: "Waarom is dit er nog?",
    chooseRecord: "Gegeven",
    audience: "Uitleg voor",
    audiences: {
      "school-administrator": "de school",
      "parent-or-pupil": "een ouder of leerling",
      auditor: "een auditor",
    },
  },
  en: {
    menu: "Keeping",
    title: "Keeping and destroying",
    intro: "What may stay, what must go, and why. All pupils here are made up.",
    forecast: "What must go when?",
    forecastText: (overdue, later) =>
      `${overdue} records should have been gone already. ${later} follow after this time.`,
    chart: (total, busiest, count) =>
      `Bar chart: ${total} records in 24 months, most of them in ${busiest}: ${count}.`,
    table: "Show as a table",
    month: "Month",
    records: "Records",
    monthName: monthIn("en-GB"),
    overdue: "What is late?",
    overdueCount: (count) =>
      count === 1 ? "1 record is late." : `${count} records are late. The ten oldest:`,
    noneOverdue: "Nothing is late.",
    since: "Gone from",
    daysLate: "Days late",
    record: "Record",
    category: "Kind",
    why: "Why is this still here?",
    chooseRecord: "Record",
    audience: "Explain to",
    audiences: {
      "school-administrator": "the school",
      "parent-or-pupil": "a parent or pupil",
      auditor: "an auditor",
    },
  },
};
