import { canonicalJson, type Json } from "../../shared/canonical-json.ts";

/** Whether two parts of a parsed document say the same. A part that is left out is no part that is empty. */
export function sameJson(a: unknown, b: unknown): boolean {
  // Parts of a parsed insert are JSON; interfaces lack the index signature that says so.
  const text = (part: unknown) => canonicalJson([part ?? null] as Json);
  return text(a) === text(b);
}
