import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  days,
  eraseRules,
  holds,
  keepRules,
  policies,
  records,
  terms,
} from "../../test/retention-policies.ts";
import {
  compilePolicy,
  decide,
  definePolicy,
  lastDay,
  type PolicyDefinition,
  type RetentionRecord,
} from "./index.ts";

const NEVER = "9999-12-31";
const policyOf = (rules: PolicyDefinition["rules"]) =>
  definePolicy({ id: "generated", version: "1", rules });

describe("what always holds", () => {
  it("a later trigger never ends earlier", () => {
    fc.assert(
      fc.property(terms, days, days, (term, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(lastDay(term, first).lastDay <= lastDay(term, second).lastDay).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("the first day without is after the trigger", () => {
    fc.assert(
      fc.property(terms, days, (term, day) => {
        expect(lastDay(term, day).eraseFrom > day).toBe(true);
      }),
    );
  });

  it("deciding one record and comparing with cut-offs give the same answer", () => {
    fc.assert(
      fc.property(policies, records, days, (rules, record, asOf) => {
        const policy = policyOf(rules);
        const { status } = decide({ ...record, policy, asOf });
        const due = [...compilePolicy(policy).selectDue([record], { asOf })];
        expect(due.length === 1).toBe(status === "due" || status === "overdue");
      }),
      { numRuns: 1000 },
    );
  });

  it("deciding many gives what deciding one gives, for the records that are due", () => {
    fc.assert(
      fc.property(policies, fc.array(records, { maxLength: 20 }), days, (rules, list, asOf) => {
        const policy = policyOf(rules);
        const one = list
          .map((record) => decide({ ...record, policy, asOf, grace: "P30D" }))
          .filter(({ status }) => status === "due" || status === "overdue");
        expect([...compilePolicy(policy).decideMany(list, { asOf, grace: "P30D" })]).toEqual(one);
      }),
    );
  });

  it("one more keep rule never makes the day earlier", () => {
    fc.assert(
      fc.property(policies, keepRules("more"), records, days, (rules, more, record, asOf) => {
        const before = decide({ ...record, rules, asOf }).dueFrom ?? NEVER;
        const after = decide({ ...record, rules: [...rules, more], asOf }).dueFrom ?? NEVER;
        expect(after >= before).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("one more hold never makes the day earlier, and never makes a record due", () => {
    fc.assert(
      fc.property(policies, holds, records, days, (rules, more, record, asOf) => {
        const before = decide({ ...record, rules, asOf });
        const held = { ...record, holds: [...(record.holds ?? []), more] };
        const after = decide({ ...held, rules, asOf });
        expect((after.dueFrom ?? NEVER) >= (before.dueFrom ?? NEVER)).toBe(true);
        if (after.action !== "none") expect(before.action).toBe(after.action);
      }),
      { numRuns: 500 },
    );
  });

  it("one more erase rule never makes the day later", () => {
    fc.assert(
      fc.property(policies, eraseRules("more"), records, days, (rules, more, record, asOf) => {
        const before = decide({ ...record, rules, asOf });
        const after = decide({ ...record, rules: [...rules, more], asOf });
        expect((after.policyEraseFrom ?? NEVER) <= (before.policyEraseFrom ?? NEVER)).toBe(true);
        expect((after.dueFrom ?? NEVER) <= (before.dueFrom ?? NEVER)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("the hash does not depend on the order of keys, and does on every value", () => {
    fc.assert(
      fc.property(policies, (rules) => {
        const reversed = rules.map(
          (rule) => Object.fromEntries(Object.entries(rule).reverse()) as typeof rule,
        );
        expect(policyOf(reversed).hash).toBe(policyOf(rules).hash);
        const renamed = rules.map((rule, at) => (at === 0 ? { ...rule, id: "other" } : rule));
        expect(policyOf(renamed).hash).not.toBe(policyOf(rules).hash);
      }),
    );
  });
});

const wrongValues = fc.constantFrom(
  ...[
    "",
    "2019",
    "01-12-2025",
    "0000-00-00",
    "2023-02-29",
    "1970-01-01",
    "9999-12-31",
    "-infinity",
  ],
  ...["2024-07-31 23:30:00", "2024-07-31T23:30:00", "1970-01-01T00:00:00Z", "20240731"],
  ...[0, 1, -1, 1_343_779_200, 1_343_779_200_000, 1e300, true, false],
);
const anyHolds = fc.array(
  fc.record({
    id: fc.constant("2026/1"),
    from: fc.oneof(
      fc.constant(null),
      days,
      days.map((day) => `${day}T23:30:00Z`),
    ),
    until: fc.constant(null),
  }),
  { maxLength: 2 },
);

describe("what is unknown never erases", () => {
  const isDue = (...[rules, record, asOf, now]: Parameters<typeof answersOf>) =>
    answersOf(rules, record, asOf, now)[0] === true;

  /** What `decide` and the run over many records say; they are one answer. */
  function answersOf(
    rules: PolicyDefinition["rules"],
    record: RetentionRecord,
    asOf: string,
    now: string,
  ): readonly [boolean, boolean] {
    const policy = policyOf(rules);
    const { action } = decide({ ...record, policy, asOf, now });
    const many = [...compilePolicy(policy).selectDue([record], { asOf, now })].length === 1;
    expect(many).toBe(action !== "none");
    return [action !== "none", many];
  }

  it("any value not of its type, or none, in place of a date or a value never makes a record due", () => {
    fc.assert(
      fc.property(
        ...[policies, records, days, fc.constantFrom("leftOn", "resultOn", "lastSeenOn", "type")],
        fc.option(wrongValues),
        (rules, record, asOf, fact, wrong) => {
          fc.pre(fact !== "type" || typeof wrong !== "string" || wrong === "");
          const changed = { ...record, facts: { ...record.facts, [fact]: wrong } };
          if (isDue(rules, changed, asOf, asOf))
            expect(isDue(rules, record, asOf, asOf)).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("a hold more, of any kind, or a later run with the same holds never makes a record due", () => {
    fc.assert(
      fc.property(policies, records, anyHolds, days, days, (rules, record, more, asOf, now) => {
        const held = { ...record, holds: [...(record.holds ?? []), ...more] };
        if (isDue(rules, held, asOf, now)) expect(isDue(rules, record, asOf, now)).toBe(true);
        if (isDue(rules, held, asOf, now)) expect(isDue(rules, held, asOf, asOf)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the zone of the machine has no say", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const answers = () => {
    const found: unknown[] = [];
    const sample = fc.sample(fc.tuple(policies, records, days), { numRuns: 150, seed: 4 });
    for (const [rules, record, asOf] of sample) {
      const policy = policyOf(rules);
      found.push(decide({ ...record, policy, asOf }), compilePolicy(policy).cutoffs(asOf));
    }
    return found;
  };

  // Offsets in minutes as `Date` gives them, of 1 January 2026: they prove that the zone did change.
  it.each([
    ["Europe/Amsterdam", -60],
    ["America/New_York", 300],
    ["Pacific/Auckland", -780],
    ["Pacific/Apia", -780],
  ])("in %s all is as in UTC", (zone, offset) => {
    vi.stubEnv("TZ", "UTC");
    const expected = answers();
    vi.stubEnv("TZ", zone);
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(answers()).toEqual(expected);
  });
});
