import { canonicalJson, type Json } from "../../shared/canonical-json.ts";

/** True when two parts of checked agreements say the same, whatever the order of keys; both may be absent. */
export function sameJson(a: unknown, b: unknown): boolean {
  return text(a) === text(b);
}

// Parts of what passed a schema are JSON.
const text = (part: unknown) => (part === undefined ? "" : canonicalJson(part as Json));
