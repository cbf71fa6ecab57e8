/** The words of the first page, for who works at school and for a family. */
export interface HomeTexts {
  readonly greeting: Readonly<Record<"morning" | "afternoon" | "evening", string>>;
  readonly groups: string;
  readonly pupils: (count: number) => string;
  readonly progress: (done: number, of: number) => string;
  readonly agenda: string;
  readonly agendaItems: readonly { readonly time: string; readonly what: string }[];
  readonly breachHeading: string;
  readonly breachText: string;
  readonly breachAction: string;
  readonly breachHint: string;
  readonly openBreaches: (count: number) => string;
  readonly toRegister: string;
  readonly family: {
    readonly imagesHeading: (isPupil: boolean) => string;
    readonly open: (count: number, isPupil: boolean) => string;
    readonly toImages: string;
    readonly lessonHeading: string;
    readonly lessonText: string;
    readonly toFilm: string;
  };
}
