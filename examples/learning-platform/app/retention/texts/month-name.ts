/** Names months such as `2026-11` in words, long or short. */
export const monthIn =
  (locale: string, length: "long" | "short" = "long") =>
  (month: string) =>
    new Intl.DateTimeFormat(locale, { month: length, year: "numeric", timeZone: "UTC" }).format(
      new Date(`${month}-01T00:00:00Z`),
    );
