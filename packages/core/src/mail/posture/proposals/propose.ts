import { parseDkimKey } from "../../dkim/parse-dkim-key.ts";
import { parseDmarc } from "../../dmarc/parse-dmarc.ts";
import type { InvalidRecord } from "../../invalid-record.ts";
import type { MailProposal, RecordFinding } from "../../mail-finding.ts";
import { parseSpf } from "../../spf/record/parse-spf.ts";
import { parseMtaSts } from "../../transport/parse-mta-sts.ts";
import { parseMtaStsPolicy } from "../../transport/parse-mta-sts-policy.ts";
import { parseTlsRpt } from "../../transport/parse-tls-rpt.ts";

interface Read {
  readonly valid: boolean;
  readonly findings: readonly RecordFinding[];
}

const parsers = {
  spf: parseSpf,
  dkim: parseDkimKey,
  dmarc: parseDmarc,
  "mta-sts": parseMtaSts,
  "policy-file": parseMtaStsPolicy,
  "tls-rpt": parseTlsRpt,
  mx: (text: string): Read | InvalidRecord => ({ valid: /^\d{1,5} \S+$/.test(text), findings: [] }),
} satisfies Readonly<Record<string, (text: string) => Read>>;

/** A record to publish instead; none when its own parser finds an error in it, or when it is what is there already. */
export function propose(
  kind: keyof typeof parsers,
  name: string,
  before: string | undefined,
  after: string | undefined,
): MailProposal | null {
  if (after === undefined || after === before) return null;
  const { valid, findings } = parsers[kind](after);
  const parses = valid && !findings.some(({ severity }) => severity === "error");
  const type = kind === "mx" ? "MX" : kind === "policy-file" ? kind : "TXT";
  return parses ? { name, type, before: before ?? null, after, parses } : null;
}
