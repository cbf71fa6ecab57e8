/** Breaches of a year, and how many of each. */
export interface BreachCounts {
  readonly year: string;
  readonly total: number;
  /** Told to the authority. */
  readonly notified: number;
  /** How many of each kind of incident; `unknown` where it is not known yet. */
  readonly kinds: readonly (readonly [kind: string, count: number])[];
  /** How many hit each board; a breach that hit two counts for both. */
  readonly boards: readonly (readonly [board: string, count: number])[];
}
