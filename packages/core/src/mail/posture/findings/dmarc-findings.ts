import type { DmarcDiscovery } from "../../dmarc/dmarc-discovery.ts";
import { parseDmarc } from "../../dmarc/parse-dmarc.ts";
import { authorityName } from "../facts/report-authorities.ts";
import { withTags } from "../proposals/edit-dmarc.ts";
import { propose } from "../proposals/propose.ts";
import type { Assessed, Draft } from "./draft.ts";

/** What is wrong with the DMARC record, or that there is none. */
export function dmarcFindings(assessed: Assessed): readonly Draft[] {
  const { domain, facts } = assessed;
  const { dmarc } = facts;
  const name = `_dmarc.${domain}`;
  const where = [name, "TXT"];
  if (dmarc.status === "temperror") return [{ code: "dmarc-unknown", where }];
  const [own] = dmarc.queries;
  const several: readonly Draft[] =
    own?.state === "multiple" ? [{ code: "dmarc-multiple", where }] : [];
  const unused = unusedRecord(dmarc);
  if (dmarc.status === "none" && unused === undefined) {
    const start = `v=DMARC1; p=none; rua=mailto:dmarc-reports@${domain}`;
    const proposal = propose("dmarc", name, undefined, start);
    return several.length > 0 ? several : [{ code: "dmarc-none", where, proposal }];
  }
  return [
    ...several,
    ...recordDrafts(assessed, unused),
    ...reportDrafts(assessed),
    ...suffixDraft(dmarc),
  ];
}

/** A record at the domain that receivers do not use. */
const unusedRecord = ({ queries: [own], status, policyDomain, domain }: DmarcDiscovery) =>
  own?.state === "invalid" || (status === "none" && policyDomain === domain) ? own : undefined;

function recordDrafts(
  { domain, facts }: Assessed,
  unused: DmarcDiscovery["queries"][number] | undefined,
): readonly Draft[] {
  const { dmarc } = facts;
  const name = unused?.name ?? `_dmarc.${dmarc.policyDomain ?? domain}`;
  const record = unused?.record ?? dmarc.queries.find((query) => query.name === name)?.record;
  if (record === undefined) return [];
  // A policy with teeth is proposed by no fix of form: testing ends only once a key is known.
  const isTesting = dmarc.record?.isTesting === true;
  const mayEnforce = facts.dkim.keyKnown === "yes" || dmarc.published === "none" || !isTesting;
  return parseDmarc(record).findings.map((found): Draft => {
    const changes = changesFor(found.code, String(found.where[0] ?? ""), domain);
    const isHeld = found.code === "dmarc-testing" && !mayEnforce;
    const asked = changes && !isHeld ? withTags(record, changes) : undefined;
    return {
      code: found.code,
      where: [name, "TXT", ...found.where],
      evidence: record,
      proposal:
        isStricter(asked) && facts.dkim.keyKnown !== "yes"
          ? null
          : propose("dmarc", name, record, asked),
    };
  });
}

const isStricter = (record: string | undefined) =>
  record !== undefined && /(?:^|;)\s*(?:p|sp|np)\s*=\s*(?:quarantine|reject)/i.test(record);

function changesFor(
  code: string,
  tag: string,
  domain: string,
): Readonly<Record<string, string | null>> | undefined {
  const rua = `mailto:dmarc-reports@${domain}`;
  if (code === "dmarc-historic-tag" || code === "dmarc-bad-value") return { [tag]: null };
  if (code === "dmarc-testing") return { t: null };
  if (code === "dmarc-options-idle") return { fo: null };
  if (code === "dmarc-options-contradict") return { fo: "1" };
  if (code === "dmarc-failure-reports") return { ruf: null, fo: null };
  if (code === "dmarc-no-reports") return { rua };
  if (code === "dmarc-policy-missing") return { p: "none" };
  if (code === "dmarc-bad-policy") return { [tag]: "none", rua };
  return code === "dmarc-policy-not-second" ? {} : undefined;
}

function reportDrafts({ domain, facts }: Assessed): readonly Draft[] {
  const policyDomain = facts.dmarc.policyDomain ?? domain;
  return facts.reports.flatMap(({ host, authorised, kind }): readonly Draft[] => {
    if (authorised === "yes") return [];
    const name = authorityName(policyDomain, host);
    const where = [name, "TXT", kind];
    if (authorised === "unknown") return [{ code: "dmarc-report-unknown", where }];
    const proposal = propose("dmarc", name, undefined, "v=DMARC1;");
    return [{ code: "dmarc-report-not-authorised", where, evidence: host, proposal }];
  });
}

const suffixDraft = ({
  organizationalDomain,
  listedDomain,
  domain,
}: DmarcDiscovery): readonly Draft[] =>
  organizationalDomain !== undefined &&
  listedDomain !== undefined &&
  listedDomain !== organizationalDomain
    ? [
        {
          code: "dmarc-suffix-differs",
          where: [domain, "TXT"],
          evidence: `${organizationalDomain} / ${listedDomain}`,
        },
      ]
    : [];
