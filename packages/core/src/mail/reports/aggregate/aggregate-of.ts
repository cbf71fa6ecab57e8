import type { XmlElement } from "@rgrove/parse-xml";
import type { AggregateReport } from "../report/aggregate-report.ts";
import { shownText, wholeNumber } from "../report/plain-values.ts";
import type { FindingNotes } from "../report/report-finding.ts";
import { MOST_ROWS, type Reporter, type ReportPeriod } from "../report/report-head.ts";
import { aggregateRecordOf } from "./aggregate-record-of.ts";
import { policyOf } from "./policy-of.ts";
import {
  childOf,
  childrenOf,
  childText,
  localName,
  ownNamespace,
  xmlRootOf,
} from "./report-xml.ts";

const NAMESPACE = "urn:ietf:params:xml:ns:dmarc-2.0";
/** Elements of the policy that the form before did not have. */
const NEW_IN_POLICY = ["np", "testing", "discovery_method"];
const MOST_ERRORS = 100;
/** The last second of the year 9999. */
const LAST_SECOND = 253_402_300_799;

/** The report in an XML text; undefined when it is none. */
export function aggregateOf(xml: string, notes: FindingNotes): AggregateReport | undefined {
  const root = xmlRootOf(xml, notes);
  if (!root || localName(root) !== "feedback") return undefined;
  const metadata = childOf(root, "report_metadata");
  const published = childOf(root, "policy_published");
  const rows = childrenOf(root, "record");
  if (!published && rows.length === 0) return undefined;
  const head = headOf(metadata, notes);
  if (rows.length === 0) notes.note("rows-missing", ["record"]);
  if (rows.length > MOST_ROWS) notes.note("rows-left-out", ["record", MOST_ROWS]);
  return {
    kind: "dmarc",
    form: isOfRfc9990(root, metadata, published) ? "rfc9990" : "rfc7489",
    ...head,
    policy: policyOf(published, notes),
    records: rows.slice(0, MOST_ROWS).map((row, index) => aggregateRecordOf(row, index, notes)),
  };
}

function isOfRfc9990(
  root: XmlElement,
  metadata: XmlElement | undefined,
  published: XmlElement | undefined,
): boolean {
  return (
    ownNamespace(root)?.trim().toLowerCase() === NAMESPACE ||
    childOf(metadata, "generator") !== undefined ||
    NEW_IN_POLICY.some((name) => childOf(published, name) !== undefined)
  );
}

function headOf(metadata: XmlElement | undefined, notes: FindingNotes) {
  const name = shownText(childText(metadata, "org_name"));
  const email = shownText(childText(metadata, "email"));
  const contact = shownText(childText(metadata, "extra_contact_info"));
  const id = shownText(childText(metadata, "report_id"));
  const generator = shownText(childText(metadata, "generator"));
  const period = periodOf(childOf(metadata, "date_range"));
  const where = (element: string) => ["report_metadata", element];
  if (name === undefined) notes.note("reporter-missing", where("org_name"));
  if (id === undefined) notes.note("report-id-missing", where("report_id"));
  if (period === undefined) notes.note("period-missing", where("date_range"));
  const reporter: Reporter = {
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(contact !== undefined && { contact }),
  };
  return {
    reporter,
    ...(id !== undefined && { id }),
    ...(period !== undefined && { period }),
    ...(generator !== undefined && { generator }),
    errors: childrenOf(metadata, "error")
      .flatMap(({ text }) => shownText(text) ?? [])
      .slice(0, MOST_ERRORS),
  };
}

/** Seconds since 1970 at both ends; undefined when one is missing or the end lies before the beginning. */
function periodOf(range: XmlElement | undefined): ReportPeriod | undefined {
  const from = wholeNumber(childText(range, "begin"));
  const to = wholeNumber(childText(range, "end"));
  if (!from || to === undefined || to < from || to > LAST_SECOND) return undefined;
  return { from: momentOf(from), to: momentOf(to) };
}

const momentOf = (seconds: number) => new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
