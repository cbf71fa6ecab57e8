import { discoverDmarcWith, domainExists } from "../../dmarc/discover-dmarc.ts";
import type { Ask } from "../../dns/ask.ts";
import { walkSpfWith } from "../../spf/tree/walk-spf.ts";
import { isMtaStsText, parseMtaSts } from "../../transport/parse-mta-sts.ts";
import { parseMtaStsPolicy } from "../../transport/parse-mta-sts-policy.ts";
import { isNta7516Text, parseNta7516 } from "../../transport/parse-nta7516.ts";
import { isTlsRptText, parseTlsRpt } from "../../transport/parse-tls-rpt.ts";
import type { AssessOptions } from "../assess-options.ts";
import type { DomainFacts } from "../domain-assessment.ts";
import { daneFact } from "./dane-fact.ts";
import { dkimFact } from "./dkim-fact.ts";
import { aliasHosts, mxFact } from "./mx-fact.ts";
import { recordFact } from "./record-fact.ts";
import { reportAuthorities } from "./report-authorities.ts";

/** Asks everything that is to be known of a domain. */
export async function collectFacts(
  domain: string,
  { selectors, registrableDomain, mtaStsPolicy }: AssessOptions,
  ask: Ask,
): Promise<DomainFacts> {
  const [exists, mx, spf, dkim, dmarc] = await Promise.all([
    domainExists(domain, ask),
    mxFact(domain, ask),
    walkSpfWith(domain, ask),
    dkimFact(domain, selectors, ask),
    discoverDmarcWith(domain, ask, registrableDomain),
  ]);
  const stsName = `_mta-sts.${domain}`;
  const rptName = `_smtp._tls.${domain}`;
  return {
    exists,
    mx: { ...mx, aliases: await aliasHosts(mx, ask) },
    spf,
    dkim,
    dmarc,
    reports: await reportAuthorities(dmarc, ask),
    mtaSts: recordFact(stsName, await ask(stsName, "TXT"), isMtaStsText, parseMtaSts),
    ...(mtaStsPolicy === undefined ? {} : { mtaStsPolicy: parseMtaStsPolicy(mtaStsPolicy) }),
    tlsRpt: recordFact(rptName, await ask(rptName, "TXT"), isTlsRptText, parseTlsRpt),
    nta7516: recordFact(domain, await ask(domain, "TXT"), isNta7516Text, parseNta7516),
    dane: await daneFact(domain, mx, ask),
  };
}
