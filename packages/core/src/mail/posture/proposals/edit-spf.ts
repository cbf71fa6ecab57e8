import { parseSpf } from "../../spf/record/parse-spf.ts";
import type { SpfTerm } from "../../spf/record/spf-record.ts";

const TYPOS: readonly (readonly [RegExp, string])[] = [
  [/^([+\-?~]?)ipv([46])[:=]/i, "$1ip$2:"],
  [/^([+\-?~]?)ip([46])=/i, "$1ip$2:"],
  [/^([+\-?~]?)includes?[:=]/i, "$1include:"],
  [/^redirect:/i, "redirect="],
  [/^([+\-?~]?)(a|mx|exists)=/i, "$1$2:"],
];

const termsOf = (record: string) => record.split(" ").filter(Boolean).slice(1);
const written = (terms: readonly string[]) => ["v=spf1", ...terms].join(" ");
const isAll = (term: string) => /^[+\-?~]?all$/i.test(term);

/** The record with what happens to all other mail as `all`, at its end. */
export function withAll(record: string, all: "~all" | "-all"): string {
  const terms = termsOf(record);
  const first = terms.findIndex(isAll);
  const kept = first < 0 ? terms : terms.slice(0, first);
  const modifiers = terms.slice(kept.length).filter((term) => /^exp=/i.test(term));
  return written([...kept.filter((term) => !/^redirect=/i.test(term)), all, ...modifiers]);
}

/** The record without some terms. */
export const withoutTerms = (record: string, terms: readonly Pick<SpfTerm, "index">[]): string =>
  written(termsOf(record).filter((_, index) => !terms.some((term) => term.index === index)));

/** The record without what is never used: terms after `all` and terms that stand twice. */
export function withoutIdle(record: string): string {
  const terms = termsOf(record);
  const all = terms.findIndex(isAll);
  const seen = new Set<string>();
  return written(
    terms.filter((term, index) => {
      const key = term.toLowerCase();
      const isIdle = all >= 0 && (index > all ? !/^exp=/i.test(term) : /^redirect=/i.test(term));
      const isRepeated = seen.has(key);
      seen.add(key);
      return !isIdle && !isRepeated;
    }),
  );
}

/** The record with usual slips put right; none when it is still not well-formed. */
export function withoutTypos(record: string): string | undefined {
  const fixed = written(
    termsOf(record).map((term) =>
      TYPOS.reduce((text, [slip, right]) => text.replace(slip, right), term),
    ),
  );
  return parseSpf(fixed).valid ? fixed : undefined;
}

/** Several records as one: their terms in order, each once, before the last word on all other mail. */
export function joinedRecords(records: readonly string[]): string {
  const terms = records.flatMap(termsOf);
  const others = terms.filter((term) => !isAll(term) && !/^redirect=/i.test(term));
  return withoutIdle(written([...others, "~all"]));
}
