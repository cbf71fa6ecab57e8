import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arbitraryFacts,
  arbitraryHit,
  arbitraryPolicy,
  arbitraryRecipient,
} from "../../../test/arbitrary-outbound.ts";
import { facts, inside, oneBsn, outside, policy, rule } from "../../../test/outbound-mails.ts";
import {
  decideOutbound,
  type OutboundFacts,
  type OutboundOverride,
  type OutboundPolicy,
  type OutboundRecipient,
  type OutboundRule,
  previewOutbound,
} from "../index.ts";
import { isStopped, strictness } from "./strictest.ts";

const now = "2026-11-29T12:00:00+01:00";
const numRuns = 500;

const two = { ...oneBsn, count: 2 };
const inFile = { ...oneBsn, part: "attachment-1" };
const unread = (why: "encrypted" | "too-large" | "type" | "error") => [
  { part: "attachment-1", why },
];

describe("conditions of a rule", () => {
  it.each<[string, OutboundRule["when"], Partial<OutboundFacts>, boolean]>([
    ["a kind that is found", { kinds: ["bsn"] }, {}, true],
    ["a kind that is not", { kinds: ["iban"] }, {}, false],
    [
      "card is payment-card",
      { kinds: ["card"] },
      { hits: [{ ...oneBsn, kind: "payment-card" }] },
      true,
    ],
    ["no condition at all", {}, { hits: [] }, true],
    ["fewer than the least", { minCount: 3 }, { hits: [two] }, false],
    ["two in the body and one in a file are three", { minCount: 3 }, { hits: [two, inFile] }, true],
    ["… and within a part two", { minCount: 3, countPer: "part" }, { hits: [two, inFile] }, false],
    [
      "two kinds of the list",
      { kinds: ["bsn", "bic"], minKinds: 2 },
      { hits: [oneBsn, { ...oneBsn, kind: "bic" }] },
      true,
    ],
    ["one kind of the list", { kinds: ["bsn", "bic"], minKinds: 2 }, { hits: [two] }, false],
    ["less sure than asked", { minConfidence: 95 }, {}, false],
    ["outside only", { scope: "external" }, { recipients: [inside] }, false],
    ["inside only", { scope: "internal" }, { recipients: [inside] }, true],
    [
      "some are outside: the whole message",
      { scope: "has-external" },
      { recipients: [inside, outside] },
      true,
    ],
    [
      "some are inside: the whole message",
      { scope: "has-internal" },
      { recipients: [outside] },
      false,
    ],
    [
      "forwarded by a mailbox",
      { messageTypes: ["auto-forward"] },
      { messageTypes: ["auto-forward"] },
      true,
    ],
    ["not an answer of a mailbox", { messageTypes: ["auto-reply"] }, {}, false],
    ["another channel", { channel: "http" }, {}, false],
    ["a first contact that is not known to be none", { firstContact: true }, {}, true],
    [
      "a recipient who was written to before",
      { firstContact: true },
      { recipients: [{ ...outside, firstContact: "no" }] },
      false,
    ],
    ["many outside", { minExternal: 2 }, { recipients: [outside, outside] }, true],
    ["a part of that sort", { unscannable: ["type"] }, { unscannable: unread("type") }, true],
    [
      "a part of another sort",
      { unscannable: ["encrypted"] },
      { recipients: [inside], unscannable: unread("type") },
      false,
    ],
    ["a part of any sort", { unscannable: true }, { unscannable: unread("too-large") }, true],
  ])("%s", (_title, when, more, applies) => {
    const { rules } = decideOutbound(facts(more), policy([rule({ when })]), { now });
    expect(rules).toEqual(applies ? ["rule"] : []);
  });

  it.each([
    ["2026-11-28T23:30:00Z", true, "the first day, in Amsterdam"],
    ["2026-11-28T22:30:00Z", false, "the evening before"],
    ["2026-11-30T22:59:00Z", true, "the last minute"],
    ["2026-11-30T23:00:00Z", false, "the day after"],
  ])("at %s a rule of 29 and 30 November applies: %s (%s)", (at, applies) => {
    const dated = rule({ activeFrom: "2026-11-29", expiresOn: "2026-11-30" });
    expect(decideOutbound(facts(), policy([dated]), { now: at }).action).toBe(
      applies ? "block" : "allow",
    );
  });

  it("exempts an address, and a domain but not its subdomains", () => {
    const ids = [
      "ouder@voorbeeld.example",
      "Ib@Wilgen.example",
      "ib@sub.wilgen.example",
      "wilgen.example",
    ];
    const unless = { recipients: ["OUDER@voorbeeld.example", "@wilgen.example"] };
    const recipients = ids.map((id) => ({ ...outside, id }));
    const { perRecipient } = decideOutbound(facts({ recipients }), policy([rule({ unless })]), {
      now,
    });
    expect(perRecipient.map(({ action }) => action)).toEqual(["allow", "allow", "block", "block"]);
  });
});

describe("encryption", () => {
  const encrypt = rule({ action: "encrypt" });
  const routes = (...all: OutboundRecipient["routes"]) =>
    facts({ recipients: [{ ...outside, routes: all }] });

  it.each<[string, OutboundRecipient["routes"], OutboundRule["accept"], string | undefined]>([
    ["the first of those preferred", [{ via: "portal" }, { via: "smime" }], undefined, "smime"],
    [
      "by the order of the rule",
      [{ via: "portal" }, { via: "smime" }],
      ["portal", "smime"],
      "portal",
    ],
    [
      "no transport unless it is listed",
      [{ via: "dane", validUntil: "2026-12-01T00:00:00Z" }],
      undefined,
      undefined,
    ],
    [
      "a transport that is listed",
      [{ via: "dane", validUntil: "2026-12-01T00:00:00Z" }],
      ["dane"],
      "dane",
    ],
    ["no transport without a date", [{ via: "nta7516" }], ["nta7516"], undefined],
    [
      "nothing that lapsed",
      [{ via: "smime", validUntil: "2026-11-29T11:00:00Z" }],
      undefined,
      undefined,
    ],
    ["nothing accepted", [{ via: "smime" }], [], undefined],
  ])("takes %s", (_title, given, accept, via) => {
    const decision = decideOutbound(
      routes(...given),
      policy([{ ...encrypt, ...(accept && { accept }) }]),
      { now },
    );
    expect(decision.perRecipient[0]?.route?.via).toBe(via);
    expect(decision.action).toBe(via ? "encrypt" : "hold");
  });

  it("takes a route that every rule accepts", () => {
    const both = [
      rule({ id: "a", action: "encrypt", accept: ["portal", "smime"] }),
      rule({ id: "b", action: "encrypt", accept: ["smime"] }),
    ];
    expect(
      decideOutbound(routes({ via: "portal" }, { via: "smime" }), policy(both), { now })
        .perRecipient[0],
    ).toMatchObject({ route: { via: "smime" } });
    expect(decideOutbound(routes({ via: "portal" }), policy(both), { now }).action).toBe("hold");
  });

  it("blocks without a route when the policy says so, and lets a message that is protected go", () => {
    expect(decideOutbound(routes(), policy([encrypt], { noRoute: "block" }), { now }).action).toBe(
      "block",
    );
    const sealed = { ...routes(), protectedAlready: true, unscannable: unread("encrypted") };
    const { action, tips } = decideOutbound(sealed, policy([encrypt]), { now });
    expect([action, tips.map(({ code }) => code)]).toEqual([
      "log",
      ["only-encrypted", "protected-already"],
    ]);
  });

  it.each<[string, readonly OutboundRule[], Partial<OutboundFacts>, string, readonly string[]]>([
    ["encrypt, with a route", [encrypt], routes({ via: "smime" }), "encrypt", ["encrypted"]],
    ["encrypt, without a route", [encrypt], routes(), "hold", ["only-encrypted", "no-route"]],
    [
      "hold, where another blocks",
      [rule({ id: "a", action: "hold" }), rule({ id: "b", action: "block" })],
      {},
      "block",
      ["blocked", "blocked"],
    ],
    ["hold", [rule({ action: "hold" })], {}, "hold", ["held"]],
    ["warn", [rule({ action: "warn" })], {}, "warn", ["warned"]],
  ])(
    "tells the sender what happens, not what a rule asks: %s",
    (_what, rules, more, action, codes) => {
      const decision = decideOutbound({ ...facts(), ...more }, policy(rules), { now });
      expect([decision.action, decision.tips.map(({ code }) => code)]).toEqual([action, codes]);
    },
  );

  it.each([
    ["split", ["hold", "encrypt"], "the one with a key gets it"],
    ["hold-all", ["hold", "hold"], "nobody does"],
  ] as const)("%s: %s (%s)", (mixed, actions, _why) => {
    const recipients = [{ ...outside, routes: [] }, outside];
    const decision = decideOutbound(facts({ recipients }), policy([encrypt], { mixed }), { now });
    expect(decision.perRecipient.map(({ action }) => action)).toEqual(actions);
    expect(decision.action).toBe("hold");
  });
});

describe("parts that could not be searched", () => {
  const answer = rule({ id: "parts", when: { unscannable: ["type"] }, action: "warn" });
  it.each<[string, Partial<OutboundFacts>, readonly OutboundRule[], string, readonly string[]]>([
    [
      "stop a message to the outside",
      { unscannable: unread("type") },
      [],
      "block",
      ["unscannable"],
    ],
    ["do not inside", { recipients: [inside], unscannable: unread("type") }, [], "allow", []],
    ["are a matter of policy", { unscannable: unread("type") }, [answer], "warn", ["warned"]],
    [
      "of which each sort needs its answer",
      { unscannable: [...unread("type"), ...unread("encrypted")] },
      [answer],
      "block",
      ["warned", "unscannable"],
    ],
    [
      "that failed always stop it",
      { recipients: [inside], unscannable: unread("error") },
      [rule({ when: { unscannable: true }, action: "log" })],
      "block",
      ["failed"],
    ],
    [
      "are not answered by a rule that asks for hits",
      { unscannable: unread("type") },
      [rule({ when: { kinds: ["bsn"], unscannable: true }, action: "log" })],
      "block",
      ["unscannable"],
    ],
    [
      "are not answered by a rule on many recipients",
      { unscannable: unread("type") },
      [rule({ when: { unscannable: true, minExternal: 1 }, action: "log" })],
      "block",
      ["unscannable"],
    ],
  ])("%s", (_title, more, rules, action, codes) => {
    const decision = decideOutbound(facts({ hits: [], ...more }), policy(rules), { now });
    expect([decision.action, decision.tips.map(({ code }) => code)]).toEqual([action, codes]);
    expect(decision.report.severity).toBe(action === "allow" ? "none" : "high");
  });
});

describe("an override", () => {
  const by = "balie-3";
  const many = rule({ id: "many", when: { kinds: ["bsn"], minCount: 10 } });
  const few = rule({ id: "few", when: { kinds: ["bsn"], maxCount: 9 }, override: "reason" });
  it.each<
    [
      string,
      OutboundRule["override"],
      { kind?: "acknowledgement" | "reason" | "false-positive"; reason?: string },
      string,
    ]
  >([
    ["with a reason", "reason", { reason: "Ouder vroeg erom" }, "log"],
    ["without the reason that is asked", "reason", { reason: " " }, "block"],
    ["of what was not found", "false-positive", { reason: "Ordernummer" }, "log"],
    ["that is read", ["acknowledgement", "reason"], { kind: "acknowledgement" }, "log"],
    [
      "of another kind than allowed",
      "false-positive",
      { kind: "reason", reason: "Haast" },
      "block",
    ],
    ["of a rule that allows none", undefined, { reason: "Haast" }, "block"],
    ["of a rule that says none", "none", { reason: "Haast" }, "block"],
  ])("%s", (_title, override, given, action) => {
    const decision = decideOutbound(facts(), policy([rule({ ...(override && { override }) })]), {
      now,
      override: { ruleId: "rule", by, ...given },
    });
    expect(decision.action).toBe(action);
    expect(decision.report.override).toMatchObject({
      ruleId: "rule",
      by,
      accepted: action === "log",
    });
    expect(JSON.stringify(decision)).not.toContain("Haast");
  });

  it("lowers only the rule that it names, and not above its maximum", () => {
    const options = { now, override: { ruleId: "few", by, reason: "Gevraagd" } };
    const rules = policy([few, many]);
    const found = (count: number) => facts({ hits: [{ ...oneBsn, count }] });
    expect(decideOutbound(found(9), rules, options).action).toBe("log");
    const ten = decideOutbound(found(10), rules, options);
    expect([ten.action, ten.rules, ten.report.override?.refused]).toEqual([
      "block",
      ["many"],
      "above-maximum",
    ]);
    expect(decideOutbound(found(10), policy([few]), options).action).toBe("block");
    const other = decideOutbound(found(1), rules, {
      now,
      override: { ...options.override, ruleId: "many" },
    });
    expect([other.action, other.report.override?.refused]).toEqual(["block", "not-in-effect"]);
  });

  it("tells no id on that is not of the policy", () => {
    const override = { ruleId: "NL91ABNA0417164300", by };
    expect(
      JSON.stringify(decideOutbound(facts(), policy([rule()]), { now, override })),
    ).not.toContain("ABNA04");
  });
});

describe("rules together", () => {
  it("stop leaves out what adds nothing, and nothing that is stricter", () => {
    const rules = [
      rule({ id: "first", action: "encrypt", stop: true }),
      rule({ id: "milder", action: "warn" }),
      rule({ id: "alike", action: "encrypt", accept: ["smime"] }),
      rule({ id: "stricter" }),
    ];
    const decision = decideOutbound(facts(), policy(rules), { now });
    expect([decision.action, decision.rules]).toEqual(["block", ["first", "alike", "stricter"]]);
  });

  it("says nothing when it is off", () => {
    const decision = decideOutbound(
      facts({ unscannable: unread("error") }),
      policy([rule()], { mode: "off" }),
      { now },
    );
    expect([decision.action, decision.would, decision.tips, decision.rules]).toEqual([
      "allow",
      undefined,
      [],
      [],
    ]);
  });

  it("tells the sender what would happen in a test with tips, and nothing in a silent one", () => {
    const tips = (mode: OutboundPolicy["mode"]) =>
      decideOutbound(facts(), policy([rule()], { mode }), { now }).tips;
    expect(tips("test")).toEqual([]);
    expect(tips("test-with-tips")).toEqual([{ code: "blocked", ruleId: "rule" }]);
  });
});

describe("previewOutbound", () => {
  it("tells what was found, what will happen and how it may be set aside", () => {
    const rules = [
      rule({
        action: "encrypt",
        when: { kinds: ["bsn", "iban"] },
        override: ["reason", "false-positive"],
      }),
    ];
    const hits = [oneBsn, { ...oneBsn, kind: "iban", count: 3 }, inFile];
    const preview = previewOutbound(facts({ hits, unscannable: unread("type") }), policy(rules), {
      now,
    });
    expect(preview).toEqual({
      action: "block",
      tips: [
        {
          code: "only-encrypted",
          ruleId: "rule",
          kinds: [
            { kind: "iban", count: 3 },
            { kind: "bsn", count: 2 },
          ],
          unscannable: [],
          overrides: ["reason", "false-positive"],
        },
        { code: "unscannable", kinds: [], unscannable: ["type"], overrides: [] },
      ],
      recipients: [{ id: outside.id, action: "block" }],
    });
  });

  it("offers no override twice, and none above the maximum", () => {
    const limited = rule({ when: { kinds: ["bsn"], maxCount: 1 }, override: "acknowledgement" });
    const options = { now, override: { ruleId: "rule", by: "balie" } };
    const done = previewOutbound(facts(), policy([limited]), options);
    expect([
      done.action,
      done.tips[0]?.code,
      done.tips[0]?.overrides,
      done.override?.accepted,
    ]).toEqual(["log", "overridden", [], true]);
    const above = previewOutbound(
      facts({ hits: [two] }),
      policy([limited], { mode: "test-with-tips" }),
      options,
    );
    expect([above.action, above.would, above.tips[0]?.overrides]).toEqual(["allow", "block", []]);
  });
});

describe("always", () => {
  const anyOverride = fc.option(
    fc.record({
      ruleId: fc.constantFrom("a", "b", "c", "d"),
      by: fc.constant("balie"),
      reason: fc.constant("Gevraagd"),
    }),
    { nil: undefined },
  );
  const options = (override: OutboundOverride | undefined) => ({
    now,
    ...(override && { override }),
  });

  it("one hit more never weakens what happens", () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        arbitraryPolicy,
        arbitraryHit,
        anyOverride,
        (before, rules, hit, override) => {
          const after = { ...before, hits: [...before.hits, hit] };
          const a = decideOutbound(before, rules, options(override));
          const b = decideOutbound(after, rules, options(override));
          expect(strictness(b.would ?? b.action)).toBeGreaterThanOrEqual(
            strictness(a.would ?? a.action),
          );
          b.perRecipient.forEach(({ action }, index) => {
            expect(strictness(action)).toBeGreaterThanOrEqual(
              strictness(a.perRecipient[index]?.action ?? "allow"),
            );
          });
        },
      ),
      { numRuns },
    );
  });

  it("one recipient more never weakens what happens, for any other either", () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        arbitraryPolicy,
        arbitraryRecipient,
        anyOverride,
        (before, rules, recipient, override) => {
          const after = { ...before, recipients: [...before.recipients, recipient] };
          const a = decideOutbound(before, rules, options(override));
          const b = decideOutbound(after, rules, options(override));
          expect(strictness(b.would ?? b.action)).toBeGreaterThanOrEqual(
            strictness(a.would ?? a.action),
          );
          a.perRecipient.forEach(({ action }, index) => {
            expect(strictness(b.perRecipient[index]?.action ?? "allow")).toBeGreaterThanOrEqual(
              strictness(action),
            );
          });
        },
      ),
      { numRuns },
    );
  });

  it("a test stops nothing, and says what enforcing would do", () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        arbitraryPolicy,
        fc.constantFrom("test" as const, "test-with-tips" as const),
        (message, rules, mode) => {
          const test = decideOutbound(message, { ...rules, mode }, { now });
          const enforced = decideOutbound(message, { ...rules, mode: "enforce" }, { now });
          expect([test.action, ...test.perRecipient.map(({ action }) => action)]).not.toContain(
            "block",
          );
          expect(test.action).toBe("allow");
          expect(test.would).toBe(enforced.action);
          expect(test.perRecipient.map(({ would }) => would)).toEqual(
            enforced.perRecipient.map(({ action }) => action),
          );
        },
      ),
      { numRuns },
    );
  });

  it("what must be encrypted never leaves without a route", () => {
    const encrypt = rule({ when: {}, action: "encrypt" });
    fc.assert(
      fc.property(arbitraryFacts, arbitraryPolicy, (message, rules) => {
        const all = { ...rules, mode: "enforce" as const, rules: [...rules.rules, encrypt] };
        for (const { action, route } of decideOutbound(
          { ...message, protectedAlready: false },
          all,
          { now },
        ).perRecipient)
          expect(isStopped(action) || route !== undefined).toBe(true);
      }),
      { numRuns },
    );
  });

  it("a decision holds no name of a file nor six characters of one", () => {
    const name = fc.stringMatching(/^[A-Za-z0-9]{9,18}$/);
    fc.assert(
      fc.property(arbitraryFacts, arbitraryPolicy, name, (message, rules, file) => {
        const hits = [...message.hits, { ...oneBsn, part: `attachment:${file}.pdf` }];
        const text = JSON.stringify(decideOutbound({ ...message, hits }, rules, { now }));
        for (let at = 0; at + 6 <= file.length; at += 1)
          expect(text).not.toContain(file.slice(at, at + 6));
      }),
      { numRuns },
    );
  });
});

it.each([
  ["a value for a kind", { ...facts(), hits: [{ ...oneBsn, kind: "123456782" }] }],
  ["no count", { ...facts(), hits: [{ ...oneBsn, count: 0 }] }],
])("refuses %s without repeating it", (_title, wrong) => {
  expect(() => decideOutbound(wrong, policy([rule()]), { now })).toThrow(
    /^hits\.0\.(?:kind|count): [a-z-]+$/,
  );
});

it("refuses two rules of one id", () => {
  expect(() => decideOutbound(facts(), policy([rule(), rule()]), { now })).toThrow(
    "rules.1.id: repeated-id",
  );
});
