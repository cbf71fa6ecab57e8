import { propose } from "../proposals/propose.ts";
import { type Assessed, type Draft, sendsNothing } from "./draft.ts";
import { subdomainPolicies } from "./policy-findings.ts";

/** What a domain that sends no mail still lacks. A policy of reject comes last: only when SPF already refuses all. */
export function noMailFindings({ domain, facts }: Assessed): readonly Draft[] {
  const { spf, dmarc, mx, dkim } = facts;
  const record = spf.root.record;
  const refusesAll = /^v=spf1 +-all *$/i.test(record ?? "");
  const name = `_dmarc.${domain}`;
  const reject = `v=DMARC1; p=reject; rua=mailto:dmarc-reports@${domain}`;
  const isRejecting =
    dmarc.policy === "reject" &&
    dmarc.record !== undefined &&
    subdomainPolicies(dmarc.record).every((policy) => policy === "reject");
  const wildcard = `*._domainkey.${domain}`;
  const drafts: readonly (Draft | false)[] = [
    spf.root.state !== "unknown" &&
      !refusesAll && {
        code: "no-mail-spf",
        where: [domain, "TXT"],
        evidence: record ?? "",
        proposal: propose("spf", domain, record, "v=spf1 -all"),
      },
    mx.state !== "null" &&
      mx.state !== "unknown" && {
        code: "no-mail-mx",
        where: [domain, "MX"],
        proposal: propose("mx", domain, hostsText(mx.hosts), "0 ."),
      },
    dmarc.status !== "temperror" &&
      !isRejecting && {
        code: "no-mail-dmarc",
        where: [name, "TXT"],
        proposal: sendsNothing(facts)
          ? propose("dmarc", name, dmarc.queries[0]?.record, reject)
          : null,
      },
    dkim.branchExists === "no" && {
      code: "no-mail-dkim",
      where: [wildcard, "TXT"],
      proposal: propose("dkim", wildcard, undefined, "v=DKIM1; p="),
    },
  ];
  return drafts.flatMap((draft) => draft || []);
}

const hostsText = (hosts: readonly { readonly preference: number; readonly host: string }[]) =>
  hosts.length === 0
    ? undefined
    : hosts.map(({ preference, host }) => `${preference} ${host}.`).join("\n");
