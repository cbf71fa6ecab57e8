/** The day of the sweep, and the moment at which everything in this made-up world happens. */
export const today = "2026-08-01";
export const now = (): string => "2026-08-01T02:00:00.000Z";
