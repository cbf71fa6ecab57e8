import type { AggregateRecord } from "../report/aggregate-record.ts";
import type { SenderSummary } from "./report-summary.ts";

/** Ways in which a source is identified. */
export type SourceName = Pick<SenderSummary, "by" | "name" | "selector" | "own">;

/**
 * What the mails of a record came from, as far as something that passed tells: the domain of a service that signed or that
 * returns go to, else the author's own signature with its selector, else its own SPF domain, else the address.
 */
export function sourceName(record: AggregateRecord): SourceName {
  const { author, source, envelopeFrom } = record;
  const signed = record.dkimResults.filter(({ result }) => result === "pass");
  const sent = record.spfResults.filter(({ result }) => result === "pass");
  const isOther = ({ domain }: { readonly domain?: string }) =>
    domain !== undefined && !isOf(domain, author);
  const service = signed.find(isOther)?.domain;
  if (service !== undefined) return named("dkim", service, author);
  const returns = sent.find(isOther)?.domain;
  if (returns !== undefined) return named("spf", returns, author);
  const own = signed.find(({ domain }) => domain !== undefined);
  if (own?.domain !== undefined)
    return {
      ...named("dkim", own.domain, author),
      ...(own.selector !== undefined && { selector: own.selector }),
    };
  const path = sent[0] && (sent[0].domain ?? envelopeFrom);
  if (path) return named("spf", path, author);
  return source === undefined
    ? { by: "unknown", name: "", own: "unknown" }
    : { by: "address", name: source, own: "unknown" };
}

const named = (by: "dkim" | "spf", name: string, author: string | undefined): SourceName => ({
  by,
  name,
  own: author === undefined ? "unknown" : isOf(name, author) ? "yes" : "no",
});

/** Whether a domain is the author's, below it or above it. */
const isOf = (domain: string, author: string | undefined): boolean =>
  author !== undefined &&
  (domain === author || domain.endsWith(`.${author}`) || author.endsWith(`.${domain}`));
