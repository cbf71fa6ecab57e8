import { parseInput } from "../../shared/parse-input.ts";
import { allowedOverrides } from "../decision/outbound-override.ts";
import { isTransport } from "../facts/outbound-route.ts";
import { type OutboundPolicy, outboundPolicy } from "../policy/outbound-policy.ts";
import type { OutboundRule, OverrideKind, RuleAction } from "../policy/outbound-rule.ts";
import { purviewConditions } from "./purview-conditions.ts";
import type { PurviewNoteCode } from "./purview-note.ts";
import type { PurviewParameters, PurviewPolicy } from "./purview-rule.ts";

const modes: Readonly<Record<OutboundPolicy["mode"], string>> = {
  enforce: "Enable",
  "test-with-tips": "TestWithNotifications",
  test: "TestWithoutNotifications",
  off: "Disable",
};
const actions: Readonly<Record<RuleAction, PurviewParameters>> = {
  log: {},
  warn: { NotifyUser: "LastModifier" },
  encrypt: { EncryptRMSTemplate: "Encrypt", NotifyUser: "LastModifier" },
  hold: { Quarantine: true, NotifyUser: "LastModifier" },
  block: { BlockAccess: true, BlockAccessScope: "All", NotifyUser: "LastModifier" },
};
const overrides: Readonly<Record<OverrideKind, string>> = {
  acknowledgement: "WithAcknowledgement",
  reason: "WithJustification",
  "false-positive": "FalsePositive",
};
const severities = { low: "Low", medium: "Medium", high: "High" } as const;

/**
 * A policy as the parameters of a data loss prevention policy of Microsoft Purview, so that the same rules apply to
 * mail through Exchange, which the guards of this package do not cover. The function changes nothing in a tenant.
 * `notes` lists parts of the policy that Purview omits or handles differently. The incident report has no matched
 * items, because the default would repeat the detected value.
 *
 * @throws InvalidInputError when the policy is malformed.
 * @see `New-DlpComplianceRule` in the documentation of Exchange Online PowerShell
 *
 * @example
 * ```ts
 * import { toPurviewRule } from "@bijsluiter/core/outbound";
 *
 * const when = { kinds: ["bsn"], scope: "external" } as const;
 * const rules = [{ id: "bsn-outside", when, action: "block", severity: "high" }] as const;
 * const purview = toPurviewRule({ mode: "test", rules, noRoute: "hold", mixed: "split", onError: "block" });
 * purview.policy.Mode; // => "TestWithoutNotifications"
 * purview.rules[0]?.AccessScope; // => "NotInOrganization"
 * purview.rules[0]?.BlockAccess; // => true
 * ```
 */
export function toPurviewRule(policy: OutboundPolicy): PurviewPolicy {
  const { mode, rules } = parseInput(outboundPolicy, policy);
  const made = rules.map((rule, index) => {
    const { parameters, notes } = purviewConditions(rule.when);
    return {
      parameters: {
        ...head(rule, index),
        ...parameters,
        ...exceptions(rule),
        ...consequences(rule),
      },
      notes: [
        ...notes.map((note) => ({ ...note, ruleId: rule.id })),
        ...notesOn(rule).map((code) => ({ code, ruleId: rule.id })),
      ],
    };
  });
  return {
    policy: { Mode: modes[mode], ExchangeLocation: "All" },
    rules: made.map(({ parameters }) => parameters),
    notes: made.flatMap(({ notes }) => notes),
  };
}

const head = ({ id, activeFrom, expiresOn }: OutboundRule, index: number): PurviewParameters => ({
  Name: id,
  Priority: index,
  ...(activeFrom !== undefined && { ActivationDate: activeFrom }),
  ...(expiresOn !== undefined && { ExpiryDate: expiresOn }),
});

function exceptions({ unless }: OutboundRule): PurviewParameters {
  const all = unless?.recipients ?? [];
  const domains = all.filter((id) => id.startsWith("@")).map((id) => id.slice(1));
  const people = all.filter((id) => !id.startsWith("@"));
  return {
    ...(domains.length > 0 && { ExceptIfRecipientDomainIs: domains }),
    ...(people.length > 0 && { ExceptIfSentTo: people }),
  };
}

function consequences(rule: OutboundRule): PurviewParameters {
  const allowed = allowedOverrides(rule);
  // A reason says more than having read: Purview takes one of the two.
  const told = allowed.filter((kind) => kind !== "acknowledgement" || !allowed.includes("reason"));
  return {
    ...actions[rule.action],
    ...(told.length > 0 && { NotifyAllowOverride: told.map((kind) => overrides[kind]) }),
    GenerateIncidentReport: "SiteAdmin",
    IncidentReportContent: ["Title", "Severity", "RulesMatched", "DetectionDetails"],
    ReportSeverityLevel: severities[rule.severity],
    RuleErrorAction: "RetryThenBlock",
    StopPolicyProcessing: rule.stop ?? false,
  };
}

function notesOn(rule: OutboundRule): readonly PurviewNoteCode[] {
  const allowed = allowedOverrides(rule);
  const isEncrypted = rule.action === "encrypt";
  const notes: readonly (readonly [boolean | undefined, PurviewNoteCode])[] = [
    [isEncrypted, "routes-by-purview"],
    [isEncrypted && rule.accept?.some(isTransport), "transport-not-checked"],
    [rule.action === "hold", "hold-is-quarantine"],
    [rule.action === "warn", "warning-leaves"],
    [allowed.includes("acknowledgement") && allowed.includes("reason"), "reason-not-told-apart"],
    [true, "error-tried-again"],
  ];
  return notes.flatMap(([holds, code]) => (holds ? [code] : []));
}
