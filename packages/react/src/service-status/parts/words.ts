import type { YearMonth } from "@bijsluiter/core/services";

/** A month in words, e.g. `juni 2026`. */
export const monthText = (month: YearMonth, language: string): string =>
  new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** A month in a few letters, e.g. `jun`. */
export const shortMonth = (month: YearMonth, language: string): string =>
  new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** An amount in euros, e.g. `€ 75,00`. */
export const euros = (cents: number, language: string): string =>
  new Intl.NumberFormat(language, { style: "currency", currency: "EUR" }).format(cents / 100);
