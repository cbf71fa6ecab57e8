import type { MailProposal } from "../../mail-finding.ts";
import type { SpfNode } from "../../spf/tree/spf-tree.ts";
import {
  joinedRecords,
  withAll,
  withoutIdle,
  withoutTerms,
  withoutTypos,
} from "../proposals/edit-spf.ts";
import { propose } from "../proposals/propose.ts";
import type { Assessed, Draft } from "./draft.ts";

/** What is wrong with, or odd in, the SPF record of the domain itself. */
export function spfFindings({ domain, facts }: Assessed): readonly Draft[] {
  const { root, rest } = facts.spf;
  const where = [domain, "TXT"];
  if (root.state === "unknown") return [{ code: "spf-unknown", where }];
  if (root.state === "none") {
    const start = facts.mx.state === "hosts" ? "v=spf1 mx ~all" : undefined;
    return [{ code: "spf-none", where, proposal: propose("spf", domain, undefined, start) }];
  }
  if (root.records) {
    const before = root.records.join("\n");
    const proposal = propose("spf", domain, before, joinedRecords(root.records));
    return [
      { code: "spf-multiple", where, evidence: before, count: root.records.length, proposal },
    ];
  }
  const isSending = facts.mx.state === "hosts" || facts.mx.state === "implicit";
  const early: readonly Draft[] =
    rest === "-" && isSending && root.record !== undefined
      ? [
          {
            code: "spf-fail-before-dmarc",
            where,
            evidence: root.record,
            proposal: propose("spf", domain, root.record, softened(root)),
          },
        ]
      : [];
  return [...recordDrafts(root), ...early];
}

/** Only a record that says so itself is changed: another has it from a redirect. */
const softened = ({ parsed, record = "" }: SpfNode) =>
  parsed?.valid && parsed.directives.some(({ mechanism }) => mechanism === "all")
    ? withAll(record, "~all")
    : undefined;

function recordDrafts(root: SpfNode): readonly Draft[] {
  const { domain, record = "", parsed } = root;
  const terms = record.split(" ").filter(Boolean).slice(1);
  return (parsed?.findings ?? []).map(({ code, where }) => {
    const index = Number(where[0] ?? -1);
    const after = fixFor(code, record, index);
    const proposal: MailProposal | null = propose("spf", domain, record, after);
    return { code, where: [domain, "TXT", ...where], evidence: terms[index] ?? record, proposal };
  });
}

function fixFor(code: string, record: string, index: number): string | undefined {
  if (code === "spf-passes-all" || code === "spf-neutral-all" || code === "spf-no-all")
    return withAll(record, "~all");
  if (["spf-terms-after-all", "spf-redirect-ignored", "spf-duplicate-term"].includes(code))
    return withoutIdle(record);
  if (["spf-uses-ptr", "spf-private-network", "spf-report-modifier-idle"].includes(code))
    return withoutTerms(record, [{ index }]);
  const isOdd = ["spf-wide-network", "spf-long-record", "spf-uses-p-macro", "spf-unknown-modifier"];
  return isOdd.includes(code) ? undefined : withoutTypos(record);
}
