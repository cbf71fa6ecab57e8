import { parseInput } from "@bijsluiter/core";
import { type ProcessingAgreement, processingAgreement } from "@bijsluiter/core/agreements";
import text from "./agreement-de-wilgen.json" with { type: "json" };
import { publishedInsert } from "./published-insert.ts";

/** The agreement with Stichting De Wilgen as it was offered. The published insert is its annex 1: there is one, not a copy. */
export const offeredAgreement: ProcessingAgreement = parseInput(processingAgreement, {
  ...text,
  annexes: [{ kind: "privacy-insert", label: "1", insert: publishedInsert }, ...text.annexes],
});
