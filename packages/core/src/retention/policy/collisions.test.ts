import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftDay } from "../../calendar/shift-day.ts";
import { checkPolicy, definePolicy, type RetentionRule } from "../index.ts";
import type { RetentionTerm } from "../term/retention-term.ts";
import { termEnd } from "../term/term-end.ts";
import { isAlwaysLonger, termLengths } from "../term/term-lengths.ts";

const snap = fc.constantFrom(
  undefined,
  null,
  "school-year-end",
  "calendar-year-end",
  "month-end",
  "week-end",
  "next:01-15",
  "next:02-28",
  "next:12-31",
);
const period = fc.constantFrom(
  ...["P0D", "P1D", "P6D", "P7D", "P1W", "P30D", "P31D", "P1M", "P1M1D", "P2M", "P61D", "P6M"],
  ...["P1Y", "P365D", "P366D", "P1Y1M", "P2Y", "P99Y", "P100Y", "P1201M", "P400Y2M3W4D"],
);
const term: fc.Arbitrary<RetentionTerm> = fc
  .record({ snapBefore: snap, period, snapAfter: snap })
  .map(({ snapBefore, period: length, snapAfter }) => ({
    period: length,
    ...(snapBefore !== undefined && { snapBefore }),
    ...(snapAfter !== undefined && { snapAfter }),
  })) as fc.Arbitrary<RetentionTerm>;

const some = <Item>(...items: readonly Item[]) =>
  fc.option(fc.subarray([...items], { minLength: 1 }), { nil: undefined });
const ruleFor: fc.Arbitrary<RetentionRule> = fc
  .record({
    kind: fc.constantFrom("keep", "erase", "forever"),
    trigger: fc.constantFrom<unknown>("leftOn", "madeOn", { latest: ["leftOn", "madeOn"] }),
    categories: some("a", "b", "c"),
    when: some({ fact: "x", is: 1 }, { fact: "x", is: "1" }, { fact: "y", is: true }),
    of: term,
  })
  .map(({ kind, trigger, categories, when, of }) => ({
    id: "x",
    ...(categories && { categories }),
    ...(when && { when }),
    ...(kind === "forever" ? { kind: "keep", forever: true } : { kind, trigger, ...of }),
  })) as fc.Arbitrary<RetentionRule>;
const policies = fc.array(ruleFor, { minLength: 1, maxLength: 8 }).map((rules) =>
  definePolicy({
    id: "p",
    version: "1",
    rules: rules.map((rule, at) => ({ ...rule, id: `r${at}` })),
  }),
);

/** Every day of the 28 years, one by one. */
function longerByDay(long: RetentionTerm, short: RetentionTerm): boolean {
  for (let at = "2000-01-01"; at < "2028-01-01"; at = shiftDay(at, 1))
    if (termEnd(long, at) <= termEnd(short, at)) return false;
  return true;
}

const json = (part: unknown) => JSON.stringify(part);
const sorted = (list: readonly unknown[] = []) => json(list.map(json).sort());

/** What two rules of a policy, one after the other, say of each other: rule by rule, as the docstring puts it. */
function pairText(
  rule: RetentionRule,
  other: RetentionRule,
  isBefore: boolean,
): string | undefined {
  const trigger = (of: RetentionRule) => json("trigger" in of ? of.trigger : null);
  const names = `${rule.id} ${other.id}`;
  if (rule.kind === other.kind) {
    const scope = (of: RetentionRule) => sorted(of.categories) + sorted(of.when);
    const isTwin = scope(rule) === scope(other) && trigger(rule) === trigger(other);
    return isBefore && isTwin ? `same-scope-and-kind ${names}` : undefined;
  }
  if (rule.kind !== "erase" || other.kind !== "keep") return undefined;
  const wide = other.categories;
  const isWider = !wide || rule.categories?.every((one) => wide.includes(one));
  const conditions = (rule.when ?? []).map(json);
  if (!isWider || !(other.when ?? []).every((one) => conditions.includes(json(one))))
    return undefined;
  if ("forever" in other) return `permanent-and-erase ${names}`;
  return trigger(rule) === trigger(other) && longerByDay(other, rule)
    ? `erase-never-wins ${names}`
    : undefined;
}

const codes = ["same-scope-and-kind", "permanent-and-erase", "erase-never-wins"];
const told = (policy: Parameters<typeof checkPolicy>[0]) =>
  checkPolicy(policy).filter(({ code }) => codes.includes(code));

describe("rules that collide", () => {
  it("are those that a comparison of each pair on every day finds, in its order", {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const { rules } = policy;
        const pairs = rules.flatMap((rule, index) =>
          rules.flatMap((other, at) => pairText(rule, other, index < at) ?? []),
        );
        expect(told(policy).map(({ code, about, other }) => `${code} ${about} ${other}`)).toEqual(
          pairs,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("each name the first ten others", () => {
    const rules = Array.from({ length: 15 }, (_, at) => ({
      id: `r${at}`,
      kind: "erase" as const,
      trigger: "leftOn",
      period: "P1Y",
    }));
    const found = told(definePolicy({ id: "p", version: "1", rules }));
    expect(found.filter(({ about }) => about === "r0").map(({ other }) => other)).toEqual(
      rules.slice(1, 11).map(({ id }) => id),
    );
    expect(found.filter(({ about }) => about === "r13").map(({ other }) => other)).toEqual(["r14"]);
  });
});

describe("how long a term takes", () => {
  it("is what termEnd says, from any day", () => {
    const first = Date.UTC(2000, 0, 1) / 86_400_000;
    fc.assert(
      fc.property(term, fc.integer({ min: 0, max: 10_226 }), (of, index) => {
        const start = shiftDay("2000-01-01", index);
        const end = Date.parse(termEnd(of, start)) / 86_400_000;
        expect(termLengths(of).all[index]).toBe(end - first - index);
      }),
      { numRuns: 500 },
    );
  });

  it("has its least and its most", () => {
    expect(termLengths({ period: "P1M" })).toMatchObject({ least: 28, most: 31 });
    expect(termLengths({ period: "P0D", snapAfter: "week-end" })).toMatchObject({
      least: 0,
      most: 6,
    });
    expect(termLengths({ period: "P10000Y" })).toMatchObject({ least: 3_652_425, most: 3_652_425 });
  });

  it.each([
    ["P2Y", "P1Y", true],
    ["P1Y", "P2Y", false],
    ["P1Y", "P1Y", false],
    ["P1M1D", "P1M", true],
    ["P31D", "P1M", false],
    ["P32D", "P1M", true],
  ])("%s is longer than %s from every start: %s", (long, short, expected) => {
    const terms = [{ period: long }, { period: short }] as const;
    expect(isAlwaysLonger(termLengths(terms[0]), termLengths(terms[1]))).toBe(expected);
  });
});
