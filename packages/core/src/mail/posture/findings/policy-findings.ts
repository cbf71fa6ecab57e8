import { lowered } from "../../dmarc/discover-dmarc.ts";
import type { DmarcPolicy, DmarcRecord } from "../../dmarc/dmarc-record.ts";
import { withTags } from "../proposals/edit-dmarc.ts";
import { propose } from "../proposals/propose.ts";
import { type Assessed, type Draft, sendsNothing } from "./draft.ts";

/** What the policy of DMARC asks, judged by the tag that applies. Quarantine and reject are proposed only once a DKIM key is known. */
export function policyFindings({ domain, facts }: Assessed): readonly Draft[] {
  const { dmarc, dkim } = facts;
  const { record, policyDomain = domain, tag, policy } = dmarc;
  if (record === undefined || policy === undefined || tag === undefined) return [];
  const name = `_dmarc.${policyDomain}`;
  const where = [name, "TXT", tag];
  const text = dmarc.queries.find((query) => query.name === name)?.record ?? "";
  const hasKey = dkim.keyKnown === "yes";
  const to = (changes: Readonly<Record<string, string | null>>, isStrict: boolean) =>
    isStrict && !hasKey ? null : propose("dmarc", name, text, withTags(text, changes));
  const base = { where, evidence: text };
  const isEnforced = policy !== "none";
  const isForPeople = policy === "reject" && !sendsNothing(facts);
  // With a key the softer policy keeps its teeth; without one it lets mail through until there is a key.
  const softer = hasKey ? to({ [tag]: "quarantine" }, true) : to(allNone(record), false);
  const drafts: readonly (Draft | false)[] = [
    !isEnforced && {
      ...base,
      code: "dmarc-not-enforced",
      proposal: to({ [tag]: "quarantine", t: null }, true),
    },
    isForPeople && { ...base, code: "dmarc-reject-for-people", proposal: softer },
    isEnforced && {
      ...base,
      code: "dmarc-profiles-differ",
    },
    isForPeople &&
      !hasKey && { ...base, code: "dmarc-relies-on-spf", proposal: to(allNone(record), false) },
    isEnforced &&
      leavesOpen(record) && {
        ...base,
        where: [name, "TXT", openTag(record)],
        code: "dmarc-subdomains-open",
        proposal: to({ [openTag(record)]: "quarantine" }, true),
      },
  ];
  return drafts.flatMap((draft) => draft || []);
}

/** Every policy of a record as none: what is asked of receivers until a key is known. */
const allNone = ({ subdomainPolicy, nonexistentPolicy }: DmarcRecord) => ({
  p: "none",
  ...(subdomainPolicy ? { sp: "none" } : {}),
  ...(nonexistentPolicy ? { np: "none" } : {}),
});

const after = ({ isTesting }: DmarcRecord, policy: DmarcPolicy) =>
  isTesting ? lowered(policy) : policy;

/** Policies for subdomains that exist, and for those that do not. */
export function subdomainPolicies(record: DmarcRecord): readonly [DmarcPolicy, DmarcPolicy] {
  const existing = record.subdomainPolicy ?? record.policy;
  return [after(record, existing), after(record, record.nonexistentPolicy ?? existing)];
}

const leavesOpen = (record: DmarcRecord) => subdomainPolicies(record).includes("none");

const openTag = (record: DmarcRecord) => (subdomainPolicies(record)[0] === "none" ? "sp" : "np");
