import type { DmarcDiscovery } from "../../dmarc/dmarc-discovery.ts";
import { isDmarcText } from "../../dmarc/read-dmarc.ts";
import { organizationalOf, walkTree } from "../../dmarc/walk-tree.ts";
import { type Ask, isUnknown } from "../../dns/ask.ts";
import { isAskable, readDomain } from "../../names/domain-name.ts";
import type { MailAnswer, ReportAuthority } from "../domain-assessment.ts";

const MOST_ADDRESSES = 10;

/**
 * Whether hosts outside the organization agree to receive the reports of a domain; RFC 9990, section 4, and RFC 9991,
 * section 5.
 */
export async function reportAuthorities(
  { record, policyDomain, organizationalDomain }: DmarcDiscovery,
  ask: Ask,
): Promise<readonly ReportAuthority[]> {
  if (record === undefined || policyDomain === undefined) return [];
  const wanted = (["rua", "ruf"] as const).flatMap((kind) =>
    [...new Set(record[kind].flatMap(hostOf))].map((host) => ({ kind, host })),
  );
  const found: ReportAuthority[] = [];
  for (const { kind, host } of wanted.slice(0, MOST_ADDRESSES)) {
    const walk = await walkTree(host, ask);
    const own = organizationalDomain ?? policyDomain;
    if (host === policyDomain || (!walk.isBroken && organizationalOf(host, walk.found) === own))
      continue;
    found.push({ kind, host, authorised: await isAuthorised(policyDomain, host, ask) });
  }
  return found;
}

/** The name that the host of the reports publishes to say that it takes them. */
export const authorityName = (policyDomain: string, host: string): string =>
  `${policyDomain}._report._dmarc.${host}`;

async function isAuthorised(policyDomain: string, host: string, ask: Ask): Promise<MailAnswer> {
  const name = authorityName(policyDomain, host);
  if (!isAskable(name)) return "no";
  const answer = await ask(name, "TXT");
  if (isUnknown(answer)) return "unknown";
  return answer.texts.some(isDmarcText) ? "yes" : "no";
}

function hostOf(uri: string): readonly string[] {
  const [, host] = /^mailto:[^@]+@([^?]+)/i.exec(uri) ?? [];
  const domain = host === undefined ? undefined : readDomain(host);
  return domain === undefined ? [] : [domain];
}
