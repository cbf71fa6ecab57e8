import { Resolver } from "node:dns/promises";
import type { DnsAnswer, DnsResolver, DnsStatus } from "../../mail/index.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { boundedResolver } from "./bounded-resolver.ts";
import { type DnsResolverOptions, dnsResolverOptions } from "./resolver-options.ts";

const statuses: Readonly<Record<string, DnsStatus>> = {
  ENOTFOUND: "nxdomain",
  ENODATA: "nodata",
  ESERVFAIL: "servfail",
  EREFUSED: "refused",
  ECONNREFUSED: "timeout",
  ETIMEOUT: "timeout",
  ECANCELLED: "timeout",
  EBADNAME: "badname",
};

/**
 * DNS resolver on `node:dns`, for `checkHost`, `discoverDmarc` and `assessDomain`. It caches answers, limits the number
 * of queries, and returns a failure as a status. It cannot report DNSSEC and does not query TLSA records, so DANE stays
 * unknown; use `dohResolver` for that.
 *
 * @throws InvalidInputError when an option is malformed.
 *
 * @example
 * ```ts
 * import { dnsResolver } from "@bijsluiter/core/node";
 *
 * const resolver = dnsResolver({ servers: ["127.0.0.1:5353"], timeoutMs: 500, mostQueries: 100 });
 * typeof resolver; // => "function"
 * ```
 */
export function dnsResolver(options: DnsResolverOptions = {}): DnsResolver {
  const {
    servers,
    tries = 2,
    timeoutMs = 3000,
    ...bounds
  } = parseInput(dnsResolverOptions, options);
  const dns = new Resolver({ timeout: timeoutMs, tries });
  if (servers) dns.setServers([...servers]);
  return boundedResolver(async (name, type) => {
    try {
      return await askNode(dns, name, type);
    } catch (error) {
      return { status: statusOf(error), records: [] };
    }
  }, bounds);
}

async function askNode(
  dns: Resolver,
  ...[name, type]: Parameters<DnsResolver>
): Promise<DnsAnswer> {
  const ok = (records: DnsAnswer["records"]): DnsAnswer => ({ status: "ok", records });
  if (type === "TXT") return ok((await dns.resolveTxt(name)).map((strings) => strings.join("")));
  if (type === "MX") return ok(await dns.resolveMx(name));
  if (type === "A") return ok(await dns.resolve4(name));
  if (type === "AAAA") return ok(await dns.resolve6(name));
  if (type === "CNAME") return ok(await dns.resolveCname(name));
  if (type === "PTR") return ok(await dns.resolvePtr(name));
  if (type === "NS") return ok(await dns.resolveNs(name));
  return { status: "refused", records: [] };
}

function statusOf(error: unknown): DnsStatus {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return statuses[code] ?? "servfail";
}
