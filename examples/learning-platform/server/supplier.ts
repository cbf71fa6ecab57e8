import type { NoticeTerm } from "@bijsluiter/core/breaches";

/** The made-up supplier of the demo. */
export const supplier = {
  name: "Leerplein Media B.V.",
  from: { name: "Leerplein Privacy", address: "privacy@leerplein.example" },
} as const;

/** What its agreements say: 72 hours, counted only once a breach is established. A real term, and one that gets a warning. */
export function agreedTerm(hours: number): NoticeTerm {
  return { hours, countsFrom: "established" };
}
