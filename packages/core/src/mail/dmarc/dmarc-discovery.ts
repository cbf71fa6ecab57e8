import type { DmarcPolicy, DmarcRecord } from "./dmarc-record.ts";

/** One query of the tree walk. */
export interface DmarcQuery {
  /** Name that was asked, `_dmarc.` included. */
  readonly name: string;
  /** `multiple` and `invalid` records are discarded, and the discovery continues. */
  readonly state: "found" | "none" | "multiple" | "invalid" | "unknown";
  /** The record as published. */
  readonly record?: string;
}

/** Policy that holds for mail from one domain; RFC 9989, section 4.10. */
export interface DmarcDiscovery {
  /** Domain in lower case, as A-labels. */
  readonly domain: string;
  readonly status: "found" | "none" | "temperror";
  /** Queries in order: at most eight for the walk. */
  readonly queries: readonly DmarcQuery[];
  /** Organizational domain by the tree walk; absent when DNS failed. */
  readonly organizationalDomain?: string;
  /** Organizational domain by the public suffix list, when it was given. */
  readonly listedDomain?: string;
  /** Domain whose record applies. */
  readonly policyDomain?: string;
  /** Reason for this domain: it is the author domain, its organizational domain or the public suffix above it. */
  readonly source?: "author" | "organizational" | "suffix";
  readonly record?: DmarcRecord;
  /** Whether the author domain exists; queried only if `np` and `sp` differ. */
  readonly exists?: "yes" | "no" | "unknown";
  /** Tag that applies to the domain; absent when it depends on an unknown fact. */
  readonly tag?: "p" | "sp" | "np";
  /** Policy of that tag. */
  readonly published?: DmarcPolicy;
  /** Policy after `t`: the one that receivers should apply. */
  readonly policy?: DmarcPolicy;
}
