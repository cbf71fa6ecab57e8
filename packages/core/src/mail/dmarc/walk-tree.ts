import { type Ask, isUnknown } from "../dns/ask.ts";
import { isAskable } from "../names/domain-name.ts";
import type { DmarcQuery } from "./dmarc-discovery.ts";
import { isDmarcText, type ReadDmarc, readDmarc } from "./read-dmarc.ts";

/** A name of eight labels or more goes on at its last seven; RFC 9989, section 4.10. */
const MOST_LABELS = 7;

/** A record that the walk found. */
export interface FoundDmarc {
  readonly domain: string;
  readonly read: ReadDmarc;
}

/** What a walk found, longest name first. */
export interface DmarcWalk {
  readonly found: readonly FoundDmarc[];
  readonly queries: readonly DmarcQuery[];
  /** Whether DNS failed: what is above is not known. */
  readonly isBroken: boolean;
}

/** Walks from a domain to its top level. Only a record with `psd=y` or `psd=n` ends it before: at most eight queries. */
export async function walkTree(domain: string, ask: Ask): Promise<DmarcWalk> {
  const found: FoundDmarc[] = [];
  const queries: DmarcQuery[] = [];
  let labels = domain.split(".");
  while (labels.length > 0) {
    const here = labels.join(".");
    const { query, read } = await queryDmarc(here, ask);
    queries.push(query);
    if (query.state === "unknown") return { found, queries, isBroken: true };
    if (read) found.push({ domain: here, read });
    if (read && read.psd !== "u") break;
    labels = labels.length > MOST_LABELS ? labels.slice(-MOST_LABELS) : labels.slice(1);
  }
  return { found, queries, isBroken: false };
}

/** Asks for the record of one name. Several records are discarded, and so is one that is no list of tags. */
async function queryDmarc(
  domain: string,
  ask: Ask,
): Promise<{ readonly query: DmarcQuery; readonly read?: ReadDmarc }> {
  const name = `_dmarc.${domain}`;
  if (!isAskable(name)) return { query: { name, state: "none" } };
  const answer = await ask(name, "TXT");
  if (isUnknown(answer)) return { query: { name, state: "unknown" } };
  const [record, second] = answer.texts.filter(isDmarcText);
  if (record === undefined) return { query: { name, state: "none" } };
  if (second !== undefined) return { query: { name, state: "multiple" } };
  const read = readDmarc(record);
  return read.counts
    ? { query: { name, state: "found", record }, read }
    : { query: { name, state: "invalid", record } };
}

/** The organizational domain, by what a whole walk found; RFC 9989, section 4.10.2. */
export function organizationalOf(domain: string, found: readonly FoundDmarc[]): string {
  for (const { domain: at, read } of found) {
    if (read.psd === "n") return at;
    if (read.psd === "y" && at !== domain)
      return domain
        .split(".")
        .slice(-at.split(".").length - 1)
        .join(".");
  }
  return found.at(-1)?.domain ?? domain;
}
