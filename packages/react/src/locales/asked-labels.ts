import type { ReportMessages } from "@bijsluiter/core/breaches";

type Labels = ReportMessages["dataCategoryLabels"];

/** Labels of the words with which a form asks for kinds of data; they are explanation enough. */
export function askedLabels(words: { readonly [Code in keyof Labels]: string }): Labels {
  const entries = Object.entries(words).map(([code, label]) => [
    code,
    { label, description: label },
  ]);
  return Object.fromEntries(entries) as Labels;
}
