import { parseInput } from "../../../shared/parse-input.ts";
import { type Ask, createAsk } from "../../dns/ask.ts";
import { checkResolver } from "../../dns/check-resolver.ts";
import type { DnsResolver } from "../../dns/dns-answer.ts";
import { mailDomain } from "../../names/mail-domain.ts";
import type { SpfQualifier } from "../record/spf-record.ts";
import { probeTerms } from "./probe-terms.ts";
import { readSpfNode } from "./spf-nodes.ts";
import type { SpfNode, SpfTree } from "./spf-tree.ts";

const MOST_QUESTIONS = 400;

/**
 * Every record that the SPF record of a domain includes or redirects to, with the lookups for the worst case: a mail that
 * matches nothing. `checkHost` returns those of one mail. The walk reads at most a hundred records, and reports
 * truncation. A term is void when neither an IPv4 nor an IPv6 address is found.
 *
 * @param domain - In A-labels or Unicode.
 * @throws InvalidInputError when `domain` is not a domain name, or the resolver is not a function.
 * @see RFC 7208, section 4.6.4
 *
 * @example
 * ```ts
 * import { walkSpf } from "@bijsluiter/core/mail";
 *
 * const zone = {
 *   "leerplein.example": ["v=spf1 include:spf.post.example mx -all"],
 *   "spf.post.example": ["v=spf1 a:uit.post.example ip4:192.0.2.0/24 ~all"],
 * };
 * const resolver = async (name, type) =>
 *   type === "TXT" && zone[name] ? { status: "ok", records: zone[name] } : { status: "nodata", records: [] };
 *
 * const tree = await walkSpf("leerplein.example", resolver);
 * tree.lookups; // => 3
 * tree.voids.map(({ term }) => term); // => ["mx", "a:uit.post.example"]
 * ```
 */
export async function walkSpf(domain: string, resolver: DnsResolver): Promise<SpfTree> {
  const name = parseInput(mailDomain, domain);
  checkResolver(resolver);
  return walkSpfWith(name, createAsk(resolver, MOST_QUESTIONS));
}

/** {@link walkSpf} with questions that others asked before. */
export async function walkSpfWith(domain: string, ask: Ask): Promise<SpfTree> {
  const budget = { left: 100 };
  const root = await readSpfNode({ domain, above: [] }, ask, budget);
  const nodes = allNodes(root);
  const probes = (await Promise.all(nodes.map((node) => probeTerms(node, ask)))).flat();
  const pick = (kind: (typeof probes)[number]["kind"]) =>
    probes.flatMap(({ kind: its, ...term }) => (its === kind ? [term] : []));
  const rest = restOf(root);
  return {
    root,
    lookups: root.lookups,
    voids: pick("void"),
    crowdedMx: pick("crowded"),
    unknown: [
      ...pick("macro").map((term) => ({ ...term, why: "macro" as const })),
      ...pick("dns").map((term) => ({ ...term, why: "dns" as const })),
    ],
    ...(rest === undefined ? {} : { rest }),
    isCut: nodes.some(({ state }) => state === "not-followed"),
  };
}

/** A node and all below it, in the order of the terms. */
export const allNodes = (node: SpfNode): readonly SpfNode[] => [
  node,
  ...node.children.flatMap(allNodes),
];

function restOf({ parsed, children }: SpfNode): SpfQualifier | undefined {
  if (!parsed?.valid) return undefined;
  const all = parsed.directives.find(({ mechanism }) => mechanism === "all");
  if (all) return all.qualifier;
  const target = children.find(({ via }) => via === "redirect");
  return parsed.redirect ? target && restOf(target) : "?";
}
