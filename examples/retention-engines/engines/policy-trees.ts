import { definePolicy, type RetentionRule } from "@bijsluiter/core/retention";

const file = {
  id: "file",
  kind: "erase",
  trigger: "leftOn",
  snapBefore: "school-year-end",
  period: "P2Y",
} as const;
const seen = { id: "seen", kind: "erase", trigger: "seenAt", period: "P24M" } as const;
const exam = { id: "exam", kind: "keep", trigger: "resultOn", period: "P6M" } as const;
const absence = { id: "absence", kind: "keep", trigger: "leftOn", period: "P5Y" } as const;
const fiscal = {
  id: "fiscal",
  kind: "keep",
  trigger: "seenAt",
  snapBefore: "calendar-year-end",
  period: "P7Y",
} as const;

const trees: readonly (readonly [string, readonly RetentionRule[], string])[] = [
  ["one maximum", [file], "2026-08-01"],
  ["one maximum, the day before", [file], "2026-07-31"],
  ["an instant", [seen], "2026-03-29"],
  ["the first of two maxima", [file, seen], "2026-11-22"],
  ["a minimum beside a maximum", [file, exam], "2024-02-29"],
  ["a minimum that outlasts the maximum", [file, absence], "2025-03-01"],
  ["two minima and two maxima", [file, seen, exam, absence], "2026-10-25"],
  ["a minimum over book years, on an instant", [file, fiscal], "2026-01-01"],
  [
    "the latest of two dates",
    [{ ...file, trigger: { latest: ["leftOn", "lastSeenOn"] } }],
    "2026-08-01",
  ],
  [
    "the earliest of two dates",
    [{ ...file, trigger: { earliest: ["resultOn", "lastSeenOn"] } }],
    "2026-08-01",
  ],
  [
    "the latest of a day and an instant, as a minimum",
    [file, { ...exam, trigger: { latest: ["resultOn", "seenAt"] } }],
    "2026-08-02",
  ],
  [
    "the earliest of three, as a minimum",
    [file, { ...absence, trigger: { earliest: ["leftOn", "resultOn", "seenAt"] } }],
    "2026-05-01",
  ],
  ["a maximum for one category", [{ ...file, categories: ["results"] }, seen], "2026-08-01"],
  [
    "a minimum for some categories",
    [file, { ...absence, categories: ["absence", "messages"] }],
    "2026-08-01",
  ],
  [
    "a maximum under a condition",
    [{ ...file, when: [{ fact: "type", is: "practice" }] }],
    "2026-08-01",
  ],
  [
    "a minimum under a condition that may be unknown",
    [file, { ...absence, when: [{ fact: "graded", is: true }] }],
    "2026-08-01",
  ],
  [
    "permanent under two conditions",
    [
      file,
      {
        id: "forever",
        kind: "keep",
        forever: true,
        categories: ["results"],
        when: [{ fact: "type", is: "exam" }],
      },
    ],
    "2026-08-01",
  ],
  ["permanent", [file, { id: "forever", kind: "keep", forever: true }], "2026-08-01"],
  ["no maximum", [exam], "2026-08-01"],
  [
    "snapped after, months at their ends",
    [
      { ...file, snapBefore: null, period: "P1M", snapAfter: "next:10-01" },
      { ...seen, period: "P1M1D", snapAfter: "month-end" },
    ],
    "2026-02-28",
  ],
  [
    "a term that nothing has reached",
    [
      { ...file, period: "P500Y" },
      { ...seen, period: "P3000Y" },
    ],
    "2026-08-01",
  ],
];

/** Policies of every shape: kinds, triggers, scopes, snaps. */
export const policyTrees = trees.map(([name, rules, asOf], index) => ({
  name,
  asOf,
  policy: definePolicy({ id: `tree-${index}`, version: "1", rules }),
}));
