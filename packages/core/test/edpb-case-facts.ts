import type { AssessmentFacts } from "../src/breaches/index.ts";

const quiet = { duration: "none", effect: "none" } as const;
const base = {
  role: "controller",
  unintelligible: "no",
  access: "happened",
  integrity: "none",
  availability: quiet,
  people: { vulnerable: "no" },
} as const;
const logs = "Complete logs and an outside expert show that nothing left the house.";
const hostile = { kind: "hostile" } as const;
const unknown = { kind: "unknown" } as const;
const fewWho = (cooperation: "confirmed" | "bound-by-secrecy" | "asked") =>
  ({ kind: "known", number: "few", cooperation }) as const;

/**
 * The facts of the eighteen cases of EDPB Guidelines 01/2021 as `assessBreach` asks them: our reading of what each case tells,
 * by its number. What decides is the rule.
 */
export const edpbCaseFacts: Readonly<Record<number, AssessmentFacts>> = {
  1: {
    ...base,
    unintelligible: "yes",
    access: "excluded",
    evidence: logs,
    recipients: hostile,
    data: [{ kind: "contact" }],
    integrity: "restored-before-use",
    availability: { duration: "hours", effect: "none" },
    people: { vulnerable: "no", count: 40 },
  },
  2: {
    ...base,
    access: "excluded",
    evidence: logs,
    recipients: hostile,
    data: [{ kind: "contact" }, { kind: "purchase" }],
    availability: { duration: "days", effect: "small" },
    people: { vulnerable: "no", count: 40 },
  },
  3: {
    ...base,
    access: "excluded",
    evidence: logs,
    recipients: hostile,
    data: [{ kind: "special-category" }],
    availability: { duration: "days", effect: "serious" },
    people: { vulnerable: "yes", count: 5000 },
  },
  4: {
    ...base,
    recipients: hostile,
    data: [{ kind: "contact" }, { kind: "identity-document" }, { kind: "finance" }],
    availability: { duration: "days", effect: "small" },
    people: { vulnerable: "no", count: 3000 },
  },
  5: {
    ...base,
    recipients: hostile,
    data: [{ kind: "rich-profile" }],
    people: { vulnerable: "no", count: 213 },
  },
  6: {
    ...base,
    unintelligible: "yes",
    recipients: hostile,
    data: [{ kind: "pseudonym" }, { kind: "credentials" }],
    people: { vulnerable: "no", count: 1200 },
  },
  7: {
    ...base,
    recipients: hostile,
    data: [{ kind: "birth-date" }, { kind: "unique-number" }, { kind: "credentials" }],
    people: { vulnerable: "no", count: 100_000 },
  },
  8: { ...base, recipients: hostile, data: [{ kind: "contact" }] },
  9: {
    ...base,
    recipients: fewWho("bound-by-secrecy"),
    data: [{ kind: "contact" }, { kind: "purchase" }],
    people: { vulnerable: "no", count: 24 },
  },
  10: {
    ...base,
    unintelligible: "yes",
    access: "possible",
    recipients: unknown,
    data: [{ kind: "contact" }, { kind: "birth-date" }, { kind: "study-results" }],
    availability: { duration: "hours", effect: "none" },
    people: { vulnerable: "yes" },
  },
  11: {
    ...base,
    access: "unknown",
    recipients: unknown,
    data: [{ kind: "contact" }, { kind: "birth-date" }],
    availability: { duration: "hours", effect: "none" },
    people: { vulnerable: "no", count: 100_000 },
  },
  12: {
    ...base,
    access: "possible",
    recipients: unknown,
    data: [{ kind: "special-category" }],
    availability: { duration: "permanent", effect: "serious" },
    people: { vulnerable: "yes" },
  },
  13: {
    ...base,
    recipients: fewWho("confirmed"),
    data: [{ kind: "contact" }, { kind: "purchase" }],
    availability: { duration: "hours", effect: "none" },
    people: { vulnerable: "no", count: 2 },
  },
  14: {
    ...base,
    recipients: { kind: "known", number: "many", cooperation: "asked" },
    data: [{ kind: "contact" }, { kind: "unique-number" }],
    people: { vulnerable: "no", count: 60_000 },
  },
  15: {
    ...base,
    recipients: fewWho("asked"),
    data: [
      { kind: "contact" },
      { kind: "preference" },
      {
        kind: "special-category",
        littleInsight: "Two remarks that somebody does not tolerate lactose.",
      },
    ],
    people: { vulnerable: "no", count: 15 },
  },
  16: {
    ...base,
    recipients: fewWho("asked"),
    data: [{ kind: "contact" }, { kind: "birth-date" }, { kind: "vehicle" }, { kind: "tariff" }],
    people: { vulnerable: "no", count: 1 },
  },
  17: {
    ...base,
    recipients: hostile,
    data: [{ kind: "contact" }, { kind: "communications" }],
    integrity: "possibly-used",
    people: { vulnerable: "no", count: 1 },
  },
  18: {
    ...base,
    recipients: hostile,
    data: [{ kind: "contact" }, { kind: "finance" }, { kind: "communications" }],
    people: { vulnerable: "no", count: 99 },
  },
};
