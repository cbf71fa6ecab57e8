import type { Issue } from "@bijsluiter/core";
import type { Language } from "../../shared/languages.ts";
import { messages } from "../../shared/messages.ts";
import { problemTexts } from "./texts/by-language.ts";

/** A sentence for `issue`, or its code where there is none. */
export function issueMessage({ code, params }: Issue, language: Language): string {
  const own: Readonly<Record<string, string>> = { ...problemTexts[language] };
  const { breachIssues, agreements } = messages[language];
  const sentences: Readonly<Record<string, (params: Issue["params"]) => string>> = breachIssues;
  const refusals: Readonly<Record<string, string>> = agreements.refusals;
  return own[code] ?? sentences[code]?.(params) ?? refusals[code] ?? code;
}
