import type { DocumentFact } from "../../documents/outline/document-outline.ts";
import type { DocumentText } from "../../documents/outline/document-text.ts";

/** Names with their values; what is absent is left out. */
export function factsBlock(
  rows: readonly (readonly [
    label: string,
    value: DocumentText | readonly DocumentText[] | undefined,
  ])[],
): { readonly kind: "facts"; readonly facts: readonly DocumentFact[] } {
  const facts = rows.flatMap(([label, value = []]) => {
    const values = isList(value) ? value : [value];
    return values.length > 0 ? [{ label, values }] : [];
  });
  return { kind: "facts", facts };
}

const isList = (value: DocumentText | readonly DocumentText[]): value is readonly DocumentText[] =>
  Array.isArray(value);
