import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloudManager, judgedOn, publisher } from "../../../test/measure-sets.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import {
  checkMeasures,
  expiryForecast,
  gapReport,
  type Measure,
  type MeasureSet,
  measureStatus,
  presets,
  responsibilityMatrix,
  statementOfApplicability,
} from "../index.ts";
import { isDataProtectionOfficer } from "./is-data-protection-officer.ts";

const [media, encryption] = cloudManager.measures as readonly [Measure, Measure];
const withOwner = (role: string): MeasureSet => ({
  ...cloudManager,
  measures: [{ ...media, owner: { party: "customer", role } }],
});

describe("gapReport", () => {
  it("of a made-up manager of cloud services has no gaps", () => {
    const report = gapReport(cloudManager, judgedOn);
    expect(report).toMatchObject({ required: 5, gaps: [], explained: [], notApplicable: [] });
    expect(report.met).toHaveLength(5);
    expect(report.byOwner).toEqual([
      { key: "provider", required: 4, met: 4, explained: 0, notApplicable: 0, gaps: 0 },
      { key: "shared", required: 1, met: 1, explained: 0, notApplicable: 0, gaps: 0 },
    ]);
    expect(report.byTheme.map(({ key }) => key)).toEqual([
      "logical-access",
      "transport-and-storage",
      "assessment",
      "people",
    ]);
    expect(report.nextDue).toEqual([
      { measureId: "training", dueOn: "2027-01-14" },
      { measureId: "forced-encryption", dueOn: "2027-02-15" },
      { measureId: "assessment", dueOn: "2027-05-20" },
    ]);
    expect(report.maturity).toEqual({
      target: 3,
      below: [],
      unknown: ["forced-encryption", "assessment", "training"],
      lowest: 3,
    });
  });

  it("of a made-up publisher shows a stale certificate and too little training", () => {
    const { met, gaps, maturity } = gapReport(publisher, judgedOn);
    expect(met).toEqual(["secure-mail", "call-recordings"]);
    expect(gaps.map(({ measureId, status, reasons }) => [measureId, status, reasons])).toEqual([
      ["certified", "evidence-expired", ["certificate-not-held"]],
      ["training", "overdue", ["too-few-times"]],
    ]);
    expect(maturity.below).toEqual([{ measureId: "training", maturity: 2 }]);
    expect(gapReport(publisher, judgedOn, { maturityTarget: 2 }).maturity.below).toEqual([]);
  });

  it("puts what has most at stake first, and leaves out what the levels do not ask for", () => {
    const gone = { ...media, implementation: "absent" } as const;
    const measures: readonly Measure[] = [
      { ...gone, id: "low", needs: { availability: "low" } },
      { ...gone, id: "not-asked", needs: { availability: "high" } },
      { ...gone, id: "high", needs: { confidentiality: "low" } },
      { ...gone, id: "explained", explanation: "Er zijn geen losse media." },
      { ...gone, id: "excluded", applicability: { applies: "no", reason: "Er zijn geen media." } },
    ];
    const levels = { availability: "low", integrity: "low", confidentiality: "high" } as const;
    const report = gapReport({ levels, measures }, judgedOn);
    expect(report.required).toBe(4);
    expect(report.gaps.map(({ measureId, stake }) => [measureId, stake])).toEqual([
      ["high", "high"],
      ["low", "low"],
    ]);
    expect(report.explained).toEqual(["explained"]);
    expect(report.notApplicable).toEqual(["excluded"]);
  });

  it("says when the next steps are due, the first one first", () => {
    const due = gapReport(cloudManager, judgedOn).nextDue.map(({ dueOn }) => dueOn);
    expect(due).toEqual([...due].sort());
    const reversed = { ...cloudManager, measures: [...cloudManager.measures].reverse() };
    expect(gapReport(reversed, judgedOn).nextDue.map(({ dueOn }) => dueOn)).toEqual(due);
  });

  it("tells no maturity of what does not apply, nor a lowest where none is noted", () => {
    const applicability = { applies: "no", reason: "Geen." } as const;
    const report = (more: Partial<Measure>) =>
      gapReport({ ...cloudManager, measures: [{ ...media, ...more }] }, judgedOn).maturity;
    expect(report({ applicability, maturity: 1 })).toEqual({ target: 3, below: [], unknown: [] });
    const { maturity: _, ...unnoted } = media;
    const set = { ...cloudManager, measures: [unnoted] };
    expect(gapReport(set, judgedOn).maturity).toEqual({
      target: 3,
      below: [],
      unknown: [media.id],
    });
  });

  it("refuses two mandates of one id", () => {
    const mandates = [...(cloudManager.mandates ?? []), ...(cloudManager.mandates ?? [])];
    expect(() => gapReport({ ...cloudManager, mandates }, judgedOn)).toThrow(
      "mandates.1.id: repeated-id",
    );
  });

  it("refuses two measures of one id", () => {
    expect(() => gapReport({ ...cloudManager, measures: [media, media] }, judgedOn)).toThrow(
      "measures.1.id: repeated-id",
    );
  });

  it("counts each required measure once, on any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (days) => {
        const on = shiftDay(judgedOn, days);
        for (const set of [publisher, cloudManager]) {
          const { required, met, explained, notApplicable, gaps, byOwner, byTheme } = gapReport(
            set,
            on,
          );
          expect(met.length + explained.length + notApplicable.length + gaps.length).toBe(required);
          for (const rows of [byOwner, byTheme])
            expect(rows.reduce((sum, row) => sum + row.required, 0)).toBe(required);
        }
      }),
    );
  });
});

describe("checkMeasures", () => {
  it("finds nothing on the made-up manager", () => {
    expect(checkMeasures(cloudManager, judgedOn)).toEqual([]);
  });

  it("names each gap of a required measure an error, and the claim as a warning", () => {
    const found = checkMeasures(publisher, judgedOn);
    expect(found.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "measure-evidence-expired",
      "measure-overdue",
    ]);
    expect(found).toContainEqual(
      expect.objectContaining({
        code: "certificate-edition-superseded",
        severity: "warning",
        where: ["certificates", 0, "edition"],
      }),
    );
    expect(found.map(({ code }) => code)).toContain("maturity-below-target");
  });

  it.each<[Partial<Measure>, string | undefined]>([
    [{ implementation: "absent" }, "measure-missing"],
    [{ implementation: "absent", explanation: "Zo." }, "measure-explained"],
    [{ implementation: "planned", plannedFor: "2027-01-01" }, "measure-planned"],
    [{ implementation: "partial" }, "measure-partial"],
    [{ implementation: "unknown" }, "measure-unknown"],
    [{ evidence: [] }, "measure-evidence-missing"],
    [
      { evidence: media.evidence.map((one) => ({ ...one, reachable: "no" as const })) },
      "measure-evidence-unreachable",
    ],
    [
      { evidence: media.evidence.map((one) => ({ ...one, expiresOn: "2026-12-01" })) },
      "measure-due-soon",
    ],
    [{ applicability: { applies: "no", reason: "Geen media." } }, undefined],
    [{ needs: { availability: "high" }, implementation: "absent" }, undefined],
  ])("%j: %s", (more, code) => {
    const found = checkMeasures({ ...cloudManager, measures: [{ ...media, ...more }] }, judgedOn);
    expect(found.map((one) => one.code)).toEqual(code === undefined ? [] : [code]);
  });

  it("says of each finding where it is, on which measure, and what is at stake", () => {
    const measures = [media, { ...media, id: "bare", evidence: [], maturity: 2 }];
    const found = checkMeasures({ ...cloudManager, measures }, judgedOn);
    const about = { about: "bare", stake: "high", reasons: ["evidence-missing"] };
    expect(found.filter(({ where }) => where[0] === "measures")).toMatchObject([
      { code: "measure-evidence-missing", where: ["measures", 1], ...about },
      { code: "maturity-below-target", where: ["measures", 1, "maturity"], ...about },
    ]);
  });

  it("asks no maturity of what does not apply", () => {
    const applicability = { applies: "no", reason: "Geen." } as const;
    const measures = [{ ...media, applicability, maturity: 1 }];
    expect(checkMeasures({ ...cloudManager, measures }, judgedOn)).toEqual([]);
  });

  it("refuses the data protection officer as an owner; GDPR art. 38(6)", () => {
    expect(checkMeasures(withOwner("FG"), judgedOn)).toEqual([
      expect.objectContaining({
        code: "dpo-owns-measure",
        severity: "error",
        where: ["measures", 0, "owner", "role"],
      }),
    ]);
    expect(checkMeasures(withOwner("privacy officer"), judgedOn)).toEqual([]);
  });

  it.each([
    ["FG", true],
    ["de fg van het bestuur", true],
    ["Functionaris voor de Gegevensbescherming", true],
    ["functionaris gegevensbescherming", true],
    ["DPO (extern)", true],
    ["Data Protection Officer", true],
    ["privacy officer", false],
    ["fgx", false],
    ["", false],
  ])("%j is the function of the data protection officer: %s", (role, is) => {
    expect(isDataProtectionOfficer(role)).toBe(is);
  });
});

describe("expiryForecast", () => {
  it("tells what lapses within 30, 90 and 365 days, and why", () => {
    const { provable, windows } = expiryForecast(cloudManager, judgedOn);
    expect(provable).toBe(5);
    expect(
      windows.map(({ days, until, stillProvable, lapses }) => [
        days,
        until,
        stillProvable,
        lapses.map(({ measureId, lastDay, cause }) => `${measureId} ${lastDay} ${cause}`),
      ]),
    ).toEqual([
      // The setting of the supplier is shown by a report of the guard until 15 December.
      [30, "2026-12-29", 4, ["forced-encryption 2026-12-15 evidence"]],
      [
        90,
        "2027-02-27",
        3,
        ["forced-encryption 2026-12-15 evidence", "training 2027-01-14 review"],
      ],
      [
        365,
        "2027-11-29",
        0,
        [
          "forced-encryption 2026-12-15 evidence",
          "training 2027-01-14 review",
          "assessment 2027-05-19 evidence",
          "removable-media 2027-08-31 evidence",
          "auto-lock 2027-08-31 evidence",
        ],
      ],
    ]);
  });

  it("leaves out what outlasts the year, and what cannot be shown today", () => {
    const lasting = {
      kind: "log",
      ref: "x",
      collectedOn: "2026-01-01",
      expiresOn: "2031-12-31",
    } as const;
    const measures = [
      { ...media, evidence: [lasting] },
      { ...media, id: "gone", evidence: [] },
    ];
    const { provable, windows } = expiryForecast({ ...cloudManager, measures }, judgedOn);
    expect([provable, windows[2]?.lapses, windows[2]?.stillProvable]).toEqual([1, [], 1]);
  });

  it.each([
    ["2026-11-29", [30, 90, 365], "tonight"],
    ["2026-12-28", [30, 90, 365], "the last day within 30 days"],
    ["2026-12-29", [90, 365], "a day later"],
    ["2027-11-28", [365], "the last day within a year"],
    ["2027-11-29", [], "a day later"],
  ])("has what ends on %s in the windows of %j days (%s)", (expiresOn, windows) => {
    const piece = { kind: "log", ref: "x", collectedOn: "2026-11-01", expiresOn } as const;
    const measures = [{ ...media, evidence: [piece] }];
    const forecast = expiryForecast({ ...cloudManager, measures }, judgedOn);
    const found = forecast.windows.filter(({ lapses }) => lapses.length > 0);
    expect(found.map(({ days }) => days)).toEqual(windows);
    expect(found[0]?.lapses[0]?.lastDay).toBe(windows.length > 0 ? expiresOn : undefined);
  });

  it("leaves out what lapsed before and holds again", () => {
    const old = {
      kind: "log",
      ref: "x",
      collectedOn: "2025-01-01",
      expiresOn: "2025-06-30",
    } as const;
    const now = { ...old, collectedOn: "2026-11-01", expiresOn: "2026-12-31" };
    const set = { ...cloudManager, measures: [{ ...media, evidence: [now, old] }] };
    const lapses = expiryForecast(set, judgedOn).windows[2]?.lapses;
    expect(lapses?.map(({ lastDay }) => lastDay)).toEqual(["2026-12-31"]);
  });

  it("leaves out what the levels do not ask for", () => {
    const measures = [{ ...media, needs: { confidentiality: "high" as const } }];
    const levels = { availability: "low", integrity: "low", confidentiality: "low" } as const;
    expect(expiryForecast({ ...cloudManager, levels, measures }, judgedOn).provable).toBe(0);
  });

  it("needs no certificates and no mandates", () => {
    const { certificates: _held, mandates: _given, ...set } = cloudManager;
    const known = { ...set, measures: [media] };
    expect(expiryForecast(known, judgedOn).provable).toBe(1);
    expect(gapReport(known, judgedOn).met).toEqual([media.id]);
    expect(checkMeasures(known, judgedOn)).toEqual([]);
    expect(responsibilityMatrix(known, judgedOn).rows).toHaveLength(1);
  });

  it("knows mandates and certificates as causes", () => {
    const proven = {
      ...media,
      evidence: [
        { kind: "certificate", ref: "iso", collectedOn: "2026-01-01", expiresOn: "2029-12-31" },
      ],
    } as const;
    const parts = encryption.parts?.map((part) => ({
      ...part,
      evidence: [
        { kind: "scan" as const, ref: "x", collectedOn: "2026-11-01", expiresOn: "2029-12-31" },
      ],
    }));
    const held = {
      ...encryption,
      parts: parts ?? [],
      reviewedOn: "2026-11-01",
      cadence: { everyMonths: 24 },
    };
    const set = { ...cloudManager, measures: [proven, held] };
    const lapses = expiryForecast(set, judgedOn).windows[2]?.lapses;
    expect(lapses?.map(({ measureId, lastDay, cause }) => [measureId, lastDay, cause])).toEqual([
      ["forced-encryption", "2027-01-31", "mandate"],
      ["removable-media", "2027-06-01", "certificate"],
    ]);
  });

  it("agrees with the status of each measure on every day of the year", () => {
    const { windows } = expiryForecast(cloudManager, judgedOn);
    for (const { measureId, lastDay } of windows[2]?.lapses ?? []) {
      const one = cloudManager.measures.find(({ id }) => id === measureId);
      const { certificates = [], mandates = [] } = cloudManager;
      for (let day = judgedOn; day <= lastDay; day = shiftDay(day, 1))
        expect(one && measureStatus(one, day, { certificates, mandates }).holds).toBe("yes");
      const after = shiftDay(lastDay, 1);
      expect(one && measureStatus(one, after, { certificates, mandates }).holds).not.toBe("yes");
    }
  });

  it("holds in each window what the ones before it hold", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const { windows, provable } = expiryForecast(cloudManager, shiftDay(judgedOn, days));
        for (const [index, { lapses, stillProvable }] of windows.entries()) {
          const before = windows[index - 1]?.lapses ?? [];
          expect(lapses.slice(0, before.length)).toEqual(before);
          expect(stillProvable + lapses.length).toBe(provable);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("responsibilityMatrix", () => {
  it("tells who does what, and whose setting is open", () => {
    const [part] = encryption.parts ?? [];
    const open = {
      ...encryption,
      parts: [part, { party: "customer", kind: "setting", what: "Aan", done: "no" }],
    };
    const { rows } = responsibilityMatrix(
      { ...cloudManager, measures: [media, open as Measure] },
      judgedOn,
    );
    expect(rows[0]).toMatchObject({ holds: "yes", openSettings: [] });
    expect(rows[0]?.parties[1]?.parts).toEqual([
      { kind: "setting", what: media.title, holds: "yes" },
    ]);
    expect(rows[1]).toMatchObject({ holds: "no", openSettings: ["customer"] });
    expect(rows[1]?.parties.map(({ party, parts }) => [party, parts.length])).toEqual([
      ["built-in", 1],
      ["provider", 0],
      ["customer", 1],
    ]);
  });

  it("does not know a measure that is shared without parts", () => {
    const { parts: _, ...none } = encryption;
    const { rows } = responsibilityMatrix({ ...cloudManager, measures: [none] }, judgedOn);
    expect(rows[0]).toMatchObject({ holds: "unknown", openSettings: [] });
  });

  it.each([
    ["unknown", "unknown"],
    ["absent", "no"],
    ["planned", "no"],
  ] as const)("takes a measure of one party that is %s for %s", (implementation, holds) => {
    const { rows } = responsibilityMatrix(
      { ...cloudManager, measures: [{ ...media, implementation }] },
      judgedOn,
    );
    expect(rows[0]?.holds).toBe(holds);
  });
});

describe("statementOfApplicability", () => {
  const rowsOf = (measures: readonly Measure[]) =>
    statementOfApplicability(presets.iso27001, { ...cloudManager, measures }, { asOf: judgedOn })
      .rows;
  const rowOf = (measures: readonly Measure[], control: string) =>
    rowsOf(measures).find((row) => row.control === control);

  it("has a row for every control, with a reason for including it", () => {
    expect(rowsOf(cloudManager.measures)).toHaveLength(93);
    expect(rowOf(cloudManager.measures, "7.10")).toEqual({
      control: "7.10",
      name: "Media for storage",
      applies: "yes",
      reasons: ["Media raken zoek."],
      isJustified: true,
      measures: ["removable-media"],
      holds: "yes",
    });
  });

  it("does not decide on a control that no measure answers to", () => {
    expect(rowOf(cloudManager.measures, "8.34")).toMatchObject({
      applies: "unknown",
      isJustified: false,
      holds: "unknown",
    });
  });

  it.each<[string, Measure["applicability"], string, boolean]>([
    ["included without a reason", undefined, "yes", false],
    ["excluded with a reason", { applies: "no", reason: "Geen media." }, "no", true],
    ["excluded without one", { applies: "no" }, "no", false],
    ["not decided", { applies: "unknown", reason: "Nog te bespreken." }, "unknown", false],
  ])("%s", (_what, applicability, applies, isJustified) => {
    const { applicability: _, ...rest } = media;
    const one = applicability === undefined ? rest : { ...rest, applicability };
    expect(rowOf([one], "7.10")).toMatchObject({ applies, isJustified });
  });

  it("includes a control by one measure that applies, on the reason of that one", () => {
    const { applicability: _, ...rest } = media;
    const out = { ...rest, id: "out", applicability: { applies: "no", reason: "Geen." } } as const;
    const open = { ...rest, id: "open", applicability: { applies: "unknown" } } as const;
    const into = { ...rest, applicability: { applies: "yes", reason: "Wel." } } as const;
    expect(rowOf([out, into], "7.10")).toMatchObject({ applies: "yes", reasons: ["Wel."] });
    expect(rowOf([out, open], "7.10")).toMatchObject({ applies: "unknown", reasons: [] });
    expect(rowOf([out], "7.10")).toMatchObject({ applies: "no", holds: "unknown" });
  });

  it("holds by the measures that are included, and by all of them", () => {
    const { applicability: _, ...rest } = media;
    const bare = { ...rest, id: "bare", evidence: [] };
    const out = { ...bare, id: "out", applicability: { applies: "no", reason: "Geen." } } as const;
    expect(rowOf([rest, out], "7.10")?.holds).toBe("yes");
    expect(rowOf([rest, bare], "7.10")?.holds).toBe("unknown");
    expect(rowOf([{ ...rest, implementation: "absent", evidence: [] }], "7.10")?.holds).toBe("no");
  });

  it("names its framework, and leaves out headings and numbers of another one", () => {
    const heading = { urn: "urn:x:heading", isAssessable: false, depth: 1, refId: "7" };
    const of = { ...presets.iso27001, nodes: [heading, ...presets.iso27001.nodes] };
    const { framework, rows } = statementOfApplicability(of, cloudManager, { asOf: judgedOn });
    expect(framework).toEqual({
      id: "iso-27001",
      edition: "2022",
      name: presets.iso27001.name,
    });
    expect(rows.some(({ control }) => control === "7")).toBe(false);
    const other = { ...media, refs: [{ framework: "other", edition: "2022", control: "7.10" }] };
    expect(rowOf([other], "7.10")?.measures).toEqual([]);
  });

  it("knows numbers by edition, and a framework without titles by its numbers", () => {
    const older = {
      ...media,
      refs: [{ framework: "iso-27001", edition: "2013", control: "7.10" }],
    };
    expect(rowOf([older], "7.10")?.measures).toEqual([]);
    const { rows } = statementOfApplicability(presets.bio2, cloudManager, { asOf: judgedOn });
    const row = rows.find(({ control }) => control === "7.10.01");
    expect(row?.measures).toEqual(["removable-media"]);
    expect(row && "name" in row).toBe(false);
  });
});
