import * as z from "zod/mini";
import { parseInput } from "../../shared/parse-input.ts";
import { type Ask, createAsk, isUnknown } from "../dns/ask.ts";
import { checkResolver } from "../dns/check-resolver.ts";
import type { DnsResolver } from "../dns/dns-answer.ts";
import { mailDomain } from "../names/mail-domain.ts";
import type { DmarcDiscovery } from "./dmarc-discovery.ts";
import type { DmarcPolicy, DmarcRecord } from "./dmarc-record.ts";
import { type DmarcWalk, organizationalOf, walkTree } from "./walk-tree.ts";

/**
 * The registrable domain of a name by the public suffix list, such as `getDomain` of `tldts`; `null` where there is
 * none.
 */
export type RegistrableDomain = (domain: string) => string | null;

/** Options of {@link discoverDmarc}. */
export interface DiscoverOptions {
  /** Compares the walk with the public suffix list, by which older receivers go. */
  readonly registrableDomain?: RegistrableDomain;
}

/** Checks {@link DiscoverOptions}. */
export const discoverOptions: z.ZodMiniType<DiscoverOptions> = z.strictObject({
  registrableDomain: z.exactOptional(z.custom<RegistrableDomain>((it) => typeof it === "function")),
});

/** Eight of the walk, and two to see whether the domain exists. */
const MOST_QUESTIONS = 20;

/**
 * DMARC policy that applies to mail from a domain, by the tree walk: its own record, otherwise that of its
 * organizational domain, otherwise that of the public suffix above it. The result names the tag that applies: `p`, `sp`
 * or `np`. A DNS failure gives `temperror`, unless the domain itself has a record.
 * @param domain - Domain of the author's address, in A-labels or with its own letters, in any case.
 * @throws InvalidInputError when `domain` is not a domain name, or the resolver is not a function.
 * @see RFC 9989, sections 4.10, 4.10.1 and 4.10.2
 *
 * @example
 * ```ts
 * import { discoverDmarc } from "@bijsluiter/core/mail";
 *
 * const zone = { "_dmarc.leerplein.example": ["v=DMARC1; p=reject; sp=none; rua=mailto:d@leerplein.example"] };
 * const resolver = async (name, type) =>
 *   type === "TXT" && zone[name] ? { status: "ok", records: zone[name] } : { status: "nodata", records: [] };
 *
 * const found = await discoverDmarc("toets.leerplein.example", resolver);
 * [found.organizationalDomain, found.tag, found.policy]; // => ["leerplein.example", "sp", "none"]
 * ```
 */
export async function discoverDmarc(
  domain: string,
  resolver: DnsResolver,
  options: DiscoverOptions = {},
): Promise<DmarcDiscovery> {
  const name = parseInput(mailDomain, domain);
  checkResolver(resolver);
  const { registrableDomain } = parseInput(discoverOptions, options);
  return discoverDmarcWith(name, createAsk(resolver, MOST_QUESTIONS), registrableDomain);
}

/** {@link discoverDmarc} with questions that others asked before. */
export async function discoverDmarcWith(
  domain: string,
  ask: Ask,
  registrableDomain?: RegistrableDomain,
): Promise<DmarcDiscovery> {
  const walk = await walkTree(domain, ask);
  const listed = registrableDomain?.(domain);
  const base = {
    domain,
    queries: walk.queries,
    ...(walk.isBroken ? {} : { organizationalDomain: organizationalOf(domain, walk.found) }),
    ...(typeof listed === "string" ? { listedDomain: listed } : {}),
  };
  const place = policyPlace(domain, walk);
  if (place === undefined) return { ...base, status: walk.isBroken ? "temperror" : "none" };
  const { record } = place.read;
  if (record === undefined) return { ...base, status: "none", policyDomain: place.domain };
  return {
    ...base,
    status: "found",
    policyDomain: place.domain,
    source: place.source,
    record,
    ...(await applying(domain, record, place.domain === domain, ask)),
  };
}

/** The record that holds, and why that one; RFC 9989, section 4.10.1. */
function policyPlace(domain: string, { found, isBroken }: DmarcWalk) {
  const [first] = found;
  if (first?.domain === domain) return { ...first, source: "author" as const };
  if (isBroken) return undefined;
  const organizational = organizationalOf(domain, found);
  const own = found.find((it) => it.domain === organizational);
  if (own) return { ...own, source: "organizational" as const };
  const last = found.at(-1);
  return last?.read.psd === "y" ? { ...last, source: "suffix" as const } : undefined;
}

type Applying = Pick<DmarcDiscovery, "exists" | "tag" | "published" | "policy">;

async function applying(
  domain: string,
  record: DmarcRecord,
  isOwn: boolean,
  ask: Ask,
): Promise<Applying> {
  const { policy, subdomainPolicy, nonexistentPolicy } = record;
  const of = (tag: NonNullable<DmarcDiscovery["tag"]>, published: DmarcPolicy) => ({
    tag,
    published,
    policy: record.isTesting ? lowered(published) : published,
  });
  if (isOwn) return of("p", policy);
  const existing = subdomainPolicy ? of("sp", subdomainPolicy) : of("p", policy);
  if (nonexistentPolicy === undefined || nonexistentPolicy === existing.published) return existing;
  const exists = await domainExists(domain, ask);
  if (exists === "unknown") return { exists };
  return exists === "no" ? { exists, ...of("np", nonexistentPolicy) } : { exists, ...existing };
}

/** The policy of a domain that is testing: one level less. */
export const lowered = (policy: DmarcPolicy): DmarcPolicy =>
  policy === "reject" ? "quarantine" : "none";

/**
 * Whether a name is in DNS: only NXDOMAIN says that it is not. A question for addresses follows an alias, of which the
 * target may be gone: so the alias is asked for too.
 *
 * @see RFC 9989, section 3.2 and appendix A.4; RFC 6604, section 3
 */
export async function domainExists(domain: string, ask: Ask): Promise<"yes" | "no" | "unknown"> {
  const address = await ask(domain, "A");
  if (isUnknown(address)) return "unknown";
  if (address.status !== "nxdomain") return address.status === "badname" ? "no" : "yes";
  const alias = await ask(domain, "CNAME");
  if (isUnknown(alias)) return "unknown";
  return alias.status === "ok" ? "yes" : "no";
}
