import { spfRules } from "../../data/spf-rules.ts";
import type { InvalidRecord } from "../../invalid-record.ts";
import { recordFindings } from "../../record-findings.ts";
import { judgeTerms } from "./judge-terms.ts";
import { parseTerm } from "./parse-term.ts";
import type { SpfDirective, SpfModifier, SpfRecord, SpfTerm } from "./spf-record.ts";

/** Room for the data of one TXT record. */
const LONGEST = 65_535;
const MOST_DEFECTS = 100;

/** Whether a TXT record is an SPF record; RFC 7208, section 4.5. */
export const isSpfText = (text: string): boolean => /^v=spf1(?: |$)/i.test(text);

/**
 * Terms of an SPF record with findings, or its errors: one syntax error anywhere makes the whole record a `permerror`.
 * `where` of a finding holds the index of the term.
 *
 * @param text - The strings of one TXT record, joined with nothing between them.
 * @see RFC 7208, sections 4.5, 4.6, 5, 6, 7 and 12; RFC 6652 for `ra`, `rp` and `rr`
 *
 * @example
 * ```ts
 * import { parseSpf } from "@bijsluiter/core/mail";
 *
 * const record = parseSpf("v=spf1 include:spf.leerplein.example ip4:192.0.2.0/24 ~all");
 * record.valid; // => true
 * parseSpf("v=spf1 ipv4:192.0.2.1 -all").findings[0]?.code; // => "spf-unknown-mechanism"
 * parseSpf("v=spf1 +all").findings[0]?.code; // => "spf-passes-all"
 * ```
 */
export function parseSpf(text: string): SpfRecord | InvalidRecord<keyof typeof spfRules> {
  const record = readSpf(text);
  if (!record.valid) return record;
  const { findings, add } = recordFindings(spfRules);
  judgeTerms(text, record, add);
  return { ...record, findings };
}

/** {@link parseSpf} without looking for what is odd, for who only evaluates. */
export function readSpf(text: string): SpfRecord | InvalidRecord<keyof typeof spfRules> {
  const found = recordFindings(spfRules);
  if (typeof text !== "string" || !isSpfText(text)) return found.refuse("spf-not-a-record");
  if (text.length > LONGEST) return found.refuse("spf-too-long");
  if (/[^\0-\x7f]/.test(text)) return found.refuse("spf-non-ascii");
  const terms: SpfTerm[] = [];
  for (const [index, part] of text.slice(6).split(" ").filter(Boolean).entries()) {
    const parsed = parseTerm(part, index);
    if ("term" in parsed) terms.push(parsed.term);
    else found.add(parsed.defect, index);
    if (found.findings.length >= MOST_DEFECTS) break;
  }
  const redirect = onlyOne("redirect", terms, found.add);
  const exp = onlyOne("exp", terms, found.add);
  if (found.findings.length > 0) return { valid: false, findings: found.findings };
  const directives = terms.filter((term): term is SpfDirective => term.kind === "directive");
  return {
    valid: true,
    terms,
    directives,
    ...(redirect && { redirect }),
    ...(exp && { exp }),
    findings: [],
  };
}

function onlyOne(
  name: string,
  terms: readonly SpfTerm[],
  add: (code: "spf-duplicate-modifier", index: number) => void,
): SpfModifier | undefined {
  const all = terms.filter(
    (term): term is SpfModifier => term.kind === "modifier" && term.name === name,
  );
  for (const { index } of all.slice(1, MOST_DEFECTS)) add("spf-duplicate-modifier", index);
  return all[0];
}
