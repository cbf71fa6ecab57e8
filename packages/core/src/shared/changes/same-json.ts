import { canonicalJson, type Json } from "../hash/canonical-json.ts";

/** Whether two parts of parsed documents say the same, whatever the order of keys. A part that is left out is no part that is empty. */
export function sameJson(a: unknown, b: unknown): boolean {
  return text(a) === text(b);
}

// Parts of what passed a schema are JSON; interfaces lack the index signature that says so.
const text = (part: unknown) => (part === undefined ? undefined : canonicalJson(part as Json));
