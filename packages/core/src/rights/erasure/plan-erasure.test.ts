import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inventory, officer, policy, received, started } from "../../../test/rights-requests.ts";
import { definePolicy, type RetentionRule } from "../../retention/index.ts";
import type { ElementRecords, ErasureHold, ErasureInput } from "./erasure-input.ts";
import type { ErasurePlan } from "./erasure-plan.ts";
import { planErasure } from "./plan-erasure.ts";
import { resumeErasure } from "./resume-erasure.ts";

const asOf = "2026-03-10";
const facts = { leftOn: "2025-06-20", recordedOn: "2026-01-05" };
const inReach = inventory.elements.filter(({ reach }) => reach === "in-reach").map(({ id }) => id);
const records: readonly ElementRecords[] = inReach.map((element) => ({
  element,
  records: [{ id: `${element}-1`, facts }],
}));
const input: ErasureInput = { policy, inventory, records, holds: [], asOf };

function planOf(changes: Partial<ErasureInput> = {}, request = started): ErasurePlan {
  const planning = planErasure(request, { ...input, ...changes });
  if (planning.result === "stopped") throw new Error(JSON.stringify(planning.reasons));
  return planning.plan;
}

const lineOf = (plan: ErasurePlan, element: string) => {
  const line = plan.lines.find((one) => one.element === element);
  return line && [line.answer, line.ground, line.until];
};

describe("planErasure", () => {
  it.each([
    ["messages", ["erase", "on-request", null], "no duty to keep"],
    ["voice", ["erase", "on-request", null], "recordings too"],
    ["absence", ["keep", "duty", "2030-06-20"], "art. 17(3)(b)"],
    ["diploma", ["keep", "duty", null], "no lawful end"],
    ["results", ["keep", "term-of-basis", "2027-06-20"], "public task, until its term"],
    ["account", ["keep", "needed-by-other", "2030-06-20"], "absence refers to it"],
    ["school-paper", ["out-of-reach", "on-paper", null], "on paper"],
  ])("%s: %j (%s)", (element, line) => {
    expect(lineOf(planOf(), element)).toEqual(line);
  });

  it("says by which rule something is kept", () => {
    const line = planOf().lines.find(({ element }) => element === "absence");
    expect(line?.because).toMatchObject([{ code: "request-refused-art17-3b", ruleId: "absence" }]);
  });

  it("names the back-ups that still hold what goes", () => {
    const line = planOf().lines.find(({ element }) => element === "messages");
    expect(line?.backups).toEqual([{ name: "nightly", goneOn: "2026-04-14" }]);
  });

  it("puts what refers to something before it", () => {
    const order = planOf().lines.map(({ element }) => element);
    expect(order.indexOf("account")).toBeGreaterThan(order.indexOf("messages"));
    expect(order.indexOf("account")).toBeGreaterThan(order.indexOf("absence"));
  });

  it("anonymises the account when nothing that is kept refers to it", () => {
    const empty = records.map((one) => (one.element === "absence" ? { ...one, records: [] } : one));
    expect(lineOf(planOf({ records: empty }), "account")).toEqual([
      "anonymise",
      "on-request",
      null,
    ]);
    expect(lineOf(planOf({ records: empty }), "absence")).toEqual([
      "nothing-held",
      "nothing-found",
      null,
    ]);
  });

  it.each<[string, Omit<ErasureHold, "hold">, readonly unknown[]]>([
    ["a hold", { kind: "hold" }, ["keep", "hold", null]],
    ["an order of a court", { kind: "court-order" }, ["keep", "court-order", null]],
    ["a claim", { kind: "legal-claim" }, ["restrict", "legal-claim", null]],
    [
      "a hold on something else",
      { kind: "hold", elements: ["voice"] },
      ["erase", "on-request", null],
    ],
  ])("%s: %j", (_what, hold, line) => {
    const holds = [{ ...hold, hold: { id: "case-1", from: "2026-01-01", until: null } }];
    expect(lineOf(planOf({ holds }), "messages")).toEqual(line);
  });

  it("keeps what it cannot date, and what a rule may be for", () => {
    const unknown = records.map(({ element }) => ({ element, records: [{ id: "x", facts: {} }] }));
    expect(lineOf(planOf({ records: unknown }), "absence")).toEqual(["keep", "undecided", null]);
    expect(lineOf(planOf({ records: unknown }), "results")).toEqual([
      "keep",
      "term-of-basis",
      null,
    ]);
  });

  it("names the case that runs, and not one that ended, where a day is not known too", () => {
    const unknown = records.map(({ element }) => ({ element, records: [{ id: "x", facts: {} }] }));
    const caseOf = (until: string | null): ErasureHold[] => [
      { kind: "court-order", hold: { id: "case-1", from: "2026-01-01", until } },
    ];
    const lines = (until: string | null) => {
      const plan = planOf({ records: unknown, holds: caseOf(until) });
      return [lineOf(plan, "absence"), lineOf(plan, "results")];
    };
    const ordered = ["keep", "court-order", null];
    expect(lines(null)).toEqual([ordered, ordered]);
    expect(lines("2026-02-01")).toEqual([
      ["keep", "undecided", null],
      ["keep", "term-of-basis", null],
    ]);
  });

  it.each([
    ["2027-06-21", "the first day after it"],
    ["2027-07-01", "later"],
  ])("erases what has a term of its own once that is over: on %s (%s)", (today) => {
    expect(lineOf(planOf({ asOf: today }), "results")).toEqual(["erase", "term-over", null]);
  });

  it("names the request where the term of the policy is over too", () => {
    const line = planOf({ asOf: "2027-07-01" }).lines.find(({ element }) => element === "messages");
    expect(line).toMatchObject({ answer: "erase", ground: "on-request", because: [] });
  });

  it.each<[string, RetentionRule | undefined, readonly unknown[]]>([
    [
      "a duty that is longer",
      { id: "duty", kind: "keep", trigger: "leftOn", period: "P5Y", categories: ["results"] },
      ["keep", "duty", "2030-06-20"],
    ],
    [
      "a permanent duty",
      { id: "duty", kind: "keep", forever: true, categories: ["results"] },
      ["keep", "duty", null],
    ],
    [
      "a duty that is shorter",
      { id: "duty", kind: "keep", trigger: "leftOn", period: "P1Y", categories: ["results"] },
      ["keep", "term-of-basis", "2027-06-20"],
    ],
    ["no duty", undefined, ["keep", "term-of-basis", "2027-06-20"]],
  ])("what a public task keeps for its term, beside %s", (_what, duty, line) => {
    const rules = [...policy.rules, ...(duty ? [duty] : [])];
    const wider = definePolicy({ id: "p", version: "2", rules });
    expect(lineOf(planOf({ policy: wider }), "results")).toEqual(line);
  });

  it("keeps until the end of a duty where no rule erases", () => {
    const rules = policy.rules.map(
      (rule): RetentionRule =>
        rule.id === "results"
          ? {
              ...{ id: "results", kind: "keep", trigger: "leftOn", period: "P2Y" },
              categories: ["results"],
            }
          : rule,
    );
    const keeping = definePolicy({ id: "p", version: "2", rules });
    expect(lineOf(planOf({ policy: keeping }), "results")).toEqual([
      "keep",
      "term-of-basis",
      "2027-06-20",
    ]);
  });

  it("is made where one rule is for every category", () => {
    const rules: RetentionRule[] = [
      ...policy.rules.slice(0, 2),
      { id: "all", kind: "erase", trigger: "leftOn", period: "P1Y" },
    ];
    expect(
      lineOf(planOf({ policy: definePolicy({ id: "p", version: "2", rules }) }), "voice"),
    ).toEqual(["erase", "on-request", null]);
  });

  it("an order of a court goes before a hold on the same place, and counts while it runs", () => {
    const caseOf = (kind: ErasureHold["kind"], id: string, until: string | null): ErasureHold => ({
      ...{ kind, elements: ["voice"] },
      hold: { id, from: "2026-01-01", until },
    });
    const lineUnder = (...holds: readonly ErasureHold[]) => lineOf(planOf({ holds }), "voice");
    const running = caseOf("hold", "board", null);
    expect(lineUnder(caseOf("court-order", "court", null), running)).toEqual([
      "keep",
      "court-order",
      null,
    ]);
    expect(lineUnder(caseOf("court-order", "court", "2026-02-01"), running)).toEqual([
      "keep",
      "hold",
      null,
    ]);
  });

  it("tells records apart that different duties keep, and a basis only of what keeps its term", () => {
    const duty = (id: string): RetentionRule => ({
      ...{ id, kind: "keep", trigger: "leftOn", period: "P5Y" },
      ...{ categories: ["absence"], when: [{ fact: "kind", is: id }] },
    });
    const rules = [...policy.rules.slice(1), duty("sick"), duty("leave")];
    const all = records.map((one) =>
      one.element === "absence"
        ? {
            ...one,
            records: ["sick", "leave", "sick"].map((kind, at) => ({
              id: `${at}`,
              facts: { leftOn: "2025-06-20", kind },
            })),
          }
        : one,
    );
    const elements = inventory.elements.map((one) =>
      one.id === "absence" ? { ...one, basis: policy.rules[0]?.basis } : one,
    ) as ErasureInput["inventory"]["elements"];
    const plan = planOf({
      records: all,
      policy: definePolicy({ id: "p", version: "2", rules }),
      inventory: { ...inventory, elements },
    });
    const lines = plan.lines.filter(({ element }) => element === "absence");
    expect(lines.map(({ recordIds, until }) => [recordIds, until])).toEqual([
      [["0", "2"], "2030-06-20"],
      [["1"], "2030-06-20"],
    ]);
    for (const line of lines) expect(line).not.toHaveProperty("basis");
  });

  it("restricts in place of erasing where the person asks so, GDPR art. 18(1)", () => {
    const plan = planOf({ restrict: ["voice", "absence"] });
    expect(lineOf(plan, "voice")).toEqual(["restrict", "restriction-asked", null]);
    expect(lineOf(plan, "absence")).toEqual(["restrict", "duty", "2030-06-20"]);
  });

  it("takes a moment as the day in the time zone of the policy, and every hold that names an element", () => {
    expect(planOf({ asOf: "2026-03-09T23:30:00Z" }).asOf).toBe("2026-03-10");
    const hold = { id: "case", from: "2026-01-01", until: null };
    const elements = ["voice"];
    const holds = (["hold", "legal-claim"] as const).map((kind) => ({ kind, hold, elements }));
    expect(lineOf(planOf({ holds }), "voice")).toEqual(["restrict", "legal-claim", null]);
    expect(lineOf(planOf({ holds }), "messages")).toEqual(["erase", "on-request", null]);
  });

  it("leaves alone what was not asked", () => {
    const only = records.filter(({ element }) => element === "voice");
    const plan = planOf({ records: only }, { ...started, scope: ["voice"] });
    expect(lineOf(plan, "messages")).toEqual(["not-asked", "outside-request", null]);
    expect(lineOf(plan, "voice")).toEqual(["erase", "on-request", null]);
  });

  it("gives lines with all that is known of them", () => {
    const { lines } = planOf();
    const common = { until: null, because: [] };
    const of = (id: string) => lines.find(({ element }) => element === id);
    expect(of("messages")).toEqual({
      ...{ ...common, element: "messages", category: "messages", connector: "database" },
      ...{ answer: "erase", ground: "on-request", recordIds: ["messages-1"] },
      backups: [{ name: "nightly", goneOn: "2026-04-14" }],
    });
    expect(of("school-paper")).toEqual({
      ...{ ...common, element: "school-paper", category: "images", connector: null },
      ...{ answer: "out-of-reach", ground: "on-paper", recordIds: [] },
    });
    expect(of("results")).toMatchObject({
      basis: { kind: "statute", ref: "Own example of a public task", verifiedOn: null },
    });
    expect(of("voice")).toMatchObject({ connector: "recordings" });
    expect(of("voice")).not.toHaveProperty("basis");
    expect(of("voice")).not.toHaveProperty("backups");
    const empty = records.map((one) => ({ ...one, records: [] }));
    expect(planOf({ records: empty }).lines.slice(0, 1)).toEqual([
      {
        ...{ ...common, element: "messages", category: "messages", connector: "database" },
        ...{ answer: "nothing-held", ground: "nothing-found", recordIds: [] },
      },
    ]);
    const [only] = planOf(
      { records: records.filter(({ element }) => element === "voice") },
      { ...started, scope: ["voice"] },
    ).lines;
    expect(only).toEqual({
      ...{ ...common, element: "messages", category: "messages", connector: null },
      ...{ answer: "not-asked", ground: "outside-request", recordIds: [] },
    });
  });

  it("puts records of one answer and one reason in one line, and others apart", () => {
    const some = [
      { id: "1", facts },
      { id: "2", facts: { leftOn: "2025-06-20" } },
      { id: "3", facts: { leftOn: "2024-06-20" } },
      { id: "4", facts: {} },
      { id: "5", facts: {}, holds: [{ id: "h", from: null, until: null }] },
    ];
    const all = records.map((one) => (one.element === "absence" ? { ...one, records: some } : one));
    const lines = planOf({ records: all }).lines.filter(({ element }) => element === "absence");
    expect(lines.map(({ recordIds, ground, until }) => [recordIds, ground, until])).toEqual([
      [["1", "2"], "duty", "2030-06-20"],
      [["3"], "duty", "2029-06-20"],
      [["4"], "undecided", null],
      [["5"], "hold", null],
    ]);
  });

  it("does not restrict what a term of its own ends, and erases it with what it waits for", () => {
    const plan = planOf({ restrict: ["messages"] });
    expect(plan.lines.find(({ element }) => element === "messages")).toEqual({
      ...{ element: "messages", category: "messages", connector: "database", until: null },
      ...{
        answer: "restrict",
        ground: "restriction-asked",
        recordIds: ["messages-1"],
        because: [],
      },
    });
    const empty = records.map((one) => (one.element === "absence" ? { ...one, records: [] } : one));
    const account = planOf({ records: empty }).lines.find(({ element }) => element === "account");
    expect(account?.after).toEqual(["messages", "absence"]);
  });

  it("is frozen, and names what it was made of", () => {
    const plan = planOf();
    expect(plan).toMatchObject({
      requestId: started.id,
      asOf,
      policy: { id: policy.id, version: policy.version },
      inventory: { id: inventory.id, version: inventory.version },
    });
    expect(Object.isFrozen(plan.lines[0])).toBe(true);
    expect(plan.policy.hash).toBe(policy.hash);
    expect(plan.inventory.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("a plan that cannot be made", () => {
  const withoutVoice = records.filter(({ element }) => element !== "voice");
  const [first] = records;
  it.each([
    [
      "a place nobody looked into",
      { records: withoutVoice },
      started,
      "element-without-answer",
      "voice",
    ],
    [
      "a place that is not in the inventory",
      { records: [...records, { element: "chat", records: [] }] },
      started,
      "unknown-element",
      "chat",
    ],
    [
      "a place twice",
      { records: first ? [...records, first] : [] },
      started,
      "element-twice",
      "account",
    ],
    [
      "a record twice",
      { records: records.map((one) => ({ ...one, records: [...one.records, ...one.records] })) },
      started,
      "record-twice",
      "account",
    ],
    [
      "a hold on an unknown place",
      { holds: [{ kind: "hold", hold: { id: "c", from: null, until: null }, elements: ["chat"] }] },
      started,
      "unknown-element",
      "chat",
    ],
    [
      "a category without a rule",
      { policy: definePolicy({ id: "p", version: "1", rules: policy.rules.slice(0, 2) }) },
      started,
      "category-without-rule",
      "account",
    ],
    [
      "a category that is not there",
      {},
      { ...started, scope: ["voice", "chats"] },
      "unknown-category",
      "chats",
    ],
    ["another right", {}, { ...started, kind: "access" }, "not-an-erasure-request", undefined],
    ["an identity that nobody verified", {}, received, "identity-not-verified", undefined],
  ] as const)("%s", (_what, changes, request, code, of) => {
    const planning = planErasure(request, { ...input, ...(changes as Partial<ErasureInput>) });
    expect(planning).toMatchObject({ result: "stopped" });
    const reasons = planning.result === "stopped" ? planning.reasons : [];
    expect(reasons).toContainEqual(of === undefined ? { code } : { code, of });
  });

  it.each<[string, Partial<ErasureInput>, typeof started, readonly object[]]>([
    [
      "what is missing, what is too much and what is there twice, each once",
      {
        records: [
          ...withoutVoice,
          ...withoutVoice.slice(0, 1),
          { element: "chat", records: [] },
          { element: "school-paper", records: [] },
        ],
      },
      started,
      [
        { code: "element-without-answer", of: "voice" },
        { code: "unknown-element", of: "chat" },
        { code: "unknown-element", of: "school-paper" },
        { code: "element-twice", of: "account" },
      ],
    ],
    [
      "what to restrict, and what a hold is on, that is not there",
      {
        restrict: ["voice", "chat"],
        holds: [
          { kind: "hold", hold: { id: "c", from: null, until: null }, elements: ["voice", "x"] },
        ],
      },
      started,
      [
        { code: "unknown-element", of: "chat" },
        { code: "unknown-element", of: "x" },
      ],
    ],
    [
      "a place outside the request that somebody looked into",
      { records: records.filter(({ element }) => element === "voice" || element === "absence") },
      { ...started, scope: ["voice"] },
      [{ code: "unknown-element", of: "absence" }],
    ],
    [
      "a record twice, in one place of two",
      {
        records: records.map((one) =>
          one.element === "voice" ? { ...one, records: [...one.records, ...one.records] } : one,
        ),
      },
      started,
      [{ code: "record-twice", of: "voice" }],
    ],
    [
      "each category without a rule that was asked for and is in reach",
      { policy: definePolicy({ id: "p", version: "1", rules: policy.rules.slice(0, 4) }) },
      { ...started, scope: ["voice", "results", "images"] },
      [
        ...["account", "messages", "absence", "diploma"].map((of) => ({
          code: "unknown-element",
          of,
        })),
        { code: "category-without-rule", of: "voice" },
      ],
    ],
    [
      "the right and the identity, before all else",
      {},
      { ...received, kind: "rectification" },
      [{ code: "not-an-erasure-request" }, { code: "identity-not-verified" }],
    ],
  ])("is stopped by %s", (_what, changes, request, reasons) => {
    expect(planErasure(request, { ...input, ...changes })).toEqual({ result: "stopped", reasons });
  });

  it.each([
    ["an objection", { ...started, kind: "objection" }],
    [
      "a request that was answered in part",
      {
        ...started,
        status: "part-answered",
        history: [
          ...started.history,
          { event: "answer-part", at: "2026-01-20T09:00:00+01:00", ...officer },
        ],
      },
    ],
  ] as const)("is made for %s too", (_what, request) => {
    expect(planErasure(request, input).result).toBe("planned");
  });

  it("a rule for every category leaves none without", () => {
    const rules: readonly RetentionRule[] = [
      { id: "all", kind: "erase", trigger: "leftOn", period: "P2Y" },
    ];
    expect(planOf({ policy: definePolicy({ id: "p", version: "1", rules }) }).lines).toHaveLength(
      7,
    );
  });

  it("a record without an id is refused", () => {
    const [one] = input.records;
    const nameless = [{ element: one?.element ?? "", records: [{ facts: {} }] }];
    expect(() => planErasure(started, { ...input, records: nameless as never })).toThrow(
      "records.0.records.0.id: required",
    );
  });

  it.each([
    ["circular", { after: ["b"] }, ["elements", 1, "after"]],
    ["unknown-element", { after: ["a", "c"] }, ["elements", 1, "after", 1]],
    // The order is looked at once every element is known.
    ["unknown-element", { after: ["b", "c"] }, ["elements", 1, "after", 1]],
    ["basis-missing", { onRequest: "keep-term" }, ["elements", 1, "basis"]],
    ["repeated-id", { id: "a" }, ["elements", 1, "id"]],
  ])("an inventory with %s is refused: %j", (code, change, path) => {
    const place = { reach: "in-reach", connector: "db", goes: "erase", onRequest: "erase" };
    const [first, second] = ["a", "b"].map((id) => ({ id, category: "a", ...place }));
    const elements = [first, { ...second, ...change }];
    const wrong = { id: "i", version: "1", elements } as unknown as ErasureInput["inventory"];
    expect(() => planErasure(started, { ...input, inventory: wrong })).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ code, path: ["inventory", ...path] })],
      }),
    );
  });
});

describe("resumeErasure", () => {
  const at = "2026-03-10T10:00:00+01:00";
  const plan = planOf();

  it("gives what is left, from the plan alone", () => {
    const outcomes = [
      { element: "messages", recordId: "messages-1", at, result: "done" },
      { element: "voice", recordId: "voice-1", at, result: "failed" },
    ] as const;
    const rest = resumeErasure(plan, outcomes);
    expect(rest.lines.map(({ element }) => element)).toEqual(["voice"]);
    expect(rest.state).toBe("open");
  });

  it("never does again what is done, in whatever order it is logged", () => {
    const outcomes = [
      { element: "voice", recordId: "voice-1", at, result: "done" },
      { element: "voice", recordId: "voice-1", at: "2026-03-10T11:00:00+01:00", result: "failed" },
      { element: "messages", recordId: "messages-1", at, result: "held" },
    ] as const;
    expect(resumeErasure(plan, outcomes)).toMatchObject({ state: "held" });
    expect(resumeErasure(plan, [...outcomes].reverse())).toMatchObject({ state: "held" });
  });

  it("is done when everything is", () => {
    const outcomes = ["messages", "voice"].map(
      (element) => ({ element, recordId: `${element}-1`, at, result: "done" }) as const,
    );
    expect(resumeErasure(plan, outcomes)).toEqual({ lines: [], state: "done" });
  });

  it("refuses a plan that was changed", () => {
    const changed = {
      ...plan,
      lines: plan.lines.map((line) => ({ ...line, answer: "erase" as const })),
    };
    expect(() => resumeErasure(changed, [])).toThrow("hash-mismatch");
  });
});

const days = fc
  .date({ min: new Date("2018-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyRecords = fc.array(fc.record({ leftOn: fc.option(days), recordedOn: fc.option(days) }), {
  maxLength: 5,
});
const anyInput = fc.tuple(fc.tuple(...inReach.map(() => anyRecords)), days).map(([lists, day]) => ({
  records: inReach.map((element, index) => ({
    element,
    records: (lists[index] ?? []).map((some, place) => ({
      id: `${element}-${place}`,
      facts: some,
    })),
  })),
  asOf: day,
}));
const goneFrom = ({ lines }: ErasurePlan) =>
  new Set(
    lines
      .filter(({ answer }) => answer === "erase" || answer === "anonymise")
      .flatMap(({ element, recordIds }) => recordIds.map((id) => `${element} ${id}`)),
  );
const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
  [...part].every((one) => whole.has(one));

describe("whatever a person has", () => {
  it("every record has exactly one answer, and every element has one", () => {
    fc.assert(
      fc.property(anyInput, (changes) => {
        const { lines } = planOf(changes);
        for (const { element, records: held } of changes.records) {
          const ids = lines
            .filter((line) => line.element === element)
            .flatMap(({ recordIds }) => recordIds);
          expect([...ids].sort()).toEqual(held.map(({ id }) => id).sort());
        }
        const named = new Set(lines.map(({ element }) => element));
        expect([...named].sort()).toEqual(inventory.elements.map(({ id }) => id).sort());
      }),
    );
  });

  it("a further duty never erases more", () => {
    const rule = fc.constantFrom<RetentionRule>(
      { id: "more", kind: "keep", trigger: "leftOn", period: "P7Y" },
      { id: "more", kind: "keep", categories: ["voice"], trigger: "recordedOn", period: "P2Y" },
      { id: "more", kind: "keep", categories: ["messages"], forever: true },
    );
    fc.assert(
      fc.property(anyInput, rule, (changes, more) => {
        const wider = definePolicy({ id: "p", version: "2", rules: [...policy.rules, more] });
        expect(
          isWithin(goneFrom(planOf({ ...changes, policy: wider })), goneFrom(planOf(changes))),
        ).toBe(true);
      }),
    );
  });

  it("a hold never erases more", () => {
    const hold = fc.record({
      kind: fc.constantFrom("hold" as const, "court-order" as const, "legal-claim" as const),
      hold: fc.record({
        id: fc.constant("case"),
        from: fc.option(days),
        until: fc.constant(null),
      }),
    });
    fc.assert(
      fc.property(anyInput, hold, (changes, one) => {
        const held = planOf({ ...changes, holds: [one] });
        expect(isWithin(goneFrom(held), goneFrom(planOf(changes)))).toBe(true);
      }),
    );
  });

  it("the same input gives the same plan", () => {
    fc.assert(
      fc.property(anyInput, (changes) => {
        expect(planOf(changes).hash).toBe(planOf(changes).hash);
      }),
    );
  });
});
