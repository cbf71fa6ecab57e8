import type { Issue } from "@bijsluiter/core";
import type { Language } from "../../shared/languages.ts";
import { messages } from "../../shared/messages.ts";
import { problemTexts } from "./texts/by-language.ts";

/** A sentence for `issue`; of a code that has none, that the request is not right. A code is for programs, never for a reader. */
export function issueMessage({ code, params }: Issue, language: Language): string {
  const own: Readonly<Record<string, string>> = { ...problemTexts[language] };
  const { breachIssues, breachLifeCycle, agreements, consent } = messages[language];
  const sentences: Readonly<Record<string, (params: Issue["params"]) => string>> = breachIssues;
  const refusals: Readonly<Record<string, string>> = {
    ...consent.refusals,
    ...agreements.refusals,
    ...breachLifeCycle.refusals,
  };
  return (
    own[code] ?? sentences[code]?.(params) ?? refusals[code] ?? problemTexts[language]["not-right"]
  );
}
