import type { DomainFacts, MailAnswer, ProfileCheckCode } from "../domain-assessment.ts";
import { subdomainPolicies } from "../findings/policy-findings.ts";

type Check = (facts: DomainFacts) => MailAnswer;

const MOST_LOOKUPS = 10;
const MOST_VOIDS = 2;
const yesWhen = (claim: boolean): MailAnswer => (claim ? "yes" : "no");

/** Whether a domain meets each demand that a profile can make; what DNS did not answer is unknown. */
export const profileChecks: Readonly<Record<ProfileCheckCode, Check>> = {
  "spf-exists": ({ spf: { root } }) =>
    root.state === "unknown" ? "unknown" : yesWhen(root.state === "found"),
  "spf-valid": spfValid,
  "spf-restricts": spfRestricts,
  "spf-refuses-all": ({ spf: { root } }) =>
    root.state === "unknown" ? "unknown" : yesWhen(/^v=spf1 +-all *$/i.test(root.record ?? "")),
  "dkim-key": ({ dkim }) => dkim.keyKnown,
  "dkim-branch": ({ dkim }) => dkim.branchExists,
  "dmarc-exists": ({ dmarc: { status } }) =>
    status === "temperror" ? "unknown" : yesWhen(status === "found"),
  "dmarc-valid": ({ dmarc: { status, record } }) =>
    status === "temperror"
      ? "unknown"
      : yesWhen(!!record && !record.findings.some(({ severity }) => severity === "error")),
  "dmarc-enforced": ({ dmarc: { status, record, policy } }) => {
    if (status === "temperror" || (record && policy === undefined)) return "unknown";
    return yesWhen(policy === "quarantine" || policy === "reject");
  },
  "dmarc-rejects": ({ dmarc: { status, record, policy } }) => {
    if (status === "temperror" || (record && policy === undefined)) return "unknown";
    const all = record ? subdomainPolicies(record) : [];
    return yesWhen(policy === "reject" && all.every((it) => it === "reject"));
  },
  "mx-null": ({ mx: { state } }) => (state === "unknown" ? "unknown" : yesWhen(state === "null")),
};

function spfValid({ spf }: DomainFacts): MailAnswer {
  const { root, lookups, voids, crowdedMx, unknown, isCut } = spf;
  if (root.state === "unknown") return "unknown";
  if (!root.parsed?.valid || lookups > MOST_LOOKUPS || voids.length > MOST_VOIDS) return "no";
  if (crowdedMx.length > 0) return "no";
  const below = statesBelow(root.children);
  if (below.includes("no")) return "no";
  const isOpen = isCut || unknown.some(({ why }) => why === "dns") || below.includes("unknown");
  return isOpen ? "unknown" : "yes";
}

type Nodes = DomainFacts["spf"]["root"]["children"];

const statesBelow = (nodes: Nodes): readonly MailAnswer[] =>
  nodes.flatMap((node) => {
    const isFine = node.state === "found" && node.parsed?.valid === true;
    // A name with a macro is no defect, and cannot be looked at.
    const isOpen = node.state === "unknown" && node.domain !== node.term;
    const own = isFine || node.domain === node.term ? "yes" : isOpen ? "unknown" : "no";
    return [own, ...statesBelow(node.children)] as const;
  });

function spfRestricts({ spf: { root, rest } }: DomainFacts): MailAnswer {
  if (rest === "-" || rest === "~") return "yes";
  if (rest !== undefined) return "no";
  const isOpen = root.state === "unknown" || root.children.some(({ state }) => state === "unknown");
  return isOpen ? "unknown" : "no";
}
