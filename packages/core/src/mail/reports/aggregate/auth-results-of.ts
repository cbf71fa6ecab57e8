import type { XmlElement } from "@rgrove/parse-xml";
import { reportCodes } from "../data/report-codes.ts";
import type { AuthResultCode, DkimAuthResult, SpfAuthResult } from "../report/aggregate-record.ts";
import { domainName, knownWord, shownText } from "../report/plain-values.ts";
import type { ReportFindingCode } from "../report/report-finding.ts";
import { childrenOf, childText } from "./report-xml.ts";

type Note = (code: ReportFindingCode, ...where: readonly string[]) => void;

const MOST = 100;
/** Other spellings that receivers use. */
const spellings: ReadonlyMap<string, AuthResultCode> = new Map([
  ["hardfail", "fail"],
  ["hard_fail", "fail"],
  ["soft_fail", "softfail"],
  ["error", "temperror"],
  ["invalid", "permerror"],
]);

/** Checks of signatures: a mail may carry several. */
export function dkimResultsOf(
  results: XmlElement | undefined,
  note: Note,
): readonly DkimAuthResult[] {
  return told(results, "dkim").map((element) => {
    const selector = shownText(childText(element, "selector"));
    return { ...checkOf(element, "dkim", note), ...(selector !== undefined && { selector }) };
  });
}

/** Checks of SPF: one, or in older reports one for each of the two names that it is about. */
export function spfResultsOf(
  results: XmlElement | undefined,
  note: Note,
): readonly SpfAuthResult[] {
  return told(results, "spf").map((element) => {
    const scope = knownWord(childText(element, "scope"), ["mfrom", "helo"]);
    return { ...checkOf(element, "spf", note), ...(scope !== undefined && { scope }) };
  });
}

/** Elements that say something. */
const told = (results: XmlElement | undefined, name: string) =>
  childrenOf(results, name)
    .filter((element) => element.text.trim() !== "")
    .slice(0, MOST);

function checkOf(element: XmlElement, name: string, note: Note) {
  const domain = domainName(childText(element, "domain"));
  const said = shownText(childText(element, "human_result"));
  const result = resultOf(childText(element, "result"));
  if (result === undefined) note("value-not-known", "auth_results", name, "result");
  return {
    ...(domain !== undefined && { domain }),
    result: result ?? "unknown",
    ...(said !== undefined && { said }),
  };
}

const resultOf = (said: string | undefined): AuthResultCode | undefined =>
  knownWord(said, reportCodes.results) ?? spellings.get(said?.toLowerCase() ?? "");
