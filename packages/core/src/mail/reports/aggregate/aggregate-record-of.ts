import type { XmlElement } from "@rgrove/parse-xml";
import { reportCodes } from "../data/report-codes.ts";
import type {
  AggregateRecord,
  AlignedResult,
  MailDisposition,
  OverrideReason,
} from "../report/aggregate-record.ts";
import {
  domainName,
  ipAddress,
  knownWord,
  shownText,
  wholeNumber,
} from "../report/plain-values.ts";
import type { FindingNotes, ReportFindingCode } from "../report/report-finding.ts";
import { dkimResultsOf, spfResultsOf } from "./auth-results-of.ts";
import { childOf, childrenOf, childText } from "./report-xml.ts";

const MOST = 100;

/** One record of a report. What is missing is absent or `unknown`, and a finding with the place of the first. */
export function aggregateRecordOf(
  element: XmlElement,
  index: number,
  notes: FindingNotes,
): AggregateRecord {
  const note = (code: ReportFindingCode, ...where: readonly string[]) =>
    notes.note(code, ["record", index, ...where]);
  const row = childOf(element, "row");
  // Older reports say `identities` where the schema says `identifiers`.
  const names = childOf(element, "identifiers") ?? childOf(element, "identities");
  const results = childOf(element, "auth_results");
  const source = ipAddress(childText(row, "source_ip"));
  const count = wholeNumber(childText(row, "count"));
  const author = domainName(childText(names, "header_from"));
  if (source === undefined) note("address-missing", "row", "source_ip");
  if (count === undefined) note("count-missing", "row", "count");
  if (author === undefined) note("author-domain-missing", "identifiers", "header_from");
  const record = {
    ...(source !== undefined && { source }),
    ...(count !== undefined && { count }),
    ...evaluationOf(childOf(row, "policy_evaluated"), note),
    ...(author !== undefined && { author }),
    ...envelopeOf(names),
    dkimResults: dkimResultsOf(results, note),
    spfResults: spfResultsOf(results, note),
  };
  if (contradicts(record.dkim, record.dkimResults) || contradicts(record.spf, record.spfResults))
    note("evaluation-contradicted", "row", "policy_evaluated");
  return record;
}

type Note = (code: ReportFindingCode, ...where: readonly string[]) => void;

function evaluationOf(evaluated: XmlElement | undefined, note: Note) {
  const path = ["row", "policy_evaluated"];
  const said = childText(evaluated, "disposition");
  const disposition: MailDisposition = knownWord(said, reportCodes.dispositions) ?? "unknown";
  if (said !== undefined && disposition === "unknown")
    note("value-not-known", ...path, "disposition");
  const dkim = alignedOf(childText(evaluated, "dkim"));
  const spf = alignedOf(childText(evaluated, "spf"));
  if (dkim === "unknown" || spf === "unknown") note("evaluation-missing", ...path);
  return { disposition, dkim, spf, reasons: reasonsOf(evaluated) };
}

const alignedOf = (said: string | undefined): AlignedResult =>
  knownWord(said, ["pass", "fail"]) ?? "unknown";

/** Reasons that say something: an empty one is none, and a type that is not known is `other`. */
function reasonsOf(evaluated: XmlElement | undefined): readonly OverrideReason[] {
  return childrenOf(evaluated, "reason")
    .slice(0, MOST)
    .flatMap((reason) => {
      const said = childText(reason, "type");
      const comment = shownText(childText(reason, "comment"));
      if (said === undefined && comment === undefined) return [];
      const type = knownWord(said, reportCodes.overrides) ?? "other";
      return [{ type, ...(comment !== undefined && { comment }) }];
    });
}

/** Names in the envelope. A null return path is written as an empty element or `<>`. */
function envelopeOf(names: XmlElement | undefined) {
  const path = childOf(names, "envelope_from");
  const from = domainName(path?.text) ?? (path && isNullPath(path.text) ? "" : undefined);
  const to = domainName(childText(names, "envelope_to"));
  return {
    ...(from !== undefined && { envelopeFrom: from }),
    ...(to !== undefined && { envelopeTo: to }),
  };
}

const isNullPath = (said: string) => ["", "<>"].includes(said.trim());

/** Whether DMARC is said to pass by a check that itself is said never to have passed. */
const contradicts = (evaluated: AlignedResult, results: readonly { readonly result: string }[]) =>
  evaluated === "pass" && results.length > 0 && !results.some(({ result }) => result === "pass");
