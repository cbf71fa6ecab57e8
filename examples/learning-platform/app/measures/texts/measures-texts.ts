/** The words of the page on measures, besides those of the widgets. */
export interface MeasuresPageTexts {
  readonly title: string;
  readonly intro: string;
  readonly forecast: string;
  readonly within: string;
  readonly days: (count: number) => string;
  readonly stillProvable: string;
  readonly lapses: string;
  readonly noLapses: string;
  readonly until: (title: string, cause: string, day: string) => string;
}
