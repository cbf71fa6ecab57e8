import { describe, expect, it } from "vitest";
import { facts, inside, oneBsn, outside, policy, rule } from "../../../test/outbound-mails.ts";
import { strictness } from "../decision/strictest.ts";
import {
  type DecideOutboundOptions,
  decideOutbound,
  type OutboundFacts,
  type OutboundPolicy,
  type OutboundRecipient,
  type OutboundRule,
  previewOutbound,
} from "../index.ts";

const now = "2026-11-29T12:00:00+01:00";
const decide = (
  rules: readonly OutboundRule[],
  more: Partial<OutboundFacts> = {},
  options: Partial<DecideOutboundOptions & OutboundPolicy> = {},
) => {
  const { now: at = now, override, ...ofPolicy } = options;
  return decideOutbound(facts(more), policy(rules, ofPolicy), {
    now: at,
    ...(override && { override }),
  });
};
const unread = (...reasons: readonly ("encrypted" | "too-large" | "type" | "error")[]) =>
  reasons.map((why) => ({ part: "attachment-1", why }));

describe("a limit of a rule is met to the one", () => {
  const bic = { ...oneBsn, kind: "bic" };
  it.each<[string, OutboundRule["when"], Partial<OutboundFacts>, boolean]>([
    ["as many as the least", { minCount: 2 }, { hits: [{ ...oneBsn, count: 2 }] }, true],
    ["one fewer", { minCount: 3 }, { hits: [{ ...oneBsn, count: 2 }] }, false],
    ["as sure as asked", { minConfidence: 90 }, {}, true],
    ["one less sure", { minConfidence: 91 }, {}, false],
    ["as many kinds", { minKinds: 2 }, { hits: [oneBsn, bic] }, true],
    [
      "two kinds, one of them in a file, over the message",
      { minKinds: 2 },
      { hits: [oneBsn, { ...bic, part: "attachment-1" }] },
      true,
    ],
    [
      "two kinds, one of them in a file, by part",
      { minKinds: 2, countPer: "part" },
      { hits: [oneBsn, { ...bic, part: "attachment-1" }] },
      false,
    ],
    [
      "one kind by two names",
      { minKinds: 2, kinds: ["card"] },
      {
        hits: [
          { ...oneBsn, kind: "card" },
          { ...oneBsn, kind: "payment-card" },
        ],
      },
      false,
    ],
    ["a maximum asks for a hit", { maxCount: 3 }, { hits: [] }, false],
    ["a confidence asks for a hit", { minConfidence: 10 }, { hits: [] }, false],
    ["kinds ask for a hit", { minKinds: 1 }, { hits: [] }, false],
    ["as many outside", { minExternal: 1 }, {}, true],
    ["one fewer outside", { minExternal: 2 }, { recipients: [outside, inside] }, false],
    [
      "none outside of those it asks for",
      { scope: "has-external" },
      { recipients: [inside] },
      false,
    ],
    [
      "one inside of those it asks for",
      { scope: "has-internal" },
      { recipients: [outside, inside] },
      true,
    ],
    ["the channel", { channel: "mail" }, {}, true],
    [
      "one of two types",
      { messageTypes: ["signed", "voicemail"] },
      { messageTypes: ["voicemail"] },
      true,
    ],
    ["another type", { messageTypes: ["signed"] }, { messageTypes: ["voicemail"] }, false],
    ["any recipient", { scope: "any" }, {}, true],
    ["inside, for those outside", { scope: "internal" }, {}, false],
    [
      "a first contact",
      { firstContact: true },
      { recipients: [{ ...outside, firstContact: "yes" }] },
      true,
    ],
    [
      "a contact that is not known",
      { firstContact: true },
      { recipients: [{ ...outside, firstContact: "unknown" }] },
      true,
    ],
    ["nothing of contacts", {}, { recipients: [{ ...outside, firstContact: "no" }] }, true],
    ["parts that were all read", { unscannable: true }, {}, false],
  ])("%s", (_what, when, more, applies) => {
    expect(decide([rule({ when })], more).rules).toEqual(applies ? ["rule"] : []);
  });

  it.each<[string, Partial<OutboundRule>, string, boolean]>([
    ["the last day alone", { expiresOn: "2026-11-29" }, now, true],
    ["behind the last day", { expiresOn: "2026-11-28" }, now, false],
    ["the first day alone", { activeFrom: "2026-11-29" }, now, true],
    ["before the first day", { activeFrom: "2026-11-30" }, now, false],
    [
      "a year of three digits",
      { activeFrom: "0999-11-28", expiresOn: "0999-11-30" },
      "0999-11-29T12:00:00Z",
      true,
    ],
    [
      "summer time, 22:30 UTC is the next day",
      { activeFrom: "2026-07-02" },
      "2026-07-01T22:30:00Z",
      true,
    ],
  ])("%s", (_what, dates, at, applies) => {
    expect(decide([rule(dates)], {}, { now: at }).rules).toEqual(applies ? ["rule"] : []);
  });
});

it("a rule that lapsed leaves one without days", () => {
  const rules = [rule({ id: "lapsed", expiresOn: "2026-11-28" }), rule({ id: "always" })];
  expect(decide(rules).rules).toEqual(["always"]);
});

describe("a route", () => {
  const encrypt = rule({ action: "encrypt" });
  const reached = (routes: OutboundRecipient["routes"], ...rules: readonly OutboundRule[]) =>
    decide(rules, { recipients: [{ ...outside, routes }] }).perRecipient[0];

  it("counts until its moment, and not at it", () => {
    const until = (validUntil: string) => reached([{ via: "smime", validUntil }], encrypt)?.action;
    expect([until("2026-11-29T11:00:00.001Z"), until("2026-11-29T11:00:00Z")]).toEqual([
      "encrypt",
      "hold",
    ]);
  });

  it.each(["nta7516", "dane", "mta-sts"] as const)("%s needs a date for its evidence", (via) => {
    const accept = { ...encrypt, accept: [via] };
    expect([
      reached([{ via }], accept)?.action,
      reached([{ via, validUntil: "2027-01-01T00:00:00Z" }], accept)?.action,
    ]).toEqual(["hold", "encrypt"]);
  });

  it("is the first of those of one kind", () => {
    const two = [
      { via: "smime", ref: "a" },
      { via: "smime", ref: "b" },
    ] as const;
    expect(reached(two, encrypt)?.route).toEqual({ via: "smime", ref: "a" });
  });

  it.each(["smime", "openpgp", "jwe", "portal"] as const)(
    "%s is one that any rule accepts",
    (via) => {
      expect(reached([{ via }], encrypt)?.route).toEqual({ via });
      expect(reached([{ via }], encrypt, rule({ id: "b", action: "encrypt" }))?.route).toEqual({
        via,
      });
    },
  );

  it("is told for what leaves encrypted, and for nothing that stays", () => {
    const both = [encrypt, rule({ id: "b", action: "hold" })];
    expect(decide(both).perRecipient).toEqual([{ id: outside.id, action: "hold" }]);
    expect(decide([rule({ action: "warn" })]).perRecipient).toEqual([
      { id: outside.id, action: "warn" },
    ]);
  });
});

describe("the strictest action", () => {
  it.each([
    [["log", "warn"], "warn"],
    [["encrypt", "warn"], "encrypt"],
    [["hold", "encrypt"], "hold"],
    [["hold", "block"], "block"],
    [["log"], "log"],
    [[], "allow"],
  ] as const)("of %j is %s", (actions, action) => {
    const rules = actions.map((one, index) => rule({ id: `r${index}`, action: one }));
    expect(decide(rules).action).toBe(action);
  });
});

it("allow is the least of all, and what becomes of a message to nobody", () => {
  expect(
    ["allow", "log", "warn", "encrypt", "hold", "block"].map((one) => strictness(one as "allow")),
  ).toEqual([0, 1, 2, 3, 4, 5]);
  expect(decide([rule()], { recipients: [] }).action).toBe("allow");
});

describe("rules that change nothing are not told", () => {
  const rules = (first: Partial<OutboundRule>, ...others: readonly Partial<OutboundRule>[]) =>
    decide([
      rule({ id: "first", stop: true, ...first }),
      ...others.map((one, index) => rule({ id: `r${index}`, ...one })),
    ]).rules;
  it.each<[string, Partial<OutboundRule>, readonly Partial<OutboundRule>[], readonly string[]]>([
    ["behind a stop, as strict", { action: "hold" }, [{ action: "hold" }], ["first"]],
    ["behind a stop, stricter", { action: "hold" }, [{ action: "block" }], ["first", "r0"]],
    [
      "behind a stop, encrypting where the message is held",
      { action: "hold" },
      [{ action: "encrypt" }],
      ["first"],
    ],
    [
      "behind a stop, encrypting where it is warned",
      { action: "warn" },
      [{ action: "encrypt" }],
      ["first", "r0"],
    ],
    ["behind no stop", { action: "hold", stop: false }, [{ action: "log" }], ["first", "r0"]],
    ["behind one that does not apply", { when: { kinds: ["iban"] } }, [{ action: "log" }], ["r0"]],
    [
      "above its maximum, as strict",
      { action: "hold", stop: false },
      [{ action: "hold", when: { maxCount: 1, kinds: ["bsn"] } }, { action: "log" }],
      ["first", "r0", "r1"],
    ],
  ])("%s", (_what, first, others, told) => {
    expect(rules(first, ...others)).toEqual(told);
  });

  it("above its maximum a rule is told when it is stricter", () => {
    const limited = (action: OutboundRule["action"]) =>
      rule({ id: "limited", action, stop: true, when: { kinds: ["bsn"], maxCount: 1 } });
    const many = { hits: [{ ...oneBsn, count: 2 }] };
    const warn = rule({ id: "warn", action: "warn" });
    expect(decide([limited("warn"), warn], many).rules).toEqual(["warn"]);
    expect(decide([limited("hold"), warn], many).rules).toEqual(["limited", "warn"]);
    expect(decide([limited("warn"), warn]).rules).toEqual(["limited"]);
  });
});

describe("parts that were not read", () => {
  const answer = (when: OutboundRule["when"]) => rule({ id: "parts", action: "log", when });
  it.each<[string, OutboundRule["when"], Partial<OutboundFacts>, string]>([
    ["a rule on any part answers", { unscannable: true }, {}, "log"],
    ["a rule on this recipient answers", { unscannable: true, scope: "external" }, {}, "log"],
    [
      "a rule on others does not",
      { unscannable: true, scope: "internal" },
      { recipients: [outside] },
      "block",
    ],
    ["a rule on some outside does not", { unscannable: true, scope: "has-external" }, {}, "block"],
    ["a rule on a count does not", { unscannable: true, minCount: 1 }, {}, "block"],
    ["a rule on a confidence does not", { unscannable: true, minConfidence: 1 }, {}, "block"],
    ["a rule on no part does not", {}, {}, "block"],
    [
      "what is encrypted for its readers needs none",
      {},
      { protectedAlready: true, unscannable: unread("encrypted") },
      "log",
    ],
    [
      "and only that",
      {},
      { protectedAlready: true, unscannable: unread("encrypted", "type") },
      "block",
    ],
    [
      "a failure is answered by none",
      { unscannable: ["error"] },
      { unscannable: unread("error") },
      "block",
    ],
  ])("%s", (_what, when, more, action) => {
    expect(decide([answer(when)], { unscannable: unread("type"), ...more }).action).toBe(action);
  });

  it("stop those outside and not those inside", () => {
    const recipients = [inside, outside];
    const { perRecipient, tips } = decide([], {
      hits: [],
      recipients,
      unscannable: unread("type", "type"),
    });
    expect([perRecipient.map(({ action }) => action), tips]).toEqual([
      ["allow", "block"],
      [{ code: "unscannable" }],
    ]);
  });
});

describe("recipients together", () => {
  const encrypt = rule({ action: "encrypt" });
  const recipients = [{ ...outside, id: "a@b.example", routes: [] }, outside];

  it("wait for each other when the policy says so, and are told why", () => {
    const { perRecipient, tips, report } = decide([encrypt], { recipients }, { mixed: "hold-all" });
    expect([perRecipient, tips, report.recipients]).toEqual([
      [
        { id: "a@b.example", action: "hold" },
        { id: outside.id, action: "hold" },
      ],
      [
        { code: "only-encrypted", ruleId: "rule" },
        { code: "no-route" },
        { code: "held-for-others" },
      ],
      { total: 2, external: 2, stopped: 2 },
    ]);
  });

  it("keep what is stricter than waiting", () => {
    const blocked = rule({ id: "inside", when: { scope: "internal" } });
    const { perRecipient } = decide(
      [blocked],
      { recipients: [inside, outside] },
      { mixed: "hold-all" },
    );
    expect(perRecipient.map(({ action }) => action)).toEqual(["block", "hold"]);
  });

  it("do not wait when all can be reached", () => {
    const { perRecipient, tips } = decide([encrypt], {}, { mixed: "hold-all" });
    expect([perRecipient.map(({ action }) => action), tips]).toEqual([
      ["encrypt"],
      [{ code: "encrypted", ruleId: "rule" }],
    ]);
  });

  it("are told of once, where a rule happens for one of them and not for another", () => {
    const { tips, report } = decide([encrypt], { recipients });
    expect(tips).toEqual([{ code: "encrypted", ruleId: "rule" }, { code: "no-route" }]);
    expect(report.recipients).toEqual({ total: 2, external: 2, stopped: 1 });
  });
});

describe("an override", () => {
  const by = "balie-3";
  const said = (
    override: OutboundRule["override"],
    given: object,
    when: OutboundRule["when"] = { kinds: ["bsn"] },
  ) => {
    const rules = [rule({ when, ...(override && { override }) })];
    const { action, tips, report } = decide(
      rules,
      { hits: [{ ...oneBsn, count: 2 }] },
      {
        override: { ruleId: "rule", by, ...given },
      },
    );
    return [action, tips, report.override];
  };
  const refused = { code: "override-refused", ruleId: "rule" };
  const blocked = { code: "blocked", ruleId: "rule" };
  const told = { ruleId: "rule", by };

  it.each<
    [string, OutboundRule["override"], object, OutboundRule["when"] | undefined, readonly unknown[]]
  >([
    [
      "that is accepted is told, and its rule no more",
      "acknowledgement",
      {},
      undefined,
      [
        "log",
        [{ code: "overridden", ruleId: "rule" }],
        { ...told, accepted: true, kind: "acknowledgement" },
      ],
    ],
    [
      "is of the first kind that is allowed, when it says none",
      ["false-positive", "reason"],
      {},
      undefined,
      [
        "log",
        [{ code: "overridden", ruleId: "rule" }],
        { ...told, accepted: true, kind: "false-positive" },
      ],
    ],
    [
      "without a reason",
      "reason",
      {},
      undefined,
      ["block", [blocked, refused], { ...told, accepted: false, refused: "reason-missing" }],
    ],
    [
      "of a kind that is not allowed",
      "reason",
      { kind: "acknowledgement" },
      undefined,
      ["block", [blocked, refused], { ...told, accepted: false, refused: "not-allowed" }],
    ],
    [
      "above the maximum",
      "acknowledgement",
      {},
      { kinds: ["bsn"], maxCount: 1 },
      ["block", [blocked, refused], { ...told, accepted: false, refused: "above-maximum" }],
    ],
    [
      "at the maximum",
      "acknowledgement",
      {},
      { kinds: ["bsn"], maxCount: 2 },
      [
        "log",
        [{ code: "overridden", ruleId: "rule" }],
        { ...told, accepted: true, kind: "acknowledgement" },
      ],
    ],
    [
      "of a rule on any message",
      "acknowledgement",
      {},
      {},
      [
        "log",
        [{ code: "overridden", ruleId: "rule" }],
        { ...told, accepted: true, kind: "acknowledgement" },
      ],
    ],
    [
      "of a rule that does not apply",
      "acknowledgement",
      {},
      { kinds: ["iban"] },
      ["allow", [refused], { ...told, accepted: false, refused: "not-in-effect" }],
    ],
    [
      "of a rule that is none",
      "acknowledgement",
      { ruleId: "other" },
      undefined,
      [
        "block",
        [blocked, { code: "override-refused" }],
        { by, accepted: false, refused: "not-in-effect" },
      ],
    ],
  ])("%s", (_what, override, given, when, expected) => {
    expect(said(override, given, when)).toStrictEqual(expected);
  });

  it("is refused when one part has more than the maximum of a rule on parts", () => {
    const when = { kinds: ["bsn"], maxCount: 1, countPer: "part" } as const;
    const hits = [
      { ...oneBsn, part: "attachment-1" },
      { ...oneBsn, count: 2 },
    ];
    const { report } = decide(
      [rule({ when, override: "acknowledgement" })],
      { hits },
      {
        override: told,
      },
    );
    expect(report.override?.refused).toBe("above-maximum");
  });

  it("is told in the report when the mode is off, as one of no rule in effect", () => {
    const { report } = decide(
      [rule({ override: "acknowledgement" })],
      {},
      { mode: "off", override: told },
    );
    expect(report.override).toEqual({ ...told, accepted: false, refused: "not-in-effect" });
  });
});

describe("the report", () => {
  it("tells the whole of a decision, by kinds, counts and places", () => {
    const rules = [
      rule({ id: "a", action: "log", severity: "low" }),
      rule({ id: "b", action: "warn", severity: "medium" }),
    ];
    const more = {
      recipients: [outside, inside],
      hits: [oneBsn, { ...oneBsn, part: "brief van Jan.docx" }],
      unscannable: [{ part: "attachment-1", why: "type" as const }],
    };
    expect(decide(rules, more, { mode: "test-with-tips" }).report).toEqual({
      decidedAt: now,
      channel: "mail",
      mode: "test-with-tips",
      action: "allow",
      would: "block",
      severity: "high",
      rules: ["a", "b"],
      hits: [oneBsn, { ...oneBsn, part: "part-1" }],
      unscannable: [{ part: "attachment-1", why: "type" }],
      recipients: { total: 2, external: 1, stopped: 1 },
    });
  });

  it.each<[readonly OutboundRule["severity"][], string]>([
    [["low", "medium", "high"], "high"],
    [["low", "medium"], "medium"],
    [["low"], "low"],
    [[], "none"],
  ])("of rules of %j is %s", (severities, severity) => {
    const rules = severities.map((one, index) =>
      rule({ id: `r${index}`, action: "log", severity: one }),
    );
    expect(decide(rules).report.severity).toBe(severity);
  });

  it("of a failure is high, of those held for others not", () => {
    const low = rule({ action: "encrypt", severity: "low" });
    const recipients = [inside, outside];
    expect([
      decide([low], { unscannable: unread("error") }).report.severity,
      decide([low], { unscannable: unread("type") }).report.severity,
      decide([low], { recipients }, { mixed: "hold-all" }).report.severity,
    ]).toEqual(["high", "high", "low"]);
  });

  it("tells no place that may be the name of a file", () => {
    const known = [
      "subject",
      "headers",
      "text",
      "html",
      "body",
      "url",
      "raw",
      "attachment-1",
      "part-12",
      "field-123",
      "attachment-1/part-2/text",
    ];
    const unknown = [
      "jan",
      "subject jan",
      "jan/text",
      "text/jan",
      "attachment-1234",
      "xtext",
      "textx",
      "field-",
      "text/",
    ];
    const hits = [...known, ...unknown, "jan"].map((part) => ({ ...oneBsn, part }));
    expect(decide([], { hits }).report.hits.map(({ part }) => part)).toEqual([
      ...known,
      ...unknown.map((_, index) => `part-${index + 1}`),
      "part-1",
    ]);
  });
});

describe("a preview", () => {
  const preview = (
    rules: readonly OutboundRule[],
    more: Partial<OutboundFacts> = {},
    options: object = {},
  ) => previewOutbound(facts(more), policy(rules), { now, ...options });

  it("tells kinds by their count and then by their name", () => {
    const hits = ["iban", "bsn", "email", "card", "payment-card"].map((kind) => ({
      ...oneBsn,
      kind,
    }));
    const [tip] = preview([rule({ when: { minCount: 1 } })], { hits }).tips;
    expect(tip?.kinds).toEqual([
      { kind: "payment-card", count: 2 },
      { kind: "bsn", count: 1 },
      { kind: "email", count: 1 },
      { kind: "iban", count: 1 },
    ]);
  });

  it.each<[string, OutboundRule["when"], Partial<OutboundFacts>, readonly unknown[]]>([
    ["a rule on nothing has no kinds", {}, {}, [[], []]],
    [
      "a rule on parts tells why they were not read",
      { unscannable: true },
      { unscannable: unread("type", "type") },
      [[], ["type"]],
    ],
    [
      "a rule on kinds does not",
      { kinds: ["bsn"] },
      { unscannable: unread("type") },
      [[{ kind: "bsn", count: 1 }], []],
    ],
  ])("%s", (_what, when, more, expected) => {
    const [tip] = preview([rule({ when })], { recipients: [inside], ...more }).tips;
    expect([tip?.kinds, tip?.unscannable]).toEqual(expected);
  });

  it("of a message without a route tells so, and nothing of a rule", () => {
    const recipients = [{ ...outside, routes: [] }];
    const { tips } = preview([rule({ action: "encrypt" })], {
      recipients,
      unscannable: unread("encrypted"),
      protectedAlready: false,
    });
    expect(tips.at(-1)).toEqual({
      code: "unscannable",
      kinds: [],
      unscannable: ["encrypted"],
      overrides: [],
    });
    expect(preview([rule({ action: "encrypt" })], { recipients }).tips.at(-1)).toEqual({
      code: "no-route",
      kinds: [],
      unscannable: [],
      overrides: [],
    });
  });

  it("of a failure tells that it was one", () => {
    expect(preview([], { unscannable: unread("error") }).tips).toEqual([
      { code: "failed", kinds: [], unscannable: ["error"], overrides: [] },
    ]);
  });

  it("tells the route of each recipient, and nothing else of it", () => {
    const recipients = [
      { ...outside, routes: [{ via: "smime" as const, ref: "sleutel" }] },
      inside,
    ];
    expect(
      preview([rule({ action: "encrypt", when: { scope: "external" } })], { recipients })
        .recipients,
    ).toEqual([
      { id: outside.id, action: "encrypt", via: "smime" },
      { id: inside.id, action: "allow" },
    ]);
  });

  it("says nothing of an override when there is none", () => {
    expect(Object.keys(preview([rule()]))).toEqual(["action", "tips", "recipients"]);
  });
});

describe("what is refused", () => {
  it.each<[string, unknown, unknown, unknown, string]>([
    ["a channel", { ...facts(), channel: "fax" }, policy([]), { now }, "channel: not-an-option"],
    ["a moment without an offset", facts(), policy([]), { now: "2026-11-29T12:00:00" }, "now: "],
    [
      "an override by nobody",
      facts(),
      policy([]),
      { now, override: { ruleId: "a", by: "" } },
      "override.by: too-short",
    ],
    [
      "a kind that is a value",
      facts({ hits: [{ ...oneBsn, kind: "bsn-123456782123456782123" }] }),
      policy([]),
      { now },
      "hits.0.kind",
    ],
    [
      "a kind with more behind it",
      facts({ hits: [{ ...oneBsn, kind: "bsn " }] }),
      policy([]),
      { now },
      "hits.0.kind",
    ],
    [
      "a kind with more before it",
      facts({ hits: [{ ...oneBsn, kind: " bsn" }] }),
      policy([]),
      { now },
      "hits.0.kind",
    ],
    [
      "a confidence of 101",
      facts({ hits: [{ ...oneBsn, confidence: 101 }] }),
      policy([]),
      { now },
      "hits.0.confidence",
    ],
    [
      "a rule on no kind",
      facts(),
      policy([rule({ when: { kinds: [] } })]),
      { now },
      "rules.0.when.kinds: too-short",
    ],
    [
      "a rule on no reason",
      facts(),
      policy([rule({ when: { unscannable: [] } })]),
      { now },
      "rules.0.when.unscannable",
    ],
    [
      "a rule on no type",
      facts(),
      policy([rule({ when: { messageTypes: [] } })]),
      { now },
      "rules.0.when.messageTypes: too-short",
    ],
    [
      "two rules of one id",
      facts(),
      policy([rule(), rule({ id: "b" }), rule()]),
      { now },
      "rules.2.id: repeated-id",
    ],
    [
      "another way to go on after an error",
      facts(),
      { ...policy([]), onError: "allow" },
      { now },
      "onError",
    ],
  ])("%s", (_what, message, rules, options, why) => {
    const call = () =>
      decideOutbound(
        message as OutboundFacts,
        rules as OutboundPolicy,
        options as DecideOutboundOptions,
      );
    expect(call).toThrow(why);
  });

  it("and what is taken: the most of everything that the schemas name", () => {
    const whole: OutboundFacts = {
      channel: "http",
      recipients: [
        {
          id: "a",
          internal: true,
          firstContact: "no",
          routes: (
            ["smime", "openpgp", "jwe", "portal", "nta7516", "dane", "mta-sts"] as const
          ).map((via) => ({ via, ref: "r", validUntil: now })),
        },
      ],
      hits: [{ ...oneBsn, kind: "bsn12-a-1", confidence: 0 }],
      unscannable: unread("encrypted", "too-large", "type", "error"),
      protectedAlready: false,
      messageTypes: [
        "auto-forward",
        "auto-reply",
        "calendaring",
        "encrypted",
        "permission-controlled",
        "signed",
        "voicemail",
      ],
    };
    const all: OutboundPolicy = {
      $schema: "https://bijsluiter.example/outbound-policy.json",
      mode: "enforce",
      noRoute: "block",
      mixed: "hold-all",
      onError: "block",
      rules: (["log", "warn", "encrypt", "hold", "block"] as const).map((action, index) => ({
        id: `r${index}`,
        when: {
          kinds: ["bsn"],
          minCount: 1,
          maxCount: 1,
          minKinds: 1,
          minConfidence: 100,
          countPer: "part",
          scope: "external",
          unscannable: ["encrypted", "too-large", "type", "error"],
          messageTypes: ["signed"],
          channel: "http",
          firstContact: true,
          minExternal: 1,
        },
        unless: { recipients: ["a"] },
        action,
        accept: ["smime"],
        override: index === 0 ? "none" : (["acknowledgement", "reason", "false-positive"] as const),
        severity: (["low", "medium", "high"] as const)[index % 3] ?? "low",
        stop: true,
        activeFrom: "2026-01-01",
        expiresOn: "2026-12-31",
      })),
    };
    expect(decideOutbound(whole, all, { now }).action).toBe("block");
  });
});
