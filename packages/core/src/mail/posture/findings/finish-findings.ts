import { dkimRules } from "../../data/dkim-rules.ts";
import { dmarcRules } from "../../data/dmarc-rules.ts";
import {
  profilesByKind,
  profilesOfCode,
  stepsByKind,
  stepsOfCode,
} from "../../data/finding-steps.ts";
import { postureRules } from "../../data/posture-rules.ts";
import type { RuleRow } from "../../data/rule-row.ts";
import { spfRules } from "../../data/spf-rules.ts";
import { transportRules } from "../../data/transport-rules.ts";
import type { MailFinding, MailFindingCode } from "../../mail-finding.ts";
import type { MailProfile } from "../../mail-profile.ts";
import { ruleBasis } from "../../rule-basis.ts";
import type { Draft } from "./draft.ts";

const rules: Readonly<Record<MailFindingCode, RuleRow>> = {
  ...spfRules,
  ...dkimRules,
  ...dmarcRules,
  ...transportRules,
  ...postureRules,
};

const ORDER = ["error", "warning", "advice"];
const LONGEST = 500;
/** Findings of one domain; a record of nothing but defects would give more. */
const MOST = 300;

/** Findings with their rules, for the profiles that were asked for, the most serious first. */
export function finishFindings(
  drafts: readonly Draft[],
  asked: readonly MailProfile[],
): readonly MailFinding[] {
  return drafts
    .map((draft) => finished(draft, asked))
    .filter(({ profiles }) => profiles.length > 0)
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .slice(0, MOST);
}

function finished(
  { code, where, evidence = "", count, proposal = null }: Draft,
  asked: readonly MailProfile[],
): MailFinding {
  const [kind = ""] = code.split("-");
  const [precondition, wayBack] = stepsOfCode[code] ??
    stepsByKind[kind] ?? ["none", "nothing-changed"];
  const counts = profilesOfCode[code] ?? profilesByKind[kind] ?? [];
  return {
    code,
    severity: rules[code][0],
    where,
    basis: ruleBasis(rules[code]),
    profiles: asked.filter((profile) => counts.includes(profile)),
    evidence: shown(evidence),
    ...(count === undefined ? {} : { count }),
    proposal,
    precondition,
    wayBack,
  };
}

/** A text of others, short, with signs that steer a terminal or a reader written out. */
const shown = (text: string) =>
  text
    .slice(0, LONGEST)
    .replaceAll(/[\p{C}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
    .slice(0, LONGEST);
