import { describe, expect, it } from "vitest";
import { compilePolicy, decide, definePolicy, type Facts, type RetentionRule } from "../index.ts";

const file = { id: "file", kind: "erase", trigger: "leftOn", period: "P2Y" } as const;
const compiled = (...rules: readonly RetentionRule[]) =>
  compilePolicy(definePolicy({ id: "p", version: "1", rules }));
const asOf = "2026-08-01";
it("gives the policy that was checked, not one that the caller can still change", () => {
  const known = definePolicy({ id: "own", version: "1", rules: [file] });
  expect(compilePolicy(known).policy).toBe(known);
  const loaded = structuredClone(known);
  const { policy } = compilePolicy(loaded);
  Object.assign(loaded, { version: "2" });
  expect(policy).toEqual(known);
});

describe("selectDue and decideMany", () => {
  const policy = compiled(file);

  it.each<[Facts, string]>([
    [{ leftOn: 2020 }, "a number"],
    [{ leftOn: "yesterday" }, "a word"],
    [{}, "nothing"],
    [{ leftOn: "2020-01-xx" }, "no day"],
    [{ leftOn: "2023-02-29" }, "a day that does not exist"],
    [{ leftOn: "2020-01-01T10:00:00" }, "a local time"],
    [{ leftOn: "2020-02-30T10:00:00Z" }, "an instant that does not exist"],
    [{ leftOn: "1970-01-01" }, "a sentinel"],
    [{ leftOn: "1970-01-01T00:00:00Z" }, "a sentinel with a time"],
    [{ leftOn: [] }, "no row"],
    [{ leftOn: ["2020-01-01", null] }, "a row without a date"],
  ])("let %j through nowhere (%s)", (facts, _why) => {
    expect([...policy.selectDue([{ facts }], { asOf })]).toEqual([]);
    expect([...policy.decideMany([{ facts }], { asOf })]).toEqual([]);
    expect(policy.decide({ facts }, { asOf }).status).toBe("waiting");
  });

  it("refuse a Date, which is midnight in the zone of the machine", () => {
    const records = [{ facts: { leftOn: new Date("2020-01-01") as unknown as string } }];
    expect(() => [...policy.selectDue(records, { asOf })]).toThrow("facts.leftOn: wrong-type");
    expect(() => [...policy.decideMany(records, { asOf })]).toThrow("facts.leftOn: wrong-type");
    expect(() => policy.decide(records[0] ?? { facts: {} }, { asOf })).toThrow("wrong-type");
  });

  it.each<[unknown, string]>([
    [null, "a query without rows"],
    ["", "a text that is empty"],
    [{}, "no list"],
    [[null], "a list without a hold in it"],
  ])("refuse holds that cannot be read: %j (%s)", (holds, _why) => {
    const records = [{ facts: { leftOn: "2020-01-01" }, holds: holds as [] }];
    expect(() => [...policy.selectDue(records, { asOf })]).toThrow("holds: wrong-type");
    expect(() => [...policy.decideMany(records, { asOf })]).toThrow("holds: wrong-type");
  });

  it("hold where the first or last day of a hold cannot be read", () => {
    const holds = [{ id: "h", from: "rubbish", until: "rubbish" }];
    expect([...policy.selectDue([{ facts: { leftOn: "2020-01-01" }, holds }], { asOf })]).toEqual(
      [],
    );
  });

  it("decide one record as the function does", () => {
    const record = { id: "r1", facts: { leftOn: "2024-07-31" } };
    expect(policy.decide(record, { asOf })).toEqual(
      decide({ ...record, policy: policy.policy, asOf }),
    );
  });

  it("read instants as days of the time zone, and today too", () => {
    const before = { facts: { leftOn: "2024-07-31T21:59:59Z" } };
    const after = { facts: { leftOn: "2024-07-31T22:00:00Z" } };
    expect([...policy.selectDue([before, after], { asOf: "2026-07-31T22:00:00Z" })]).toEqual([
      before,
    ]);
  });

  it("find nothing for a rule without an end", () => {
    const { cutoffs, selectDue } = compiled(
      { id: "f", kind: "keep", forever: true },
      { ...file, period: "P3000Y" },
    );
    expect(cutoffs(asOf).map(({ cutoffDate }) => cutoffDate)).toEqual([null, null]);
    expect([...selectDue([{ facts: { leftOn: "2001-01-01" } }], { asOf })]).toEqual([]);
  });

  it("a term that ends beyond the year 9999 is not over", () => {
    const [found] = compiled({ ...file, period: "P9000Y" }).cutoffs("9500-01-01");
    expect(found?.cutoffDate).toBe("0499-12-31");
  });
});
