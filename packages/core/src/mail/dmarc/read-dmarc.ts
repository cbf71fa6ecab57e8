import { type DmarcRuleCode, dmarcRules } from "../data/dmarc-rules.ts";
import type { RecordFinding } from "../mail-finding.ts";
import { recordFindings } from "../record-findings.ts";
import { readTags } from "../tag-list.ts";
import type { DmarcPolicy, DmarcRecord } from "./dmarc-record.ts";

const LONGEST = 65_535;
/** Name in any case, value exactly so, and nothing before them; RFC 9989, sections 4.7 and 4.10. */
const VERSION = /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;
const KNOWN = ["v", "p", "sp", "np", "adkim", "aspf", "fo", "rua", "ruf", "t", "psd"];
const HISTORIC = ["pct", "rf", "ri"];
const URI = /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?#[\]@$&'()*+;=]|%[\da-f]{2})*$/i;
const MAILBOX = /^mailto:[^@/?#]+@[a-z\d][a-z\d.-]*(?:\?.*)?$|^https?:\/\/[a-z\d]/i;

/** Whether a TXT record is a DMARC record; others at the name do not count. */
export const isDmarcText = (text: string): boolean => VERSION.test(text);

/** A record as it was read: `processed` is false for one that receivers know of and do nothing with. */
export interface ReadDmarc {
  readonly record?: DmarcRecord;
  readonly psd: DmarcRecord["psd"];
  /** False for a text that receivers discard, as if it were not there. */
  readonly counts: boolean;
  readonly findings: readonly RecordFinding<DmarcRuleCode>[];
}

/** {@link parseDmarc} with what the tree walk needs of a record that has no use. */
export function readDmarc(text: string): ReadDmarc {
  const found = recordFindings(dmarcRules);
  const { findings, add } = found;
  const refused = (code: DmarcRuleCode): ReadDmarc => {
    add(code);
    return { psd: "u", counts: false, findings };
  };
  if (typeof text !== "string" || !isDmarcText(text)) return refused("dmarc-not-a-record");
  if (text.length > LONGEST) return refused("dmarc-too-long");
  const values: Record<string, string> = Object.create(null);
  for (const tag of readTags(text)) {
    const name = tag?.name.toLowerCase() ?? "";
    if (!tag || /[^ -~]/.test(tag.value)) add("dmarc-bad-tag");
    else if (name in values) return refused("dmarc-duplicate-tag");
    else values[name] = tag.value;
    if (HISTORIC.includes(name)) add("dmarc-historic-tag", name);
    else if (tag && !KNOWN.includes(name)) add("dmarc-unknown-tag");
  }
  const record = toRecord(values, found);
  if (values["p"] !== undefined && !/^[^;]*;[^a-z]*p[ \t]*=/i.test(text))
    add("dmarc-policy-not-second", "p");
  return {
    ...(record && { record }),
    psd: record?.psd ?? suffixOf(values),
    counts: true,
    findings,
  };
}

/** What a record says of the suffix counts for the walk, also when its policy has no use. */
const suffixOf = ({ psd }: Values) =>
  psd && /^[yn]$/i.test(psd) ? (psd.toLowerCase() as "y" | "n") : "u";

type Values = Readonly<Record<string, string>>;
type Found = ReturnType<typeof recordFindings<DmarcRuleCode>>;

function toRecord(values: Values, { add, findings }: Found): DmarcRecord | undefined {
  const choice = <Value extends string>(
    tag: string,
    options: readonly Value[],
    code: DmarcRuleCode,
  ) => {
    const value = options.find((option) => option === values[tag]?.toLowerCase());
    if (values[tag] !== undefined && value === undefined) add(code, tag);
    return value;
  };
  const policy = (tag: string) =>
    choice<DmarcPolicy>(tag, ["none", "quarantine", "reject"], "dmarc-bad-policy");
  const [p, sp, np] = ["p", "sp", "np"].map(policy);
  const isBroken = findings.some(({ code }) => code === "dmarc-bad-policy");
  if (values["p"] === undefined) add("dmarc-policy-missing", "p");
  const rua = addresses("rua", values, add);
  const ruf = addresses("ruf", values, add);
  if (rua.length === 0) add("dmarc-no-reports", "rua");
  // Receivers that hear of a wrong policy act as if it were none, when they can tell the owner.
  if (isBroken && rua.length === 0) return undefined;
  const isTesting = choice("t", ["y", "n"], "dmarc-bad-value") === "y";
  if (isTesting) add("dmarc-testing", "t");
  if (ruf.length > 0) add("dmarc-failure-reports", "ruf");
  return {
    valid: true,
    policy: (!isBroken && p) || "none",
    ...(sp && !isBroken ? { subdomainPolicy: sp } : {}),
    ...(np && !isBroken ? { nonexistentPolicy: np } : {}),
    isTesting,
    psd: choice("psd", ["y", "n", "u"], "dmarc-bad-value") ?? "u",
    adkim: choice("adkim", ["s", "r"], "dmarc-bad-value") ?? "r",
    aspf: choice("aspf", ["s", "r"], "dmarc-bad-value") ?? "r",
    failureOptions: failureOptions(values, ruf, add),
    rua,
    ruf,
    findings,
  };
}

function addresses(tag: string, values: Values, add: Found["add"]): readonly string[] {
  const texts = values[tag]?.split(",").map((text) => text.trim()) ?? [];
  return texts.flatMap((text) => {
    const uri = text.replace(/![\d]{1,20}[kmgt]?$/i, "");
    if (uri !== text) add("dmarc-report-size", tag);
    if (!MAILBOX.test(uri)) add("dmarc-bad-report-address", tag);
    return URI.test(uri) ? [uri] : [];
  });
}

function failureOptions(values: Values, ruf: readonly string[], add: Found["add"]) {
  const texts = values["fo"]
    ?.toLowerCase()
    .split(":")
    .map((text) => text.trim()) ?? ["0"];
  const isKnown = texts.every((text) => ["0", "1", "d", "s"].includes(text));
  if (!isKnown) add("dmarc-bad-value", "fo");
  else if (texts.includes("0") && texts.includes("1")) add("dmarc-options-contradict", "fo");
  if (values["fo"] !== undefined && ruf.length === 0) add("dmarc-options-idle", "fo");
  return isKnown ? texts : ["0"];
}
