import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  appendToRegister,
  breachState,
  draftFromMatches,
  verifyRegister,
} from "../../src/breaches/index.ts";
import { appendEvent, effectiveState, viewFor } from "../../src/consent/index.ts";
import { consentRecord } from "../../src/consent/record/consent-record.ts";
import * as twin from "../../src/consent/state/index.ts";
import { checkDeclared, checkInsert } from "../../src/inserts/index.ts";
import { scanJson, summarise } from "../../src/pii/index.ts";
import {
  checkGroups,
  definePolicy,
  diffPolicies,
  forecast,
  reapplyAfterRestore,
} from "../../src/retention/index.ts";
import { parseInput } from "../../src/shared/parse-input.ts";
import { completeReport, followUpReport, incompleteReport } from "../breach-reports.ts";
import { child, choice, emptyRecord, history, parentA, website } from "../consent-records.ts";
import { growthOfFour, MOST_OF_FOUR } from "../growth.ts";
import { leerplein } from "../privacy-inserts.ts";

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const refused = (run: () => unknown) => () => {
  expect(run).toThrow();
};

const rule = { kind: "erase", trigger: "leftOn", period: "P2Y" } as const;
const policyOf = (version: string, count: number) =>
  definePolicy({
    id: "leerplein",
    version,
    rules: times(count, (index) => ({ ...rule, id: `rule-${index}`, categories: [`c${index}`] })),
  });
const yes = choice(parentA.id, "given", "2026-11-16T09:00:00+01:00");
const pastOf = (count: number) => history(times(count, (index) => ({ ...yes, id: `e${index}` })));
const now = "2026-11-22T12:00:00+01:00";
const unknownDay = { subject: { ...child, sixteen: "unknown" } } as const;
/** Choices on as many days, of which a yes and a no take turns. */
const dailyOf = (count: number) =>
  times(count, (index) => {
    const time = new Date(Date.UTC(2012, 0, index + 1, 9)).toISOString();
    return { ...choice(parentA.id, index % 2 ? "refused" : "given", time), id: `e${index}` };
  });
const entry = {
  reference: "DL-2026-0001",
  recordedAt: "2026-11-20T15:30:00+01:00",
  recordedBy: "servicedesk",
} as const;
const opening = { ...entry, event: { kind: "reported", report: incompleteReport } } as const;
const later = { ...entry, event: { kind: "reported", report: followUpReport } } as const;
const entriesOf = (count: number) => [opening, ...times(count, () => later)];
const registerOf = (count: number) => {
  const [first] = appendToRegister([], opening);
  return times(count, () => first);
};
const lines = (count: number) =>
  times(count, (index) => ({
    id: `r${index}`,
    action: "erase" as const,
    ruleId: "results",
    triggerDay: "2024-07-31",
    at: `2026-08-01T02:00:${String(index % 60).padStart(2, "0")}Z`,
  }));
const two = { before: policyOf("1", 1) };
const longer = definePolicy({
  id: "leerplein",
  version: "2",
  rules: [{ ...rule, id: "rule-0", period: "P3Y", categories: ["c0"] }],
});
const moved = { before: two.before, after: longer };

/** A size, and what is done with an input of that size. */
const cases: readonly (readonly [string, number, (size: number) => () => unknown])[] = [
  [
    "parseInput of defects",
    50_000,
    (size) => refused(() => parseInput(z.array(z.string()), Array(size).fill(null))),
  ],
  [
    "parseInput of unknown names",
    8000,
    (size) => {
      const input = Object.fromEntries(times(size, (index) => [`name${index}`, 1]));
      return refused(() =>
        parseInput(z.strictObject({ first: z.string(), second: z.string() }), input),
      );
    },
  ],
  [
    "breachReport of a long text",
    200_000,
    (size) => {
      const report = {
        ...completeReport,
        incident: { ...completeReport.incident, summary: "x".repeat(size) },
      };
      return refused(() =>
        breachState([{ ...entry, event: { kind: "reported", report } }] as never),
      );
    },
  ],
  ["breachState", 400, (size) => () => breachState(entriesOf(size))],
  ["verifyRegister", 400, (size) => () => verifyRegister(registerOf(size))],
  ["effectiveState", 2000, (size) => () => effectiveState(pastOf(size), website.id, { now })],
  [
    "effectiveState of an unknown birthday",
    2000,
    (size) => () => effectiveState(history(dailyOf(size), unknownDay), website.id, { now }),
  ],
  [
    "effectiveState of an unknown birthday, on 60 days",
    1000,
    (size) => {
      const days = dailyOf(60);
      const past = history(
        times(size, (index) => ({ ...(days[index % 60] ?? yes), id: `e${index}` })),
        unknownDay,
      );
      return () => effectiveState(past, website.id, { now });
    },
  ],
  [
    "effectiveState without a validator",
    4000,
    (size) => () => twin.effectiveState(pastOf(size), website.id, { now }),
  ],
  [
    "appendEvent, one after another",
    200,
    (size) => () =>
      dailyOf(size).reduce((record, event) => appendEvent(record, event), emptyRecord),
  ],
  ["viewFor", 2000, (size) => () => viewFor(pastOf(size), parentA.id, { now })],
  [
    "consentRecord",
    5000,
    (size) => () =>
      consentRecord.safeParse({
        ...emptyRecord,
        formerPurposes: times(size, (index) => ({ ...website, version: `v${index}` })),
      }),
  ],
  [
    "checkDeclared",
    20_000,
    (size) => () =>
      checkDeclared(
        leerplein,
        times(size, (index) => ({ kind: "bsn", pointer: `/row${index}/bsn` })),
      ),
  ],
  [
    "checkInsert",
    20,
    (size) => () =>
      checkInsert(
        { ...leerplein, products: times(size, () => leerplein.products[0] as never) },
        { asOf: "2026-11-22" },
      ),
  ],
  [
    "scanJson",
    1500,
    (size) => () => scanJson(times(size, (index) => ({ mail: `jan${index}@example.org` }))),
  ],
  [
    "draftFromMatches",
    50_000,
    (size) => () => draftFromMatches(times(size, (index) => ({ kind: `kind${index}` }))),
  ],
  [
    "summarise",
    50_000,
    (size) => () => summarise(times(size, (index) => ({ kind: `kind${index}` }))),
  ],
  [
    "checkGroups",
    40_000,
    (size) => () => checkGroups(times(size, () => ({ key: "a", people: 3 }))),
  ],
  ["definePolicy", 500, (size) => () => policyOf("1", size)],
  [
    "diffPolicies over days",
    20_000,
    (size) => () => {
      const to = new Date(Date.UTC(2000, 0, size)).toISOString().slice(0, 10);
      return diffPolicies({ ...moved, triggers: { from: "2000-01-01", to } });
    },
  ],
  [
    "forecast",
    5000,
    (size) => () =>
      forecast({
        policy: two.before,
        records: times(size, (index) => ({
          id: `r${index}`,
          category: "c0",
          facts: { leftOn: "2024-06-20" },
        })),
        from: "2026-01-01",
        to: "2026-12-31",
      }),
  ],
  [
    "reapplyAfterRestore",
    10_000,
    (size) => () => reapplyAfterRestore(lines(size), "2026-07-02T00:00:00Z"),
  ],
];

describe("four times the input takes less than eight times the time", () => {
  it.each(cases)("%s", { timeout: 120_000 }, async (_name, size, make) => {
    expect(await growthOfFour(make, size)).toBeLessThan(MOST_OF_FOUR);
  });
});

it("diffPolicies compares a thousand years", { timeout: 120_000 }, () => {
  const triggers = { from: "1990-01-01", to: "2989-12-31" };
  const [change] = diffPolicies({ ...moved, triggers });
  expect(change?.moved).toMatchObject({ minimumDays: 365, maximumDays: 366 });
});
