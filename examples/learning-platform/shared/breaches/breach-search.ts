import type { BreachRow } from "./breach-row.ts";

/** Which breaches a list shows. */
export type BreachShow = (typeof shows)[number];

/** Every {@link BreachShow}. */
export const shows = ["open", "late", "closed", "all"] as const;

/** In which order. */
export type BreachOrder = (typeof orders)[number];

/** Every {@link BreachOrder}. */
export const orders = ["due", "newest", "oldest"] as const;

/** What was found. */
export interface FoundBreaches {
  readonly breaches: readonly BreachRow[];
  /** On all pages. */
  readonly found: number;
  readonly pages: number;
  readonly total: number;
  readonly open: number;
  /** How many were read, when that is not all of them. */
  readonly searched?: number;
}
