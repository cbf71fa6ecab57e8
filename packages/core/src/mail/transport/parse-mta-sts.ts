import { type TransportRuleCode, transportRules } from "../data/transport-rules.ts";
import type { InvalidRecord } from "../invalid-record.ts";
import { recordFindings } from "../record-findings.ts";
import { readFields } from "./read-fields.ts";
import type { MtaStsRecord } from "./transport-record.ts";

/** Whether a TXT record is an MTA-STS record; others at the name do not count. */
export const isMtaStsText = (text: string): boolean => /^v=STSv1[ \t]*;/.test(text);

/**
 * Parsed MTA-STS record, which announces a policy and its changes. `where` of a finding is the name of the field.
 *
 * @see RFC 8461, section 3.1
 *
 * @example
 * ```ts
 * import { parseMtaSts } from "@bijsluiter/core/mail";
 *
 * const record = parseMtaSts("v=STSv1; id=20261129T120000;");
 * record.valid && record.id; // => "20261129T120000"
 * parseMtaSts("v=STSv1; id=2026-11-29").findings[0]?.code; // => "mta-sts-bad-id"
 * ```
 */
export function parseMtaSts(text: string): MtaStsRecord | InvalidRecord<TransportRuleCode> {
  const found = recordFindings<TransportRuleCode>(transportRules);
  if (typeof text !== "string" || !isMtaStsText(text)) return found.refuse("mta-sts-not-a-record");
  const fields = readFields(text);
  if (fields === undefined) return found.refuse("mta-sts-bad-field");
  const ids = fields.filter(({ name }) => name === "id");
  const id = ids[0]?.value ?? "";
  if (ids.length !== 1 || !/^[A-Za-z\d]{1,32}$/.test(id))
    return found.refuse("mta-sts-bad-id", "id");
  return { valid: true, id, findings: found.findings };
}
