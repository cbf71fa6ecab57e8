import { toDay } from "../../calendar/to-day.ts";
import { assessDomain, type DnsResolver, type DomainAssessment } from "../../mail/index.ts";
import { languages } from "../../messages/index.ts";
import { answerUse, isUse } from "../command/wrong-use.ts";
import { dnsResolver } from "../dns/dns-resolver.ts";
import { dohResolver } from "../dns/doh-resolver.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { fetchMtaStsPolicy } from "./fetch-mta-sts-policy.ts";
import { type MailArguments, mailUsage, readMailArguments } from "./mail-arguments.ts";
import { writeMail } from "./write-mail.ts";

/**
 * Runs `bijsluiter mail`: asks DNS about a domain and says what is wrong with its mail.
 *
 * @returns 0 when every profile is met, 1 when one is not or an error was found, 2 when the use is wrong, 3 when DNS
 * does not answer.
 */
export async function runMail(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = readMailArguments(args, terminal);
  if (isUse(asked)) return answerUse(asked, { name: "mail", usage: mailUsage }, terminal);
  const assessment = await assess(asked);
  if (isSilent(assessment)) {
    terminal.stderr.write(`${assessment.domain}: DNS gave no answer\n`);
    return 3;
  }
  const messages = await languages[asked.language]();
  terminal.stdout.write(writeMail(assessment, asked.output, messages));
  const { findings, verdicts } = assessment;
  const isBad = findings.some(({ severity }) => severity === "error");
  return isBad || verdicts.some(({ verdict }) => verdict === "no") ? 1 : 0;
}

async function assess(asked: MailArguments): Promise<DomainAssessment> {
  const { domain, profiles, selectors, isOffline } = asked;
  const asOf = toDay(new Date().toISOString(), "Europe/Amsterdam");
  const options = { resolver: resolverFor(asked), profiles, asOf, ...(selectors && { selectors }) };
  const first = await assessDomain(domain, options);
  if (isOffline || first.facts.mtaSts.state !== "found") return first;
  const mtaStsPolicy = await fetchMtaStsPolicy(domain);
  // Answers are kept: the second time costs no questions.
  return mtaStsPolicy === undefined ? first : assessDomain(domain, { ...options, mtaStsPolicy });
}

function resolverFor({ servers, doh }: MailArguments): DnsResolver {
  return doh === undefined ? dnsResolver(servers ? { servers } : {}) : dohResolver({ url: doh });
}

const isSilent = ({ facts: { exists, spf, dmarc } }: DomainAssessment) =>
  exists === "unknown" && spf.root.state === "unknown" && dmarc.status === "temperror";
