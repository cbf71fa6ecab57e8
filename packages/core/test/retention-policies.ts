import fc from "fast-check";
import type { EraseRule, Hold, KeepRule, RetentionTerm, Snap } from "../src/retention/index.ts";

const snaps: readonly (Snap | null)[] = [
  null,
  "school-year-end",
  "calendar-year-end",
  "month-end",
  "week-end",
  "next:10-01",
  "next:02-28",
];
const periods = [
  "P0D",
  "P4W",
  "P1M",
  "P6M",
  "P90D",
  "P1Y",
  "P18M",
  "P2Y",
  "P1Y1M",
  "P5Y",
  "P1M1D",
  "P1Y6M2W3D",
];
const names = ["leftOn", "resultOn", "lastSeenOn"];

/** Days around ends of months and leap days come up as often as any other: 1990 to 2040. */
export const days = fc
  .integer({ min: 7305, max: 25_567 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

export const terms: fc.Arbitrary<RetentionTerm> = fc.record({
  snapBefore: fc.constantFrom(...snaps),
  period: fc.constantFrom(...periods),
  snapAfter: fc.constantFrom(...snaps),
});

const scope = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom(
    { categories: ["results"] },
    { categories: ["absence", "results"] },
    { when: [{ fact: "type", is: "graded" }] },
    { categories: ["results"], when: [{ fact: "type", is: "graded" }] },
  ),
);

const triggers = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  fc.constantFrom({ latest: ["leftOn", "lastSeenOn"] }, { earliest: ["leftOn", "resultOn"] }),
);

export const keepRules = (id: string): fc.Arbitrary<KeepRule> =>
  fc
    .tuple(terms, scope, triggers)
    .map(([term, where, trigger]) => ({ id, kind: "keep", trigger, ...term, ...where }));

export const eraseRules = (id: string): fc.Arbitrary<EraseRule> =>
  fc
    .tuple(terms, scope, triggers)
    .map(([term, where, trigger]) => ({ id, kind: "erase", trigger, ...term, ...where }));

export const policies = fc
  .tuple(
    fc.array(fc.constant(0), { minLength: 1, maxLength: 3 }),
    fc.array(fc.constant(0), { maxLength: 3 }),
  )
  .chain(([erases, keeps]) =>
    fc.tuple(
      ...erases.map((_, index) => eraseRules(`e${index}`)),
      ...keeps.map((_, index) => keepRules(`k${index}`)),
    ),
  );

const moments = fc.oneof(
  { weight: 3, arbitrary: days },
  fc.constant(null),
  days.chain((day) => fc.constantFrom(`${day}T22:30:00Z`, `${day}T23:30:00+02:00`)),
);

const recordsFacts = fc.record({
  leftOn: moments,
  resultOn: moments,
  lastSeenOn: moments,
  type: fc.constantFrom("graded", "practice", null),
});

export const holds: fc.Arbitrary<Hold> = fc.tuple(days, fc.option(days)).map(([from, until]) => ({
  id: "h",
  from,
  until: until !== null && until < from ? from : until,
}));

export const records = fc.record(
  {
    category: fc.constantFrom("results", "absence", "messages"),
    facts: recordsFacts,
    holds: fc.array(holds, { maxLength: 3 }),
  },
  { requiredKeys: ["facts"] },
);
