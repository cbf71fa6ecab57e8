import type { DmarcRuleCode } from "../data/dmarc-rules.ts";
import type { InvalidRecord } from "../invalid-record.ts";
import type { DmarcRecord } from "./dmarc-record.ts";
import { readDmarc } from "./read-dmarc.ts";

/**
 * Parsed DMARC record with findings, or the reason why receivers ignore it. `where` of a finding holds the name of the
 * tag. A record without `p` requests nothing. A wrong `p`, `sp` or `np` makes all of them `none` when `rua` can be told;
 * without `rua` the record is not used. Other values that are wrong count as their defaults; unknown tags are left out.
 *
 * @param text - The strings of one TXT record, joined with nothing between them.
 * @see RFC 9989, sections 4.7, 4.8 and 4.10.1
 *
 * @example
 * ```ts
 * import { parseDmarc } from "@bijsluiter/core/mail";
 *
 * const record = parseDmarc("v=DMARC1; p=quarantine; sp=none; rua=mailto:dmarc@leerplein.example");
 * record.valid && [record.policy, record.subdomainPolicy]; // => ["quarantine", "none"]
 * parseDmarc("v=DMARC1; p=weigeren").findings[0]?.code; // => "dmarc-bad-policy"
 * ```
 */
export function parseDmarc(text: string): DmarcRecord | InvalidRecord<DmarcRuleCode> {
  const { record, findings } = readDmarc(text);
  return record ?? { valid: false, findings };
}
