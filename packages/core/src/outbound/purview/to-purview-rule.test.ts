import { describe, expect, it } from "vitest";
import {
  type OutboundPolicy,
  type OutboundRule,
  type PurviewInformation,
  toPurviewRule,
} from "../index.ts";

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
    ["a transport", { accept: ["smime", "dane"] }, "transport-not-checked"],
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
    expect(codes({ action: "log" })).not.toContain(code);
  });

  it("tell once of a kind that is named twice", () => {
    const kinds = ["eck-id", "eck-id", "iban", "iban"] as const;
    const { rules, notes } = toPurviewRule(policy({ when: { kinds } }));
    expect(notes.filter(({ kind }) => kind)).toEqual([
      { code: "kind-not-built-in", kind: "eck-id", ruleId: "r" },
    ]);
    expect(rules[0]?.["ContentContainsSensitiveInformation"]).toHaveLength(1);
  });

  it.each<[string, Partial<OutboundRule>, readonly string[]]>([
    ["one that logs", { action: "log" }, ["error-tried-again"]],
    ["one that blocks", { action: "block" }, ["error-tried-again"]],
    [
      "one that encrypts for its readers",
      { accept: ["smime", "portal"] },
      ["routes-by-purview", "error-tried-again"],
    ],
    [
      "a transport where nothing is encrypted",
      { action: "log", accept: ["dane"] },
      ["error-tried-again"],
    ],
    [
      "one way to set it aside",
      { action: "log", override: "acknowledgement" },
      ["error-tried-again"],
    ],
    [
      "a way and a false positive",
      { action: "log", override: ["reason", "false-positive"] },
      ["error-tried-again"],
    ],
    [
      "mail, and parts of a type",
      { action: "log", when: { kinds: ["bsn"], channel: "mail", unscannable: ["type"] } },
      ["error-tried-again"],
    ],
    ["any recipient", { action: "log", when: { scope: "external" } }, ["error-tried-again"]],
  ])("on %s are just these", (_title, more, all) => {
    expect(codes(more)).toEqual(all);
  });

  it("name the kind that Purview does not know, and the rule", () => {
    const when = { kinds: ["eck-id", "bsn", "constructor"] };
    expect(toPurviewRule(policy({ when, action: "log" })).notes).toEqual([
      { code: "kind-not-built-in", kind: "eck-id", ruleId: "r" },
      { code: "kind-not-built-in", kind: "constructor", ruleId: "r" },
      { code: "error-tried-again", ruleId: "r" },
    ]);
    const own = toPurviewRule(policy({ when: { kinds: ["eck-id", "constructor"] } })).rules;
    expect(own).toMatchObject([{ ContentContainsSensitiveInformation: [] }]);
  });
});

/** Source: New-DlpComplianceRule, documentation of Exchange Online PowerShell. */
describe("what a rule asks and does, by the parameters of New-DlpComplianceRule", () => {
  const ofEveryRule = {
    Name: "r",
    Priority: 0,
    GenerateIncidentReport: "SiteAdmin",
    IncidentReportContent: ["Title", "Severity", "RulesMatched", "DetectionDetails"],
    ReportSeverityLevel: "High",
    RuleErrorAction: "RetryThenBlock",
    StopPolicyProcessing: false,
  };
  const logs = { when: {}, action: "log" } as const;

  it.each<[string, Partial<OutboundRule>, object]>([
    ["nothing", {}, {}],
    ["no exceptions", { unless: {} }, {}],
    ["to the outside", { when: { scope: "external" } }, { AccessScope: "NotInOrganization" }],
    ["to the inside", { when: { scope: "internal" } }, { AccessScope: "InOrganization" }],
    ["to anyone", { when: { scope: "any" } }, {}],
    [
      "some outside",
      { when: { scope: "has-external" } },
      { NonBifurcatingAccessScope: "HasExternal" },
    ],
    [
      "some inside",
      { when: { scope: "has-internal" } },
      { NonBifurcatingAccessScope: "HasInternal" },
    ],
    ["a password", { when: { unscannable: ["encrypted"] } }, { DocumentIsPasswordProtected: true }],
    ["a type", { when: { unscannable: ["type"] } }, { DocumentIsUnsupported: true }],
    ["a size", { when: { unscannable: ["too-large"] } }, { ProcessingLimitExceeded: true }],
    ["an error", { when: { unscannable: ["error"] } }, { ProcessingLimitExceeded: true }],
    [
      "domains",
      { unless: { recipients: ["@a.example"] } },
      { ExceptIfRecipientDomainIs: ["a.example"] },
    ],
    ["people", { unless: { recipients: ["a@a.example"] } }, { ExceptIfSentTo: ["a@a.example"] }],
    ["a low severity", { severity: "low" }, { ReportSeverityLevel: "Low" }],
    ["a medium severity", { severity: "medium" }, { ReportSeverityLevel: "Medium" }],
    ["a warning", { action: "warn" }, { NotifyUser: "LastModifier" }],
    ["a hold", { action: "hold" }, { Quarantine: true, NotifyUser: "LastModifier" }],
    [
      "a block",
      { action: "block" },
      { BlockAccess: true, BlockAccessScope: "All", NotifyUser: "LastModifier" },
    ],
    [
      "to have read it",
      { override: "acknowledgement" },
      { NotifyAllowOverride: ["WithAcknowledgement"] },
    ],
    ["a reason", { override: ["reason"] }, { NotifyAllowOverride: ["WithJustification"] }],
    ["no way to set it aside", { override: "none" }, {}],
    [
      "every type of message",
      {
        when: {
          messageTypes: [
            "auto-forward",
            "auto-reply",
            "calendaring",
            "encrypted",
            "permission-controlled",
            "signed",
            "voicemail",
          ],
        },
      },
      {
        MessageTypeMatches: [
          "AutomaticForward",
          "AutomaticReply",
          "Calendaring",
          "Encrypted",
          "PermissionControlled",
          "Signed",
          "Voicemail",
        ],
      },
    ],
  ])("%s", (_title, more, parameters) => {
    expect(toPurviewRule(policy({ ...logs, ...more })).rules).toStrictEqual([
      { ...ofEveryRule, ...parameters },
    ]);
  });

  it("counts and confidence of each kind, a kind of two names once", () => {
    const when = {
      kinds: ["card", "payment-card"],
      minCount: 2,
      maxCount: 9,
      minConfidence: 75,
      countPer: "message",
    } as const;
    expect(toPurviewRule(policy({ ...logs, when })).rules).toEqual([
      {
        ...ofEveryRule,
        EvaluateRulePerComponent: false,
        ContentContainsSensitiveInformation: [
          {
            Name: "Credit Card Number",
            minCount: 2,
            maxCount: 9,
            minConfidence: 75,
            maxConfidence: 100,
          },
        ],
      },
    ]);
  });

  it("every kind by all built-in types that we have a name for", () => {
    const { rules } = toPurviewRule(policy({ when: { minKinds: 2 } }));
    const names = rules.flatMap(({ ContentContainsSensitiveInformation: asked }) =>
      (asked as readonly PurviewInformation[]).map(({ Name }) => Name),
    );
    expect(names).toEqual([
      "Netherlands Citizen's Service (BSN) Number",
      "International Banking Account Number (IBAN)",
      "SWIFT Code",
      "Credit Card Number",
      "Netherlands Driver's License Number",
      "Netherlands Passport Number",
      "Netherlands Value Added Tax Number",
      "Netherlands Tax Identification Number",
      "Belgium National Number",
      "Germany Tax Identification Number",
      "France Social Security Number (INSEE)",
      "Italy Fiscal Code",
      "Poland National ID (PESEL)",
      "Norway Identity Number",
      "Spain Tax Identification Number",
      "U.K. National Insurance Number (NINO)",
      "IP Address v4",
      "IP Address v6",
    ]);
  });

  it("rules by their order", () => {
    const rules = [rule, { ...rule, id: "s" }];
    const made = toPurviewRule({ ...policy({}), rules }).rules;
    expect(made.map((one) => [one["Name"], one["Priority"]])).toEqual([
      ["r", 0],
      ["s", 1],
    ]);
  });
});
