import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftDay } from "../../calendar/shift-day.ts";
import { dueOn, type Measure, type MeasureEvidence, measure, measureStatus } from "../index.ts";

const asOf = "2026-11-29";
const scan = (more: Partial<MeasureEvidence> = {}): MeasureEvidence => ({
  kind: "scan",
  ref: "posture/1",
  collectedOn: "2026-11-01",
  effectiveOn: "2026-11-01",
  expiresOn: "2027-06-30",
  ...more,
});
const bare: Measure = {
  id: "auto-lock",
  title: "Schermen gaan vanzelf op slot",
  kind: "technical",
  theme: "logical-access",
  refs: [],
  owner: { party: "provider" },
  implementation: "implemented",
  evidence: [scan()],
};
const trained = (...days: readonly string[]): Measure => ({
  ...bare,
  cadence: { timesPerYear: 3 },
  evidence: days.map((day) => ({ kind: "training", ref: day, collectedOn: day })),
});
const setting = (more: object) => ({ party: "customer", kind: "setting", what: "Aan", ...more });
const shared = (...parts: readonly object[]) =>
  measure.parse({ ...bare, owner: { party: "shared" }, parts });
const iso = { id: "iso", standard: "ISO/IEC 27001:2013", certifiedSince: "2017-12-23" };

type Row = readonly [
  what: string,
  one: Measure,
  status: string,
  holds: string,
  reasons: readonly string[],
];

describe("measureStatus", () => {
  it.each<Row>([
    ["implemented with evidence", bare, "ok", "yes", []],
    [
      "nothing shows it",
      { ...bare, evidence: [] },
      "evidence-missing",
      "unknown",
      ["evidence-missing"],
    ],
    [
      "evidence on its last day",
      { ...bare, evidence: [scan({ expiresOn: asOf })] },
      "due-soon",
      "yes",
      ["evidence-ends-soon"],
    ],
    [
      "evidence a day later",
      { ...bare, evidence: [scan({ expiresOn: "2026-11-28" })] },
      "evidence-expired",
      "unknown",
      ["evidence-expired"],
    ],
    [
      "evidence without a last day, on the last of twelve months",
      { ...bare, evidence: [{ kind: "log", ref: "x", collectedOn: "2025-11-30" }] },
      "due-soon",
      "yes",
      ["evidence-ends-soon"],
    ],
    [
      "evidence without a last day, twelve months old",
      { ...bare, evidence: [{ kind: "log", ref: "x", collectedOn: "2025-11-29" }] },
      "evidence-expired",
      "unknown",
      ["evidence-expired"],
    ],
    [
      "told about long before it was put on record",
      {
        ...bare,
        evidence: [{ kind: "log", ref: "x", collectedOn: "2026-11-01", effectiveOn: "2025-06-01" }],
      },
      "evidence-expired",
      "unknown",
      ["evidence-expired"],
    ],
    [
      "put on record tomorrow",
      { ...bare, evidence: [scan({ collectedOn: "2026-11-30", effectiveOn: "2026-11-01" })] },
      "evidence-missing",
      "unknown",
      ["evidence-not-yet"],
    ],
    [
      "evidence that cannot be opened",
      { ...bare, evidence: [scan({ reachable: "no" })] },
      "evidence-unreachable",
      "unknown",
      ["evidence-unreachable"],
    ],
    [
      "not known whether it can be opened",
      { ...bare, evidence: [scan({ reachable: "unknown" })] },
      "evidence-unreachable",
      "unknown",
      ["evidence-unreachable"],
    ],
    [
      "one of two can be opened",
      { ...bare, evidence: [scan({ reachable: "no" }), scan({ reachable: "yes" })] },
      "ok",
      "yes",
      [],
    ],
    ["absent", { ...bare, implementation: "absent" }, "gap", "no", ["absent"]],
    [
      "absent, explained",
      { ...bare, implementation: "absent", explanation: "Geen schermen." },
      "explained",
      "no",
      ["absent-explained"],
    ],
    ["partly there", { ...bare, implementation: "partial" }, "partial", "no", ["partly-there"]],
    [
      "not known",
      { ...bare, implementation: "unknown" },
      "unknown",
      "unknown",
      ["implementation-unknown"],
    ],
    [
      "planned",
      { ...bare, implementation: "planned", plannedFor: asOf },
      "planned",
      "no",
      ["planned"],
    ],
    [
      "planned for yesterday",
      { ...bare, implementation: "planned", plannedFor: "2026-11-28" },
      "gap",
      "no",
      ["planned-overdue"],
    ],
    ["planned some day", { ...bare, implementation: "planned" }, "gap", "no", ["planned-undated"]],
    [
      "does not apply, with a reason",
      { ...bare, applicability: { applies: "no", reason: "Geen werkplekken." } },
      "not-applicable",
      "unknown",
      ["excluded-with-reason"],
    ],
    [
      "does not apply, without a reason",
      { ...bare, applicability: { applies: "no" } },
      "gap",
      "unknown",
      ["exclusion-unexplained"],
    ],
    [
      "not known whether it applies",
      { ...bare, implementation: "absent", applicability: { applies: "unknown" } },
      "unknown",
      "unknown",
      ["applicability-unknown"],
    ],
    [
      "there, whether or not it applies",
      { ...bare, applicability: { applies: "unknown" } },
      "ok",
      "yes",
      [],
    ],
  ])("%s", (_what, one, status, holds, reasons) => {
    expect(measureStatus(one, asOf)).toMatchObject({ status, holds, reasons });
  });

  it.each<Row>([
    [
      "reviewed in time",
      { ...bare, cadence: { everyMonths: 6 }, reviewedOn: "2026-07-01" },
      "ok",
      "yes",
      [],
    ],
    [
      "due within thirty days",
      { ...bare, cadence: { everyMonths: 6 }, reviewedOn: "2026-06-29" },
      "due-soon",
      "yes",
      ["due-soon"],
    ],
    [
      "due today",
      { ...bare, cadence: { everyMonths: 6 }, reviewedOn: "2026-05-29" },
      "due-soon",
      "yes",
      ["due-soon"],
    ],
    [
      "due yesterday",
      { ...bare, cadence: { everyMonths: 6 }, reviewedOn: "2026-05-28" },
      "overdue",
      "no",
      ["review-overdue"],
    ],
    [
      "never reviewed",
      { ...bare, cadence: { everyMonths: 6 } },
      "overdue",
      "no",
      ["never-reviewed"],
    ],
    [
      "a review of tomorrow is none",
      { ...bare, cadence: { everyMonths: 6 }, reviewedOn: "2026-11-30" },
      "overdue",
      "no",
      ["never-reviewed"],
    ],
    [
      "evidence of a review is one",
      { ...bare, cadence: { everyMonths: 6 }, evidence: [scan({ kind: "review" })] },
      "ok",
      "yes",
      [],
    ],
    [
      "three times in twelve months",
      trained("2025-12-31", "2026-03-01", "2026-09-01"),
      "ok",
      "yes",
      [],
    ],
    [
      "the first of three on the last day that counts",
      trained("2025-11-30", "2026-03-01", "2026-09-01"),
      "due-soon",
      "yes",
      ["due-soon"],
    ],
    [
      "a day too long ago",
      trained("2025-11-29", "2026-03-01", "2026-09-01"),
      "overdue",
      "no",
      ["too-few-times"],
    ],
    [
      "twice on one day is once",
      trained("2026-03-01", "2026-03-01", "2026-09-01"),
      "overdue",
      "no",
      ["too-few-times"],
    ],
    [
      "one cannot be opened",
      {
        ...trained("2026-01-01", "2026-03-01"),
        evidence: [...trained("2026-01-01", "2026-03-01").evidence, scan({ reachable: "no" })],
      },
      "overdue",
      "unknown",
      ["too-few-times"],
    ],
    [
      "one is still to come",
      trained("2026-01-01", "2026-03-01", "2026-12-01"),
      "overdue",
      "no",
      ["too-few-times"],
    ],
  ])("recurring: %s", (_what, one, status, holds, reasons) => {
    expect(measureStatus(one, asOf)).toMatchObject({ status, holds, reasons });
  });

  it.each<Row>([
    ["one setting, shown", shared(setting({ done: "yes", evidence: [scan()] })), "ok", "yes", []],
    [
      "the platform can do it, nobody set it",
      shared(
        { ...setting({ done: "yes" }), party: "built-in", kind: "provided" },
        setting({ done: "no" }),
      ),
      "partial",
      "no",
      ["part-not-done"],
    ],
    [
      "one of two is not known",
      shared(setting({ done: "yes", evidence: [scan()] }), setting({ done: "unknown" })),
      "partial",
      "unknown",
      ["part-unknown"],
    ],
    [
      "set, but nothing shows it",
      shared(setting({ done: "yes" })),
      "partial",
      "unknown",
      ["part-evidence-missing"],
    ],
    [
      "set, shown too long ago",
      shared(setting({ done: "yes", evidence: [scan({ expiresOn: "2026-11-28" })] })),
      "partial",
      "unknown",
      ["part-evidence-expired"],
    ],
    [
      "set, shown where nobody can look",
      shared(setting({ done: "yes", evidence: [scan({ reachable: "no" })] })),
      "partial",
      "unknown",
      ["part-evidence-unreachable"],
    ],
    [
      "what is inherited needs no evidence of its own",
      shared(
        { ...setting({ done: "yes" }), kind: "inherited" },
        setting({ done: "yes", evidence: [scan()] }),
      ),
      "ok",
      "yes",
      [],
    ],
    [
      "shared, without a setting",
      shared({ ...setting({ done: "yes" }), kind: "provided" }),
      "partial",
      "unknown",
      ["no-parts"],
    ],
    ["shared, without saying how", shared(), "partial", "unknown", ["no-parts"]],
  ])("shared: %s", (_what, one, status, holds, reasons) => {
    expect(measureStatus(one, asOf)).toMatchObject({ status, holds, reasons });
  });

  it.each([
    ["2026-11-28", "ok", "put on record yesterday"],
    [asOf, "ok", "today"],
    ["2026-11-30", "evidence-missing", "tomorrow"],
  ])("evidence of %s: %s (%s)", (collectedOn, status) => {
    const evidence = [scan({ collectedOn, effectiveOn: "2026-11-01" })];
    expect(measureStatus({ ...bare, evidence }, asOf).status).toBe(status);
  });

  it("says a month ahead that all its evidence ends", () => {
    const soon = shiftDay(asOf, 30);
    const until = (...days: readonly string[]) =>
      measureStatus({ ...bare, evidence: days.map((expiresOn) => scan({ expiresOn })) }, asOf)
        .reasons;
    expect(until(soon)).toEqual(["evidence-ends-soon"]);
    expect(until(shiftDay(soon, 1))).toEqual([]);
    expect(until(soon, shiftDay(soon, 1))).toEqual([]);
  });

  it.each<[string, object, string, readonly string[]]>([
    ["a part without evidence that needs none", { kind: "provided" }, "ok", []],
    [
      "a part whose evidence ran out",
      { kind: "provided", evidence: [scan({ expiresOn: "2026-11-28" })] },
      "partial",
      ["part-evidence-expired"],
    ],
    [
      "a part whose certificate does not hold",
      { kind: "provided", evidence: [scan({ kind: "certificate", ref: "iso" })] },
      "partial",
      ["part-evidence-expired"],
    ],
    [
      "a part whose evidence is to come",
      { kind: "provided", evidence: [scan({ collectedOn: "2026-11-30" })] },
      "partial",
      ["part-evidence-missing"],
    ],
  ])("%s", (_what, more, status, reasons) => {
    const on = setting({ done: "yes", evidence: [scan()] });
    const one = shared(on, { ...setting({ done: "yes" }), ...more });
    expect(measureStatus(one, asOf, { certificates: [iso] })).toMatchObject({ status, reasons });
  });

  it("takes no other evidence for a certificate of that name", () => {
    const evidence = [scan({ ref: "iso" })];
    expect(measureStatus({ ...bare, evidence }, asOf, { certificates: [iso] }).status).toBe("ok");
  });

  it("is planned with its day, where it has one", () => {
    const planned = { ...bare, implementation: "planned" } as const;
    expect(measureStatus({ ...planned, plannedFor: "2027-01-01" }, asOf).dueOn).toBe("2027-01-01");
    expect(measureStatus(planned, asOf)).not.toHaveProperty("dueOn");
    expect(measureStatus(bare, asOf)).not.toHaveProperty("dueOn");
  });

  it("does not hold on a certificate that does not", () => {
    const one = { ...bare, evidence: [scan({ kind: "certificate", ref: "iso" })] };
    expect(measureStatus(one, asOf).holds).toBe("yes");
    expect(measureStatus(one, asOf, { certificates: [iso] })).toMatchObject({
      status: "evidence-expired",
      holds: "unknown",
      reasons: ["certificate-not-held"],
    });
  });

  it("does not hold on a mandate that lapsed, the first one counting", () => {
    const mandate = (id: string, validUntil: string) => ({
      id,
      role: "bestuurder",
      validUntil,
      measures: [bare.id],
    });
    const on = (...days: readonly string[]) =>
      measureStatus(bare, asOf, { mandates: days.map((day, index) => mandate(`m${index}`, day)) });
    expect(on(asOf).holds).toBe("yes");
    expect(on("2027-01-01", "2026-11-28")).toMatchObject({
      status: "unknown",
      reasons: ["mandate-lapsed"],
    });
    expect(on("2026-11-28", "2027-01-01").holds).toBe("unknown");
  });
});

describe("dueOn", () => {
  it.each<[Measure, string | undefined, string]>([
    [
      { ...bare, cadence: { everyMonths: 12 }, reviewedOn: "2024-02-29" },
      "2025-02-28",
      "a year after a leap day",
    ],
    [
      { ...bare, cadence: { everyMonths: 1 }, reviewedOn: "2026-01-31" },
      "2026-02-28",
      "the month lacks the day",
    ],
    [
      trained("2026-01-15", "2026-05-12", "2026-10-06"),
      "2027-01-14",
      "when the third last falls out",
    ],
    [trained("2026-01-15"), undefined, "too few to count from"],
    [{ ...bare, implementation: "planned", plannedFor: "2027-01-01" }, "2027-01-01", "a plan"],
    [bare, undefined, "nothing recurs"],
  ])("%# gives %s (%s)", (one, day) => {
    expect(dueOn(one)).toBe(day);
  });

  it("counts what was put on record that day, in any order", () => {
    const review = (day: string): MeasureEvidence => ({
      kind: "review",
      ref: day,
      collectedOn: day,
    });
    const yearly = { ...bare, cadence: { everyMonths: 12 } };
    const evidence = [review("2026-06-01"), review("2025-06-01")];
    expect(dueOn({ ...yearly, evidence }, "2026-06-01")).toBe("2027-06-01");
    expect(dueOn({ ...yearly, evidence }, "2026-05-31")).toBe("2026-06-01");
    expect(dueOn({ ...yearly, evidence: [...evidence].reverse() }, "2026-06-01")).toBe(
      "2027-06-01",
    );
  });

  it("leaves out what happened later", () => {
    const one = { ...bare, cadence: { everyMonths: 12 }, reviewedOn: "2026-11-30" };
    expect(dueOn(one, asOf)).toBeUndefined();
    expect(dueOn(one, "2026-11-30")).toBe("2027-11-30");
  });
});

describe("measure", () => {
  it.each([
    [{ evidence: [scan({ effectiveOn: "2026-11-02" })] }, "effective-after-collected"],
    [{ evidence: [scan({ expiresOn: "2026-10-31" })] }, "expires-before-effective"],
    [{ evidence: [scan({ effectiveOn: "1989-12-31" })] }, "effectiveOn: too-early"],
    [{ evidence: [scan({ expiresOn: "3000-01-01" })] }, "expiresOn: too-late"],
    [{ evidence: [scan({ collectedOn: "3000-01-01" })] }, "collectedOn: too-late"],
    [{ evidence: [scan({ ref: " " })] }, "ref: wrong-format"],
    [{ title: "\u3164" }, "title: wrong-format"],
    [{ maturity: 6 }, "too-large"],
    [{ maturity: 0 }, "too-small"],
    [{ status: "ok" }, "unknown-key"],
    [{ dueOn: "2026-12-01" }, "unknown-key"],
    [{ theme: "beveiliging" }, "not-an-option"],
    [{ cadence: { timesPerYear: 0 } }, "too-small"],
    [{ evidence: undefined }, "required"],
  ])("with %j is refused: %s", (more, code) => {
    expect(() => measureStatus({ ...bare, ...more } as Measure, asOf)).toThrow(code);
  });
});

const dayBetween = fc.integer({ min: 0, max: 900 }).map((days) => shiftDay("2025-01-01", days));
const piece = fc.record({
  kind: fc.constantFrom("scan", "review", "training"),
  ref: fc.constant("x"),
  collectedOn: dayBetween,
  reachable: fc.constantFrom("yes", "no", "unknown"),
});
const anyMeasure = fc
  .record({
    implementation: fc.constantFrom("implemented", "implemented", "partial", "planned", "absent"),
    evidence: fc.array(piece, { maxLength: 6 }),
    cadence: fc.constantFrom(undefined, { everyMonths: 6 }, { timesPerYear: 2 }),
    reviewedOn: fc.option(dayBetween, { nil: undefined }),
  })
  .map((more) =>
    measure.parse({
      ...bare,
      ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
    }),
  );

describe("always", () => {
  it("what holds has evidence that is on record, in time and reachable", () => {
    fc.assert(
      fc.property(anyMeasure, dayBetween, (one, on) => {
        fc.pre(measureStatus(one, on).holds === "yes");
        expect(
          one.evidence.some(
            ({ collectedOn, reachable }) =>
              reachable === "yes" && collectedOn <= on && shiftDay(collectedOn, 366) > on,
          ),
        ).toBe(true);
      }),
    );
  });

  it("evidence that cannot be opened never makes it hold", () => {
    fc.assert(
      fc.property(anyMeasure, dayBetween, piece, (one, on, extra) => {
        const more = {
          ...one,
          evidence: [...one.evidence, { ...extra, reachable: "no" as const }],
        };
        if (measureStatus(one, on).holds !== "yes")
          expect(measureStatus(measure.parse(more), on).holds).not.toBe("yes");
      }),
    );
  });

  it("ok and due-soon are a yes, and nothing else is", () => {
    fc.assert(
      fc.property(anyMeasure, dayBetween, (one, on) => {
        const { status, holds } = measureStatus(one, on);
        expect(holds === "yes").toBe(status === "ok" || status === "due-soon");
      }),
    );
  });
});
