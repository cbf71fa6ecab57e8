import { parseInput } from "../../shared/parse-input.ts";
import { createAsk } from "../dns/ask.ts";
import { mailProfiles } from "../mail-profile.ts";
import { mailDomain } from "../names/mail-domain.ts";
import { type AssessOptions, assessOptions } from "./assess-options.ts";
import type { DomainAssessment, DomainFacts, NotCheckableCode } from "./domain-assessment.ts";
import { collectFacts } from "./facts/collect-facts.ts";
import { dkimFindings } from "./findings/dkim-findings.ts";
import { dmarcFindings } from "./findings/dmarc-findings.ts";
import type { Assessed, Draft } from "./findings/draft.ts";
import { finishFindings } from "./findings/finish-findings.ts";
import { noMailFindings } from "./findings/no-mail-findings.ts";
import { policyFindings } from "./findings/policy-findings.ts";
import { spfFindings } from "./findings/spf-findings.ts";
import { spfTreeFindings } from "./findings/spf-tree-findings.ts";
import { transportFindings } from "./findings/transport-findings.ts";
import { profileVerdict } from "./verdicts/profile-verdict.ts";

/** Version of the rules of {@link assessDomain}; raised when a rule changes the findings. */
export const mailRulesVersion = "2026-11-29";

const MOST_QUESTIONS = 500;

/**
 * Assesses the mail authentication of a domain: facts in DNS, problems, records to publish instead, and a verdict under
 * each requested profile. Facts are separate from profiles, which disagree: RFC 9989 advises against `p=reject` for
 * domains that people send from, the Dutch agreement requires quarantine or reject. A fact that DNS does not answer, or
 * cannot show, is unknown: neither a pass nor a failure. Quarantine and reject are proposed only once a DKIM key is
 * known. It sends at most 500 queries.
 *
 * @param domain - In A-labels or Unicode.
 * @throws InvalidInputError when the domain or an option is malformed.
 * @see RFC 7208, RFC 6376, RFC 9989, RFC 8461, RFC 8460
 *
 * @example
 * ```ts
 * import { assessDomain } from "@bijsluiter/core/mail";
 *
 * const zone = {
 *   "leerplein.example": ["v=spf1 ip4:192.0.2.0/24 +all"],
 *   "_dmarc.leerplein.example": ["v=DMARC1; p=none; rua=mailto:dmarc@leerplein.example"],
 * };
 * const resolver = async (name, type) =>
 *   type === "TXT" && zone[name] ? { status: "ok", records: zone[name] } : { status: "nodata", records: [] };
 *
 * const { verdicts, findings } = await assessDomain("leerplein.example", { resolver, profiles: ["forum"] });
 * verdicts[0].verdict; // => "no"
 * const found = findings.find(({ code }) => code === "spf-passes-all");
 * found.proposal.after; // => "v=spf1 ip4:192.0.2.0/24 ~all"
 * ```
 */
export async function assessDomain(
  domain: string,
  options: AssessOptions,
): Promise<DomainAssessment> {
  const name = parseInput(mailDomain, domain);
  const known = parseInput(assessOptions, options);
  const facts = await collectFacts(name, known, createAsk(known.resolver, MOST_QUESTIONS));
  const profiles = mailProfiles.filter((profile) => known.profiles.includes(profile));
  const { asOf } = known;
  const drafts = draftsOf({ domain: name, facts, ...(asOf === undefined ? {} : { asOf }) });
  const findings = finishFindings(drafts, profiles);
  return {
    domain: name,
    rulesVersion: mailRulesVersion,
    facts,
    findings,
    verdicts: profiles.map((profile) => profileVerdict(profile, facts, findings)),
    notCheckable: notCheckable(facts, known),
  };
}

function draftsOf(assessed: Assessed): readonly Draft[] {
  const { exists } = assessed.facts;
  const where = [assessed.domain];
  // Of a name that is not there nothing else is to be said.
  if (exists === "no") return [{ code: "domain-missing", where }];
  return [
    ...(exists === "unknown" ? [{ code: "domain-unknown", where } as const] : []),
    ...spfFindings(assessed),
    ...spfTreeFindings(assessed),
    ...dkimFindings(assessed),
    ...dmarcFindings(assessed),
    ...policyFindings(assessed),
    ...transportFindings(assessed),
    ...noMailFindings(assessed),
  ];
}

function notCheckable(
  { dane, mtaStsPolicy }: DomainFacts,
  { selectors }: AssessOptions,
): readonly NotCheckableCode[] {
  return [
    ...(dane === "unknown" ? (["dnssec", "dane"] as const) : []),
    "starttls",
    ...(selectors ? [] : (["all-selectors"] as const)),
    "message-alignment",
    ...(mtaStsPolicy ? [] : (["mta-sts-policy"] as const)),
    "bimi",
    "rpki",
    "reports-read",
  ];
}
