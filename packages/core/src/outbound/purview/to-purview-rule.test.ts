import { describe, expect, it } from "vitest";
import { type OutboundPolicy, type OutboundRule, toPurviewRule } from "../index.ts";

const rule: OutboundRule = {
  id: "r",
  when: { kinds: ["bsn"] },
  action: "encrypt",
  severity: "high",
};
const policy = (
  more: Partial<OutboundRule>,
  mode: OutboundPolicy["mode"] = "enforce",
): OutboundPolicy => ({
  mode,
  rules: [{ ...rule, ...more }],
  noRoute: "hold",
  mixed: "split",
  onError: "block",
});
const codes = (more: Partial<OutboundRule>) =>
  toPurviewRule(policy(more)).notes.map(({ code }) => code);

it("gives what forces identifiers outside to be encrypted, in names and values", () => {
  const when = { kinds: ["bsn", "iban", "bic", "card"], minCount: 1, scope: "external" } as const;
  expect(
    toPurviewRule(policy({ when, unless: { recipients: ["@wilgen.example", "a@b.example"] } })),
  ).toEqual({
    policy: { Mode: "Enable", ExchangeLocation: "All" },
    rules: [
      {
        Name: "r",
        Priority: 0,
        AccessScope: "NotInOrganization",
        ContentContainsSensitiveInformation: [
          "Netherlands Citizen's Service (BSN) Number",
          "International Banking Account Number (IBAN)",
          "SWIFT Code",
          "Credit Card Number",
        ].map((Name) => ({
          Name,
          minCount: 1,
          maxCount: -1,
          minConfidence: 0,
          maxConfidence: 100,
        })),
        EvaluateRulePerComponent: false,
        ExceptIfRecipientDomainIs: ["wilgen.example"],
        ExceptIfSentTo: ["a@b.example"],
        EncryptRMSTemplate: "Encrypt",
        NotifyUser: "LastModifier",
        GenerateIncidentReport: "SiteAdmin",
        IncidentReportContent: ["Title", "Severity", "RulesMatched", "DetectionDetails"],
        ReportSeverityLevel: "High",
        RuleErrorAction: "RetryThenBlock",
        StopPolicyProcessing: false,
      },
    ],
    notes: [
      { code: "routes-by-purview", ruleId: "r" },
      { code: "error-tried-again", ruleId: "r" },
    ],
  });
});

it("never asks for the matched item in a report", () => {
  expect(JSON.stringify(toPurviewRule(policy({})))).not.toContain("MatchedItem");
});

describe("names and values", () => {
  it.each([
    ["enforce", "Enable"],
    ["test-with-tips", "TestWithNotifications"],
    ["test", "TestWithoutNotifications"],
    ["off", "Disable"],
  ] as const)("mode %s is %s", (mode, name) => {
    expect(toPurviewRule(policy({}, mode)).policy.Mode).toBe(name);
  });

  it.each<[string, Partial<OutboundRule>, object]>([
    ["a block", { action: "block" }, { BlockAccess: true, BlockAccessScope: "All" }],
    ["a hold", { action: "hold" }, { Quarantine: true }],
    [
      "days",
      { activeFrom: "2026-12-01", expiresOn: "2026-12-31" },
      { ActivationDate: "2026-12-01", ExpiryDate: "2026-12-31" },
    ],
    [
      "a count per part",
      { when: { minCount: 3, countPer: "part" } },
      { EvaluateRulePerComponent: true },
    ],
    [
      "the whole message",
      { when: { scope: "has-external" } },
      { NonBifurcatingAccessScope: "HasExternal" },
    ],
    [
      "forwarding",
      { when: { messageTypes: ["auto-forward"] } },
      { MessageTypeMatches: ["AutomaticForward"] },
    ],
    [
      "parts that were not read",
      { when: { unscannable: true } },
      {
        DocumentIsPasswordProtected: true,
        DocumentIsUnsupported: true,
        ProcessingLimitExceeded: true,
      },
    ],
    [
      "an override",
      { override: ["acknowledgement", "reason", "false-positive"] },
      { NotifyAllowOverride: ["WithJustification", "FalsePositive"] },
    ],
    ["stop", { stop: true }, { StopPolicyProcessing: true }],
  ])("of %s", (_title, more, values) => {
    expect(toPurviewRule(policy(more)).rules[0]).toMatchObject(values);
  });
});

describe("notes", () => {
  it.each<[string, Partial<OutboundRule>, string]>([
    ["a kind of the schools", { when: { kinds: ["eck-id"] } }, "kind-not-built-in"],
    ["every kind", { when: { minCount: 2 } }, "every-kind"],
    ["a transport", { accept: ["dane"] }, "transport-not-checked"],
    ["kinds together", { when: { minKinds: 2 } }, "minimum-kinds-left-out"],
    ["a maximum", { when: { maxCount: 2 } }, "maximum-ends-rule"],
    ["a first contact", { when: { firstContact: true } }, "first-contact-left-out"],
    ["many outside", { when: { minExternal: 5 } }, "external-count-left-out"],
    ["what is too large", { when: { unscannable: ["too-large"] } }, "part-too-large-by-limit"],
    ["the web", { when: { channel: "http" } }, "web-not-covered"],
    ["a warning", { action: "warn" }, "warning-leaves"],
    ["a hold", { action: "hold" }, "hold-is-quarantine"],
    ["two overrides", { override: ["acknowledgement", "reason"] }, "reason-not-told-apart"],
  ])("tell of %s", (_title, more, code) => {
    expect(codes(more)).toContain(code);
  });
});
