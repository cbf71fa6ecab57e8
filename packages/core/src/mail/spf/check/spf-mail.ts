import type { Ask } from "../../dns/ask.ts";
import type { SpfLookup, SpfReason } from "./spf-result.ts";

/** The mail that is checked, and what the check has cost so far. */
export interface SpfMail {
  readonly ask: Ask;
  /** 4 or 16 bytes. */
  readonly ip: readonly number[];
  readonly localPart: string;
  /** Domain of the sender, as A-labels. */
  readonly senderDomain: string;
  readonly helo: string;
  readonly receiver: string;
  /** Seconds since 1970, as text. */
  readonly time: string;
  readonly lookups: SpfLookup[];
}

/** An error that ends the whole check. */
export interface SpfStop {
  readonly result: "temperror" | "permerror";
  readonly reason: SpfReason;
}

/** Whether a directive matches, or why the check ends. */
export type SpfStep = "match" | "no-match" | SpfStop;

const MOST_LOOKUPS = 10;
const MOST_VOIDS = 2;

/** DNS failed: the answer may come later. */
export const failed: SpfStop = { result: "temperror", reason: "dns-failed" };

/** Counts a term that asks DNS; RFC 7208, section 4.6.4. */
export function countLookup(mail: SpfMail, domain: string, term: string): SpfStop | undefined {
  mail.lookups.push({ domain, term, isVoid: false });
  return mail.lookups.length > MOST_LOOKUPS
    ? { result: "permerror", reason: "too-many-lookups" }
    : undefined;
}

/**
 * Says that a query of a term found nothing. Terms are counted, not queries: one with two void queries counts once; RFC 7208,
 * section 4.6.4.
 */
export function countVoid(mail: SpfMail, domain: string, term: string): SpfStop | undefined {
  const at = mail.lookups.findLastIndex((it) => it.domain === domain && it.term === term);
  if (at >= 0) mail.lookups[at] = { domain, term, isVoid: true };
  const voids = mail.lookups.filter(({ isVoid }) => isVoid).length;
  return voids > MOST_VOIDS ? { result: "permerror", reason: "too-many-voids" } : undefined;
}
