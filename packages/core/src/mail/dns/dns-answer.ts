/** DNS record types that this module queries. */
export type DnsType = "A" | "AAAA" | "CNAME" | "MX" | "NS" | "PTR" | "TLSA" | "TXT";

/**
 * Outcome of a query. `nodata`: the name exists, without records of that type; `badname`: the name cannot be asked. All
 * but `ok`, `nxdomain` and `nodata` leave the answer unknown.
 */
export type DnsStatus =
  | "ok"
  | "nxdomain"
  | "nodata"
  | "servfail"
  | "timeout"
  | "refused"
  | "badname";

/**
 * One record: an address, a name, or the presentation form (`10 mx.example`, `3 1 1 …`). A TXT record may be the list
 * of its strings and an MX record an object, as `node:dns` gives them.
 */
export type DnsRecord =
  | string
  | readonly string[]
  | { readonly priority: number; readonly exchange: string };

/** Answer of a resolver to one query. */
export interface DnsAnswer {
  readonly status: DnsStatus;
  /** Empty unless `status` is `ok`. */
  readonly records: readonly DnsRecord[];
  /** Whether the resolver reports that DNSSEC validated the answer; absent when it cannot report that. */
  readonly authenticated?: boolean;
}

/**
 * Asks DNS: the caller owns the network. It follows CNAME records, as every stub resolver does. A resolver that throws,
 * or that answers with another shape, counts as `servfail`.
 */
export type DnsResolver = (name: string, type: DnsType) => Promise<DnsAnswer>;
