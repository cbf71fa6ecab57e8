import { type TransportRuleCode, transportRules } from "../data/transport-rules.ts";
import type { InvalidRecord } from "../invalid-record.ts";
import { recordFindings } from "../record-findings.ts";
import { readFields } from "./read-fields.ts";
import type { Nta7516Record } from "./transport-record.ts";

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const KNOWN = ["startdate", "enddate", "provider", "ntamx"];

/** Whether a TXT record is of NTA 7516; others at the name do not count. */
export const isNta7516Text = (text: string): boolean => /^v=NTA7516-1[ \t]*;/i.test(text);

/**
 * Record that declares participation in safe mail under NTA 7516 (health care, also around schools), from the first day
 * of a month to the last day of another. `where` of a finding holds the name of the field.
 *
 * @see NTA 7516
 *
 * @example
 * ```ts
 * import { parseNta7516 } from "@bijsluiter/core/mail";
 *
 * const record = parseNta7516("v=NTA7516-1;startdate=2026-01;enddate=2027-12;provider=post.example;ntamx=10 mx.post.example");
 * record.valid && [record.endMonth, record.mx]; // => ["2027-12", [{ preference: 10, host: "mx.post.example" }]]
 * ```
 */
export function parseNta7516(text: string): Nta7516Record | InvalidRecord<TransportRuleCode> {
  const found = recordFindings<TransportRuleCode>(transportRules);
  if (typeof text !== "string" || !isNta7516Text(text)) return found.refuse("nta7516-not-a-record");
  const fields = readFields(text)?.map(({ name, value }) => ({ name: name.toLowerCase(), value }));
  if (fields === undefined) return found.refuse("nta7516-bad-field");
  const all = (field: string) =>
    fields.filter(({ name }) => name === field).map(({ value }) => value);
  const twice = KNOWN.find((name) => name !== "ntamx" && all(name).length > 1);
  if (twice !== undefined) return found.refuse("nta7516-bad-field", twice);
  const [startMonth = ""] = all("startdate");
  const [endMonth = ""] = all("enddate");
  for (const [month, name] of [
    [startMonth, "startdate"],
    [endMonth, "enddate"],
  ] as const)
    if (!MONTH.test(month)) return found.refuse("nta7516-bad-month", name);
  if (endMonth < startMonth) return found.refuse("nta7516-bad-period", "enddate");
  const hosts = all("ntamx").map((value) =>
    /^(\d{1,5}) {1,10}([a-z\d][a-z\d.-]{0,252})$/i.exec(value),
  );
  const mx = hosts.flatMap((host) =>
    host ? [{ preference: Number(host[1]), host: String(host[2]).toLowerCase() }] : [],
  );
  if (mx.length < hosts.length) return found.refuse("nta7516-bad-mx", "ntamx");
  const [provider] = all("provider");
  return {
    valid: true,
    startMonth,
    endMonth,
    ...(provider === undefined ? {} : { provider }),
    mx,
    findings: found.findings,
  };
}
