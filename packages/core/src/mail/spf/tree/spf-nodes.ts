import type { Ask } from "../../dns/ask.ts";
import { isTargetName, withoutRoot } from "../../names/domain-name.ts";
import { findSpf } from "../find-spf.ts";
import { parseSpf } from "../record/parse-spf.ts";
import { hasMacro } from "../record/parse-template.ts";
import type { SpfDirective, SpfModifier, SpfRecord } from "../record/spf-record.ts";
import type { SpfNode } from "./spf-tree.ts";

/** How a record is reached. */
interface Step extends Pick<SpfNode, "domain" | "term" | "index" | "via"> {
  /** Names of the records above it. */
  readonly above: readonly string[];
}

/** Records that may still be read. */
interface Budget {
  left: number;
}

const COUNTED: readonly string[] = ["include", "a", "mx", "ptr", "exists"];

/** A record with all below it. Records are read one after the other, so that the same ones are cut each time. */
export async function readSpfNode(step: Step, ask: Ask, budget: Budget): Promise<SpfNode> {
  const { above, ...place } = step;
  const end = (state: SpfNode["state"]): SpfNode => ({ ...place, state, lookups: 0, children: [] });
  if (above.includes(place.domain)) return end("loop");
  if (budget.left <= 0) return end("not-followed");
  budget.left -= 1;
  const found = await findSpf(place.domain, ask);
  if (found.state === "multiple") return { ...end("multiple"), records: found.records };
  if (found.state !== "found") return end(found.state);
  const parsed = parseSpf(found.record);
  const base = { ...place, state: "found", record: found.record, parsed } as const;
  if (!parsed.valid) return { ...base, lookups: 0, children: [] };
  const children: SpfNode[] = [];
  for (const next of stepsOf(parsed))
    children.push(
      next.domain === undefined
        ? { ...next, domain: next.term, state: "unknown", lookups: 0, children: [] }
        : await readSpfNode(
            { ...next, domain: next.domain, above: [...above, place.domain] },
            ask,
            budget,
          ),
    );
  const below = children.reduce((sum, { lookups }) => sum + lookups, 0);
  return { ...base, lookups: countedTerms(parsed).length + below, children };
}

/** Directives that can be evaluated: none after `all`. */
export function usedDirectives({ directives }: SpfRecord): readonly SpfDirective[] {
  const all = directives.findIndex(({ mechanism }) => mechanism === "all");
  return all < 0 ? directives : directives.slice(0, all + 1);
}

const usedRedirect = ({ directives, redirect }: SpfRecord): readonly SpfModifier[] =>
  redirect && !directives.some(({ mechanism }) => mechanism === "all") ? [redirect] : [];

const countedTerms = (record: SpfRecord) => [
  ...usedDirectives(record).filter(({ mechanism }) => COUNTED.includes(mechanism)),
  ...usedRedirect(record),
];

function stepsOf(record: SpfRecord) {
  const includes = usedDirectives(record)
    .filter(({ mechanism }) => mechanism === "include")
    .map((term) => ({ term, template: term.domain, via: "include" as const }));
  const redirects = usedRedirect(record).map((term) => ({
    term,
    template: term.value,
    via: "redirect" as const,
  }));
  return [...includes, ...redirects].map(({ term: { text, index }, template, via }) => {
    const name =
      template && !hasMacro(template) ? withoutRoot(template.text).toLowerCase() : undefined;
    return {
      term: text,
      index,
      via,
      domain: name !== undefined && isTargetName(name) ? name : undefined,
    };
  });
}
