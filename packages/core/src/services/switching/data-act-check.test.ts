import { describe, expect, it } from "vitest";
import { type DataActItemCode, dataActCheck, type SwitchingTerms } from "../index.ts";

const good: SwitchingTerms = {
  inScope: "yes",
  kind: "standard",
  notice: "P2M",
  transitionDays: 30,
  retrievalDays: 30,
  charges: "none",
  exportListed: "yes",
  formatsNamed: "yes",
  erasedAfter: "yes",
  extendable: "yes",
  jurisdictionPublished: "yes",
  returnOrDeletion: "yes",
};
const answers = (more: Partial<SwitchingTerms>) =>
  Object.fromEntries(
    dataActCheck({ ...good, ...more }).items.map(({ code, answer }) => [code, answer]),
  ) as Readonly<Record<DataActItemCode, string>>;
const without = (key: keyof SwitchingTerms) => {
  const { [key]: _gone, ...rest } = good;
  return rest as SwitchingTerms;
};

describe("dataActCheck", () => {
  it("finds all that is asked in good terms", () => {
    const asked = dataActCheck(good).items.filter(({ answer }) => answer !== "not-applicable");
    expect(asked.map(({ answer }) => answer)).toEqual(asked.map(() => "yes"));
    expect(asked).toHaveLength(10);
  });

  // Regulation (EU) 2023/2854, art. 25, 26, 28 and 29, in quotations of the Official Journal.
  it.each<[string, DataActItemCode, Partial<SwitchingTerms>, string]>([
    ["art. 25(2)(d): two months", "notice-in-time", { notice: "P2M" }, "yes"],
    ["art. 25(2)(d): a month", "notice-in-time", { notice: "P1M" }, "yes"],
    ["art. 25(2)(d): 59 days fit any two months", "notice-in-time", { notice: "P59D" }, "yes"],
    [
      "art. 25(2)(d): 60 days do not fit from 1 January",
      "notice-in-time",
      { notice: "P60D" },
      "no",
    ],
    ["and do from 1 July", "notice-in-time", { notice: "P60D", requestedOn: "2026-07-01" }, "yes"],
    ["art. 25(2)(d): two months and a day", "notice-in-time", { notice: "P2M1D" }, "no"],
    ["art. 25(2)(d): three months", "notice-in-time", { notice: "P3M" }, "no"],
    ["art. 25(2)(a): 30 days", "transition-in-time", { transitionDays: 30 }, "yes"],
    ["art. 25(2)(a): 31 days", "transition-in-time", { transitionDays: 31 }, "no"],
    ["art. 25(2)(g): 30 days", "retrieval-long-enough", { retrievalDays: 30 }, "yes"],
    ["art. 25(2)(g): 29 days", "retrieval-long-enough", { retrievalDays: 29 }, "no"],
    ["Microsoft's 90 days", "retrieval-long-enough", { retrievalDays: 90 }, "yes"],
    [
      "art. 29: at cost on 11 January 2027",
      "charges",
      { charges: "at-cost", requestedOn: "2027-01-11" },
      "yes",
    ],
    [
      "art. 29: at cost on 12 January 2027",
      "charges",
      { charges: "at-cost", requestedOn: "2027-01-12" },
      "no",
    ],
    ["art. 29: at cost, nobody knows when", "charges", { charges: "at-cost" }, "unknown"],
    ["art. 29: above cost", "charges", { charges: "above-cost", requestedOn: "2026-01-01" }, "no"],
    ["art. 29: not known", "charges", { charges: "unknown", requestedOn: "2026-01-01" }, "unknown"],
    ["art. 29: nothing", "charges", { requestedOn: "2027-06-01" }, "yes"],
    [
      "art. 31: custom-built",
      "charges",
      { charges: "above-cost", kind: "custom-built" },
      "not-applicable",
    ],
    [
      "art. 31: a kind that nobody knows takes nothing out",
      "charges",
      { charges: "above-cost", kind: "unknown" },
      "no",
    ],
    ["art. 26: formats", "formats-named", { formatsNamed: "unknown" }, "unknown"],
    ["art. 25(2)(e): list", "export-listed", { exportListed: "no" }, "no"],
    ["GDPR art. 28(3)(g)", "return-or-deletion", { returnOrDeletion: "no" }, "no"],
  ])("%s", (_source, code, more, answer) => {
    expect(answers(more)[code]).toBe(answer);
  });

  it.each([
    ["notice", "notice-in-time"],
    ["transitionDays", "transition-in-time"],
    ["retrievalDays", "retrieval-long-enough"],
  ] as const)("%s that is not there is unknown", (key, code) => {
    const found = dataActCheck(without(key)).items.find((item) => item.code === code);
    expect(found?.answer).toBe("unknown");
  });

  it.each<[string, NonNullable<SwitchingTerms["notFeasible"]>, readonly string[]]>([
    [
      "14 working days",
      { toldOn: "2026-06-19", reasoned: "yes", otherTerm: "P7M" },
      ["yes", "yes", "yes", "not-applicable"],
    ],
    [
      "15 working days",
      { toldOn: "2026-06-22", reasoned: "yes", otherTerm: "P7M" },
      ["no", "yes", "yes", "not-applicable"],
    ],
    [
      "nobody says when, why or how long",
      { reasoned: "unknown" },
      ["unknown", "unknown", "unknown", "not-applicable"],
    ],
    [
      "eight months",
      { toldOn: "2026-06-02", reasoned: "no", otherTerm: "P8M" },
      ["yes", "no", "no", "not-applicable"],
    ],
  ])("art. 25(4), not feasible: %s", (_name, notFeasible, expected) => {
    // 1 June 2026 is a Monday; no holiday follows until 19 June.
    const found = answers({ notFeasible, requestedOn: "2026-06-01" });
    expect([
      found["not-feasible-told"],
      found["not-feasible-reasoned"],
      found["other-term-in-time"],
      found["transition-in-time"],
    ]).toEqual(expected);
  });

  it("does not know whether it was told in time when nobody asked", () => {
    const found = answers({
      notFeasible: { toldOn: "2026-06-02", reasoned: "yes", otherTerm: "P1M" },
    });
    expect(found["not-feasible-told"]).toBe("unknown");
  });

  it.each<[string, Partial<SwitchingTerms>, string, string]>([
    ["a test version", { kind: "test-version" }, "no", "not-applicable"],
    ["no data processing service", { inScope: "no" }, "no", "not-applicable"],
    ["asked before 12 September 2025", { requestedOn: "2025-09-11" }, "no", "not-applicable"],
    ["asked on 12 September 2025", { requestedOn: "2025-09-12" }, "yes", "no"],
    ["nobody knows what it is", { inScope: "unknown" }, "unknown", "no"],
  ])("scope, art. 2(8) and 31: %s", (_name, more, applies, answer) => {
    const report = dataActCheck({ ...good, notice: "P1Y", ...more });
    expect(report.applies).toBe(applies);
    expect(report.items.find(({ code }) => code === "notice-in-time")?.answer).toBe(answer);
    expect(report.items.at(-1)).toMatchObject({ code: "return-or-deletion", answer: "yes" });
  });

  it("runs notice, transition and retrieval one after another", () => {
    expect(dataActCheck({ ...good, requestedOn: "2026-12-31", notice: "P1M" }).days).toEqual([
      { code: "notice-ends", limit: "2027-02-28", agreed: "2027-01-31" },
      { code: "transition-ends", limit: "2027-03-30", agreed: "2027-03-02" },
      { code: "retrieval-ends", limit: "2027-04-01", agreed: "2027-04-01" },
    ]);
    expect(dataActCheck(good).days).toEqual([]);
    expect(dataActCheck({ ...good, inScope: "no", requestedOn: "2026-12-31" }).days).toEqual([]);
  });

  it("counts the other term from the request", () => {
    const notFeasible = { toldOn: "2026-06-10", reasoned: "yes", otherTerm: "P6M" } as const;
    expect(dataActCheck({ ...good, requestedOn: "2026-06-01", notFeasible }).days).toEqual([
      { code: "not-feasible-told", limit: "2026-06-19", agreed: "2026-06-10" },
      { code: "notice-ends", limit: "2026-08-01", agreed: "2026-08-01" },
      { code: "transition-ends", limit: "2027-01-01", agreed: "2026-12-01" },
      { code: "retrieval-ends", limit: "2026-12-31", agreed: "2026-12-31" },
    ]);
    const open = {
      ...without("retrievalDays"),
      requestedOn: "2026-06-01",
      notFeasible: { reasoned: "yes" },
    } as const;
    expect(dataActCheck(open).days.map((day) => "agreed" in day)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
