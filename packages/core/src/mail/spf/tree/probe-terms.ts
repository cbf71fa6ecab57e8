import { type Ask, isUnknown, isVoid } from "../../dns/ask.ts";
import { isTargetName, withoutRoot } from "../../names/domain-name.ts";
import { hasMacro } from "../record/parse-template.ts";
import type { SpfDirective } from "../record/spf-record.ts";
import { usedDirectives } from "./spf-nodes.ts";
import type { SpfNode, SpfTreeTerm } from "./spf-tree.ts";

const MOST_EXCHANGES = 10;

type Kind = "void" | "crowded" | "macro" | "dns";

/** What is odd about the names that the terms of one record ask for. */
export async function probeTerms(
  { domain, parsed }: SpfNode,
  ask: Ask,
): Promise<readonly (SpfTreeTerm & { readonly kind: Kind })[]> {
  if (!parsed?.valid) return [];
  const found = await Promise.all(
    usedDirectives(parsed).map(async (directive) => {
      const kind = await probe(directive, domain, ask);
      return kind ? [{ domain, index: directive.index, term: directive.text, kind }] : [];
    }),
  );
  return found.flat();
}

async function probe(
  { mechanism, domain: template }: SpfDirective,
  domain: string,
  ask: Ask,
): Promise<Kind | undefined> {
  if (template && hasMacro(template)) return "macro";
  if (mechanism !== "a" && mechanism !== "mx" && mechanism !== "exists") return undefined;
  const name = template ? withoutRoot(template.text) : domain;
  if (!isTargetName(name)) return undefined;
  const answer = await ask(name, mechanism === "mx" ? "MX" : "A");
  if (isUnknown(answer)) return "dns";
  if (answer.hosts.length > MOST_EXCHANGES) return "crowded";
  if (!isVoid(answer)) return undefined;
  if (mechanism !== "a") return "void";
  const sixth = await ask(name, "AAAA");
  if (isUnknown(sixth)) return "dns";
  return isVoid(sixth) ? "void" : undefined;
}
