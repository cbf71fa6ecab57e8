import { type TransportRuleCode, transportRules } from "../data/transport-rules.ts";
import type { InvalidRecord } from "../invalid-record.ts";
import { recordFindings } from "../record-findings.ts";
import { readFields } from "./read-fields.ts";
import type { TlsRptRecord } from "./transport-record.ts";

const ADDRESS =
  /^mailto:[^\s@,!;/]{1,300}@[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?(?:\?[^\s,!;]*)?$|^https:\/\/[a-z\d][^\s,!;]*$/i;

/** Whether a TXT record is a TLS-RPT record; others at the name do not count. */
export const isTlsRptText = (text: string): boolean => /^v=TLSRPTv1[ \t]*;/.test(text);

/**
 * A TLS-RPT record: where senders report that they could not encrypt. `where` of a finding holds the name of the field.
 *
 * @see RFC 8460, section 3
 *
 * @example
 * ```ts
 * import { parseTlsRpt } from "@bijsluiter/core/mail";
 *
 * const record = parseTlsRpt("v=TLSRPTv1; rua=mailto:tls@leerplein.example");
 * record.valid && record.rua; // => ["mailto:tls@leerplein.example"]
 * parseTlsRpt("v=TLSRPTv1; rua=tls@leerplein.example").findings[0]?.code; // => "tls-rpt-bad-address"
 * ```
 */
export function parseTlsRpt(text: string): TlsRptRecord | InvalidRecord<TransportRuleCode> {
  const found = recordFindings<TransportRuleCode>(transportRules);
  if (typeof text !== "string" || !isTlsRptText(text)) return found.refuse("tls-rpt-not-a-record");
  const fields = readFields(text);
  if (fields === undefined) return found.refuse("tls-rpt-bad-field");
  const [list, ...more] = fields.filter(({ name }) => name === "rua");
  if (list === undefined || more.length > 0) return found.refuse("tls-rpt-no-address", "rua");
  const rua = list.value.split(",").map((address) => address.trim());
  if (!rua.every((address) => ADDRESS.test(address)))
    return found.refuse("tls-rpt-bad-address", "rua");
  return { valid: true, rua, findings: found.findings };
}
