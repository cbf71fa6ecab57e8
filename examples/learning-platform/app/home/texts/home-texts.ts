/** Something planned at a time. */
interface Planned {
  readonly time: string;
  readonly what: string;
}

/** The words of the first page, for who works at school or at the platform, and for a family. */
export interface HomeTexts {
  readonly greeting: Readonly<Record<"morning" | "afternoon" | "evening", string>>;
  readonly groups: string;
  readonly whoMayBeInPhotos: string;
  readonly pupils: (count: number) => string;
  readonly progress: (done: number, of: number) => string;
  readonly agenda: string;
  readonly agendaItems: readonly Planned[];
  readonly calls: string;
  readonly callItems: readonly Planned[];
  readonly nothingToday: (time: string, what: string) => string;
  readonly breach: string;
  readonly report: string;
  readonly deskBreach: string;
  readonly deskReport: string;
  readonly family: {
    readonly hello: (name: string) => string;
    readonly photosOfYou: string;
    readonly open: (count: number, isPupil: boolean) => string;
    readonly answers: (yes: number, no: number) => string;
    /** From which day a child chooses itself. */
    readonly turns: (day: string, name: string, isPupil: boolean) => string;
    readonly answer: (isPupil: boolean) => string;
    readonly toImages: string;
    readonly lessonHeading: string;
    readonly lessonText: string;
    readonly toFilm: string;
    readonly knowsHeading: (isPupil: boolean) => string;
    readonly knowsText: (isPupil: boolean) => string;
    readonly toInsert: string;
    readonly toRequest: (isPupil: boolean) => string;
  };
}
