import type { DayState, MonthFigures, ServiceAnswer } from "@bijsluiter/core/services";

/** Texts of the widget in one language. */
export interface ServiceStatusTexts {
  /** BCP 47 tag. */
  readonly language: string;
  /** `quarter` is `2026-Q3`. */
  readonly title: (quarter: string) => string;
  /** Both as percentages in words of the language. */
  readonly measured: (uptime: string, promised: string) => string;
  /** Text when no minute was measured. */
  readonly nothingMeasured: (promised: string) => string;
  readonly incomplete: string;
  /** Text on a credit that can be claimed: its day in words, and the amount when it is known. */
  readonly claim: (day: string, amount: string | undefined) => string;
  /** Text of the bars for screen readers. */
  readonly chart: (down: number, unseen: number, days: number) => string;
  readonly legend: string;
  readonly months: {
    readonly caption: string;
    readonly columns: {
      readonly month: string;
      readonly uptime: string;
      readonly kept: string;
      readonly credit: string;
      readonly claim: string;
    };
  };
  readonly days: {
    readonly summary: string;
    readonly caption: string;
    readonly columns: { readonly day: string; readonly state: string; readonly down: string };
    /** A number of minutes in words. */
    readonly minutes: (count: number) => string;
  };
  readonly answers: Readonly<Record<ServiceAnswer, string>>;
  readonly dayStates: Readonly<Record<DayState, string>>;
  readonly monthStates: Readonly<Record<MonthFigures["state"], string>>;
  readonly claims: Readonly<Record<MonthFigures["claim"], string>>;
  /** Text in a cell without a figure. */
  readonly none: string;
}
