import type { AgreementTexts } from "@bijsluiter/core/agreements";
import type { DocumentTexts } from "./texts/document-texts.ts";

/** Name of an item: that of its clause, or our own for what is no clause. */
export function itemName(id: string, texts: DocumentTexts, words: AgreementTexts): string {
  const clauses: Readonly<Record<string, string>> = words.clauses;
  return texts.agreement.articles[id] ?? clauses[id] ?? id;
}
