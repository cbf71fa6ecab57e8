import { type Ask, isUnknown } from "../dns/ask.ts";
import { isSpfText } from "./parse-spf.ts";

/** The SPF record of a name, or why there is none to use. */
export type FoundSpf =
  | { readonly state: "found"; readonly record: string }
  | { readonly state: "none" | "multiple" | "unknown" };

/** Selects the SPF record among the TXT records of `domain`; RFC 7208, sections 4.4 and 4.5. */
export async function findSpf(domain: string, ask: Ask): Promise<FoundSpf> {
  const answer = await ask(domain, "TXT");
  if (isUnknown(answer)) return { state: "unknown" };
  const [record, second] = answer.texts.filter(isSpfText);
  if (record === undefined) return { state: "none" };
  return second === undefined ? { state: "found", record } : { state: "multiple" };
}
