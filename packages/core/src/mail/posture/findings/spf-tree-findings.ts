import type { SpfNode, SpfTreeTerm } from "../../spf/tree/spf-tree.ts";
import { allNodes } from "../../spf/tree/walk-spf.ts";
import { withoutTerms } from "../proposals/edit-spf.ts";
import { propose } from "../proposals/propose.ts";
import type { Assessed, Draft } from "./draft.ts";

const MOST_LOOKUPS = 10;
const MANY_LOOKUPS = 9;
const MOST_VOIDS = 2;

/** What is wrong with the records that the SPF record includes, and with what all of them cost. */
export function spfTreeFindings({ domain, facts: { spf } }: Assessed): readonly Draft[] {
  const { root, lookups, voids, crowdedMx, unknown } = spf;
  if (root.state !== "found") return [];
  const where = [domain, "TXT"];
  const record = root.record ?? "";
  const own = voids.filter((term) => term.domain === domain);
  const withoutVoids = propose(
    "spf",
    domain,
    record,
    own.length > 0 ? withoutTerms(record, own) : undefined,
  );
  const budget = { where, count: lookups, evidence: record, proposal: withoutVoids };
  return [
    ...(lookups > MOST_LOOKUPS ? [{ code: "spf-too-many-lookups", ...budget } as const] : []),
    ...(lookups >= MANY_LOOKUPS && lookups <= MOST_LOOKUPS
      ? [{ code: "spf-near-lookup-limit", ...budget } as const]
      : []),
    ...(voids.length > MOST_VOIDS
      ? [{ code: "spf-too-many-voids", ...budget, count: voids.length } as const]
      : []),
    ...voids.map(
      (term): Draft => ({
        ...placed(term),
        code: "spf-void-lookup",
        proposal:
          term.domain === domain
            ? propose("spf", domain, record, withoutTerms(record, [term]))
            : null,
      }),
    ),
    ...crowdedMx.map((term): Draft => ({ ...placed(term), code: "spf-too-many-mx" })),
    ...unknown
      .filter(({ why }) => why === "dns")
      .map((term): Draft => ({ ...placed(term), code: "spf-part-unknown" })),
    ...allNodes(root).flatMap((node) => node.children.flatMap((child) => childDrafts(node, child))),
  ];
}

const placed = ({ domain, index, term }: SpfTreeTerm) => ({
  where: [domain, "TXT", index],
  evidence: term,
});

function childDrafts(parent: SpfNode, child: SpfNode): readonly Draft[] {
  const { state, parsed, via, term = "", index = 0 } = child;
  const base = { where: [parent.domain, "TXT", index], evidence: term };
  if (state === "loop") return [{ ...base, code: "spf-loop" }];
  // A name with a macro hangs on the mail: nothing can be said of it.
  if (state === "unknown")
    return child.domain === term ? [] : [{ ...base, code: "spf-part-unknown" }];
  if (state === "not-followed") return [{ ...base, code: "spf-part-unknown" }];
  if (state !== "found" || !parsed?.valid) {
    const isGone = state === "none" && via === "include" && parent.index === undefined;
    const record = parent.record ?? "";
    const after = isGone ? withoutTerms(record, [{ index }]) : undefined;
    const proposal = propose("spf", parent.domain, record, after);
    return [
      { ...base, code: via === "include" ? "spf-include-broken" : "spf-redirect-broken", proposal },
    ];
  }
  const passes = parsed.directives.some(
    ({ mechanism, qualifier }) => mechanism === "all" && qualifier === "+",
  );
  return passes && via === "include" ? [{ ...base, code: "spf-include-passes-all" }] : [];
}
