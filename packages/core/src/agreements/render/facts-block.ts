import type { DocumentBlock } from "../../shared/document/document-outline.ts";

/** Names with their values; what is absent is left out. */
export function factsBlock(
  rows: readonly (readonly [label: string, value: string | readonly string[] | undefined])[],
): DocumentBlock {
  return {
    kind: "facts",
    rows: rows.flatMap(([label, value]) => {
      const values = typeof value === "string" ? [value] : (value ?? []);
      return values.length > 0 ? [{ label, values }] : [];
    }),
  };
}
