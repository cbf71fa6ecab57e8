import type { SpfRuleCode } from "../../data/spf-rules.ts";
import type { SpfDirective, SpfRecord, SpfTerm } from "./spf-record.ts";

type Add = (code: SpfRuleCode, ...where: readonly number[]) => void;
type Terms = Omit<SpfRecord, "valid" | "findings">;

/** Octets of a record that fit in an answer over UDP beside other TXT records; RFC 7208, section 3.4. */
const LONG = 450;
const MOST_JUDGED = 200;
/** An IPv4 network of more than 65,536 addresses. */
const WIDE = 16;
const REPORT_MODIFIERS = ["ra", "rp", "rr"];

/** Finds what is allowed in a record, and odd. */
export function judgeTerms(text: string, record: Terms, add: Add): void {
  const at = (code: SpfRuleCode, { index }: SpfTerm) => add(code, index);
  const { directives, redirect } = record;
  const all = directives.find(({ mechanism }) => mechanism === "all");
  if (all?.qualifier === "+") at("spf-passes-all", all);
  if (all?.qualifier === "?") at("spf-neutral-all", all);
  if (all === undefined && redirect === undefined) add("spf-no-all");
  if (all && redirect) at("spf-redirect-ignored", redirect);
  const late = all && directives.find(({ index }) => index > all.index);
  if (late) at("spf-terms-after-all", late);
  judgeEach(record, at);
  judgeReports(record, at);
  if (text.length > LONG) add("spf-long-record");
}

function judgeEach({ terms }: Terms, at: (code: SpfRuleCode, term: SpfTerm) => void): void {
  const seen = new Set<string>();
  for (const term of terms.slice(0, MOST_JUDGED)) {
    const key = term.text.toLowerCase();
    if (seen.has(key)) at("spf-duplicate-term", term);
    seen.add(key);
    const template = term.kind === "modifier" ? term.value : term.domain;
    if (template?.parts.some((part) => typeof part !== "string" && part.letter === "p"))
      at("spf-uses-p-macro", term);
    if (term.kind === "modifier") {
      const known = ["redirect", "exp", ...REPORT_MODIFIERS].includes(term.name);
      if (!known) at("spf-unknown-modifier", term);
    } else judgeDirective(term, at);
  }
}

function judgeDirective(term: SpfDirective, at: (code: SpfRuleCode, term: SpfTerm) => void): void {
  const { mechanism, address, prefix4, qualifier } = term;
  if (mechanism === "ptr") at("spf-uses-ptr", term);
  if (address === undefined || qualifier === "-") return;
  if (mechanism === "ip4" && prefix4 < WIDE) at("spf-wide-network", term);
  if (isPrivate(address)) at("spf-private-network", term);
}

/** Addresses that nobody sends mail from over the internet; RFC 1918, 4193, 4291 and 5735. */
function isPrivate([first = 0, second = 0, ...rest]: readonly number[]): boolean {
  if (rest.length === 2)
    return (
      first === 10 ||
      first === 127 ||
      (first === 172 && second >> 4 === 1) ||
      (first === 192 && second === 168) ||
      (first === 169 && second === 254)
    );
  return (first & 0xfe) === 0xfc || (first === 0xfe && (second & 0xc0) === 0x80);
}

/** `rp` and `rr` say how much and when to report to the address of `ra`; RFC 6652, section 3. */
function judgeReports({ terms }: Terms, at: (code: SpfRuleCode, term: SpfTerm) => void): void {
  const forms: Readonly<Record<string, RegExp>> = {
    ra: /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/,
    rp: /^(?:100|\d{1,2})$/,
    rr: /^(?:all|[efnps](?::[efnps])*)$/i,
  };
  const modifiers = terms.filter(
    (term) => term.kind === "modifier" && REPORT_MODIFIERS.includes(term.name),
  );
  const hasAddress = modifiers.some((term) => term.kind === "modifier" && term.name === "ra");
  for (const term of modifiers.slice(0, MOST_JUDGED)) {
    if (term.kind !== "modifier") continue;
    if (!forms[term.name]?.test(term.value.text)) at("spf-bad-report-modifier", term);
    else if (!hasAddress) at("spf-report-modifier-idle", term);
  }
}
