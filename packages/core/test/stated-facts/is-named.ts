import type { Finding } from "../../src/shared/finding.ts";
import type { Fact } from "./facts.ts";

/** Whether a finding is the one of a fact: at its field, at what the field stands in, or at the other field that contradicts it. */
export function isNamed(
  { code, where }: Pick<Finding, "where"> & { readonly code: string },
  path: string,
  fact: Fact,
): boolean {
  if ("unknown" in fact || code !== fact.finds || where.length === 0) return false;
  const [field, place] = [`${fact.at ?? path}.`, `${where.join(".")}.`];
  return field.startsWith(place) || place.startsWith(field);
}
