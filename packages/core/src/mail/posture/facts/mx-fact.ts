import { type Ask, isUnknown, isVoid } from "../../dns/ask.ts";
import type { MxFact } from "../domain-assessment.ts";

/** Where mail for a domain goes; RFC 5321, section 5.1, and RFC 7505. */
export async function mxFact(domain: string, ask: Ask): Promise<MxFact> {
  const answer = await ask(domain, "MX");
  if (isUnknown(answer)) return { state: "unknown", hosts: [] };
  const { hosts } = answer;
  if (hosts.length === 1 && hosts[0]?.host === "") return { state: "null", hosts: [] };
  if (hosts.length > 0) return { state: "hosts", hosts };
  const addresses = await Promise.all([ask(domain, "A"), ask(domain, "AAAA")]);
  if (addresses.some(({ status }) => status === "ok")) return { state: "implicit", hosts: [] };
  return { state: addresses.every(isVoid) ? "none" : "unknown", hosts: [] };
}

/** Mail hosts whose name is an alias, which RFC 2181, section 10.3 forbids. */
export async function aliasHosts({ hosts }: MxFact, ask: Ask): Promise<readonly string[]> {
  const names = [...new Set(hosts.map(({ host }) => host))].filter(Boolean).slice(0, 10);
  const answers = await Promise.all(names.map((name) => ask(name, "CNAME")));
  return names.filter((_, index) => answers[index]?.status === "ok");
}
