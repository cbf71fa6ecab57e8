import { coversHost } from "../../transport/parse-mta-sts-policy.ts";
import type { DomainFacts, RecordFact } from "../domain-assessment.ts";
import { propose } from "../proposals/propose.ts";
import type { Assessed, Draft } from "./draft.ts";

/** What is wrong with the way mail travels to the domain. */
export function transportFindings(assessed: Assessed): readonly Draft[] {
  const { domain, facts } = assessed;
  const receives = facts.mx.state === "hosts" || facts.mx.state === "implicit";
  const nta = [...stateDrafts(facts.nta7516, "nta7516"), ...ntaDrafts(assessed)];
  if (!receives) return [...mxDrafts(assessed), ...nta];
  const rpt = `v=TLSRPTv1; rua=mailto:tls-reports@${domain}`;
  const sts = "v=STSv1; id=1";
  return [
    ...mxDrafts(assessed),
    ...stateDrafts(facts.mtaSts, "mta-sts", propose("mta-sts", facts.mtaSts.name, undefined, sts)),
    ...policyDrafts(facts),
    ...stateDrafts(facts.tlsRpt, "tls-rpt", propose("tls-rpt", facts.tlsRpt.name, undefined, rpt)),
    ...daneDraft(assessed),
    ...nta,
  ];
}

function stateDrafts(
  {
    name,
    state,
    record = "",
    parsed,
  }: RecordFact<{ readonly valid: true; readonly findings: DraftsOf }>,
  kind: "mta-sts" | "tls-rpt" | "nta7516",
  proposal: Draft["proposal"] = null,
): readonly Draft[] {
  const where = [name, "TXT"];
  if (state === "found")
    return (parsed?.findings ?? []).map(({ code, where: inside }) => ({
      code,
      where: [...where, ...inside],
      evidence: record,
      proposal: kind === "nta7516" ? null : proposal && { ...proposal, before: record },
    }));
  if (state === "multiple") return [{ code: `${kind}-multiple`, where }];
  // Nobody needs to take part in NTA 7516.
  if (kind === "nta7516") return [];
  return state === "none"
    ? [{ code: `${kind}-none`, where, proposal }]
    : [{ code: `${kind}-unknown`, where }];
}

type DraftsOf = readonly { readonly code: Draft["code"]; readonly where: Draft["where"] }[];

function policyDrafts({ mtaSts, mtaStsPolicy, mx }: DomainFacts): readonly Draft[] {
  if (mtaStsPolicy === undefined) return [];
  const name = `https://${mtaSts.name.replace("_", "")}/.well-known/mta-sts.txt`;
  const found = mtaStsPolicy.findings.map(
    ({ code, where }): Draft => ({ code, where: [name, "policy-file", ...where] }),
  );
  if (!mtaStsPolicy.valid || mtaStsPolicy.mode === "none") return found;
  const missing = mx.hosts.filter(({ host }) => host !== "" && !coversHost(mtaStsPolicy, host));
  const before = policyText(mtaStsPolicy.mode, mtaStsPolicy.maxAge, mtaStsPolicy.mx);
  const after = policyText(mtaStsPolicy.mode, mtaStsPolicy.maxAge, [
    ...mtaStsPolicy.mx,
    ...missing.map(({ host }) => host),
  ]);
  const lacking = missing.map(
    ({ host }): Draft => ({
      code: "mta-sts-mx-not-listed",
      where: [name, "policy-file", "mx"],
      evidence: host,
      proposal: propose("policy-file", name, before, after),
    }),
  );
  return [...found, ...lacking];
}

const policyText = (mode: string, maxAge: number, mx: readonly string[]) =>
  [
    "version: STSv1",
    `mode: ${mode}`,
    ...mx.map((host) => `mx: ${host}`),
    `max_age: ${maxAge}`,
    "",
  ].join("\n");

function mxDrafts({ domain, facts: { mx } }: Assessed): readonly Draft[] {
  const where = [domain, "MX"];
  const isMixed = mx.hosts.length > 1 && mx.hosts.some(({ host }) => host === "");
  return [
    ...(mx.state === "unknown" ? [{ code: "mx-unknown", where } as const] : []),
    ...(mx.state === "implicit" ? [{ code: "mx-none", where } as const] : []),
    ...(isMixed ? [{ code: "mx-null-beside-others", where } as const] : []),
    ...(mx.aliases ?? []).map((host): Draft => ({ code: "mx-is-alias", where, evidence: host })),
  ];
}

function daneDraft({ domain, facts: { dane } }: Assessed): readonly Draft[] {
  if (dane === "yes") return [];
  return [{ code: dane === "no" ? "dane-none" : "dane-unknown", where: [domain, "TLSA"] }];
}

function ntaDrafts({ domain, facts: { nta7516 }, asOf }: Assessed): readonly Draft[] {
  const { parsed, record = "" } = nta7516;
  const month = asOf?.slice(0, 7);
  if (!parsed?.valid || month === undefined) return [];
  const isCurrent = parsed.startMonth <= month && month <= parsed.endMonth;
  return isCurrent
    ? []
    : [{ code: "nta7516-expired", where: [domain, "TXT", "enddate"], evidence: record }];
}
