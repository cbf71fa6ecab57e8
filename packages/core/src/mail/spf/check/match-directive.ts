import { isUnknown, isVoid, type MailHost } from "../../dns/ask.ts";
import { isAskable, isAtOrBelow, isTargetName } from "../../names/domain-name.ts";
import { sharesPrefix } from "../../names/ip-address.ts";
import type { SpfDirective } from "../record/spf-record.ts";
import { expandName, hasUnusableLocalPart } from "./expand.ts";
import {
  countLookup,
  countVoid,
  failed,
  type SpfMail,
  type SpfStep,
  type SpfStop,
} from "./spf-mail.ts";
import { holdsAddress, validatedNames } from "./validated-names.ts";

const MOST_EXCHANGES = 10;

/** Whether `all`, `ip4` or `ip6` matches the client: those ask nothing. RFC 7208, sections 5.1 and 5.6. */
export function stepAtOnce(
  { mechanism, address, prefix4 }: SpfDirective,
  { ip }: SpfMail,
): "match" | "no-match" | undefined {
  if (mechanism === "all") return "match";
  return address && (sharesPrefix(address, ip, prefix4) ? "match" : "no-match");
}

/** Whether a directive that asks DNS, other than `include`, matches the client; RFC 7208, section 5. */
export async function matchDirective(
  directive: SpfDirective,
  domain: string,
  mail: SpfMail,
): Promise<SpfStep> {
  const { mechanism } = directive;
  const stop = countLookup(mail, domain, directive.text);
  if (stop) return stop;
  const name = await targetOf(directive, domain, mail);
  if (typeof name !== "string") return name ?? "no-match";
  const step =
    mechanism === "ptr"
      ? await matchPtr(name, mail)
      : await (mechanism === "mx" ? matchMx : matchAddress)(directive, name, mail);
  return step === "void" ? (countVoid(mail, domain, directive.text) ?? "no-match") : step;
}

/** The name that a directive is about; none when DNS cannot be asked for it, so that it matches nothing. */
async function targetOf(
  { domain: template, text }: SpfDirective,
  domain: string,
  mail: SpfMail,
): Promise<string | SpfStop | undefined> {
  if (template === undefined) return domain;
  if (hasUnusableLocalPart(template, mail)) return undefined;
  const name = await expandName(template, { domain, term: text }, mail);
  if (typeof name !== "string") return name;
  return isTargetName(name) ? name : undefined;
}

const bitsFor = ({ prefix4, prefix6 }: SpfDirective, { ip }: SpfMail) =>
  ip.length === 4 ? prefix4 : prefix6;

const addressType = ({ ip }: SpfMail) => (ip.length === 4 ? "A" : "AAAA");

async function matchAddress(
  directive: SpfDirective,
  name: string,
  mail: SpfMail,
): Promise<SpfStep | "void"> {
  const isExists = directive.mechanism === "exists";
  // `exists` asks for an IPv4 address, whatever the client has.
  const answer = await mail.ask(name, isExists ? "A" : addressType(mail));
  if (isUnknown(answer)) return failed;
  if (isVoid(answer)) return "void";
  if (isExists) return answer.status === "ok" ? "match" : "no-match";
  return holdsAddress(answer, mail.ip, bitsFor(directive, mail)) ? "match" : "no-match";
}

async function matchMx(
  directive: SpfDirective,
  name: string,
  mail: SpfMail,
): Promise<SpfStep | "void"> {
  const answer = await mail.ask(name, "MX");
  if (isUnknown(answer)) return failed;
  if (isVoid(answer)) return "void";
  const hosts = answer.hosts.filter(({ host }) => isAskable(host));
  for (const [index, { host }] of hosts.toSorted(byPreference).entries()) {
    if (index >= MOST_EXCHANGES) return { result: "permerror", reason: "too-many-mx" };
    const addresses = await mail.ask(host, addressType(mail));
    if (isUnknown(addresses)) return failed;
    if (holdsAddress(addresses, mail.ip, bitsFor(directive, mail))) return "match";
  }
  return "no-match";
}

const byPreference = (a: MailHost, b: MailHost) => a.preference - b.preference;

async function matchPtr(name: string, mail: SpfMail): Promise<SpfStep | "void"> {
  const { names, isVoid: hasNone } = await validatedNames(mail);
  if (hasNone) return "void";
  const domain = name.toLowerCase();
  return names.some((own) => isAtOrBelow(own.toLowerCase(), domain)) ? "match" : "no-match";
}
