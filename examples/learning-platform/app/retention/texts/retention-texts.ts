/** The words of the page on retention. */
export interface RetentionTexts {
  readonly title: string;
  readonly intro: string;
  readonly forecast: string;
  readonly forecastText: (overdue: number, later: number) => string;
  readonly chart: (total: number, busiest: string, count: number) => string;
  readonly table: string;
  readonly month: string;
  readonly records: string;
  readonly monthName: (month: string) => string;
  /** Under a bar, where there is little room. */
  readonly monthLabel: (month: string) => string;
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
