import type { XmlElement } from "@rgrove/parse-xml";
import { reportCodes } from "../data/report-codes.ts";
import type { PublishedPolicy } from "../report/aggregate-report.ts";
import { domainName, knownWord, shownText, wholeNumber } from "../report/plain-values.ts";
import type { FindingNotes } from "../report/report-finding.ts";
import { childText } from "./report-xml.ts";

const MOST_PERCENT = 100;

/** The DMARC record as the receiver found it; a value that is none of its words is left out. */
export function policyOf(element: XmlElement | undefined, notes: FindingNotes): PublishedPolicy {
  const word = <Word extends string>(name: string, words: readonly Word[]) => {
    const said = childText(element, name);
    const known = knownWord(said, words);
    if (said !== undefined && known === undefined)
      notes.note("value-not-known", ["policy_published", name]);
    return known;
  };
  const domain = domainName(childText(element, "domain"));
  const p = word("p", reportCodes.policies);
  if (domain === undefined || p === undefined) notes.note("policy-missing", ["policy_published"]);
  const pct = wholeNumber(childText(element, "pct"));
  return known({
    domain,
    p,
    sp: word("sp", reportCodes.policies),
    np: word("np", reportCodes.policies),
    adkim: word("adkim", ["r", "s"]),
    aspf: word("aspf", ["r", "s"]),
    fo: shownText(childText(element, "fo")),
    testing: word("testing", ["y", "n"]),
    discovery: word("discovery_method", ["psl", "treewalk"]),
    pct: pct !== undefined && pct <= MOST_PERCENT ? pct : undefined,
  });
}

type Known<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

/** An object without the members that are undefined. */
function known<Value extends object>(value: Value): Known<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as Known<Value>;
}
