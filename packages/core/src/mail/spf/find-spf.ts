import { type Ask, isUnknown } from "../dns/ask.ts";
import { isSpfText } from "./record/parse-spf.ts";

/** The SPF record of a name, or why there is none to use. */
export type FoundSpf =
  | { readonly state: "found"; readonly record: string }
  | { readonly state: "multiple"; readonly records: readonly string[] }
  | { readonly state: "none" | "unknown" };

/** Selects the SPF record among the TXT records of `domain`; RFC 7208, sections 4.4 and 4.5. */
export async function findSpf(domain: string, ask: Ask): Promise<FoundSpf> {
  const answer = await ask(domain, "TXT");
  if (isUnknown(answer)) return { state: "unknown" };
  const records = answer.texts.filter(isSpfText);
  const [record] = records;
  if (record === undefined) return { state: "none" };
  return records.length === 1 ? { state: "found", record } : { state: "multiple", records };
}
