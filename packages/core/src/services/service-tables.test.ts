import { describe, expect, it } from "vitest";
import { legalSource } from "../shared/legal-source.ts";
import { changeFacts, changeKinds, changeRule } from "./changes/change-facts.ts";
import { changeNotice } from "./changes/change-notice.ts";
import { serviceChangeRows } from "./data/change-rules.ts";
import { dataActBases, dataActFigures } from "./data/data-act.ts";
import { exitChannelRows } from "./data/exit-channels.ts";
import { exitStepRows } from "./data/exit-steps.ts";
import { resilienceProfileRows } from "./data/resilience-profiles.ts";
import { serviceBases } from "./data/service-bases.ts";
import { serviceLevelRows } from "./data/service-levels.ts";
import { serviceRules } from "./data/service-rules.ts";
import { exitStep } from "./exit/exit-step.ts";
import { exitTerms } from "./exit/exit-terms.ts";
import { fitsPeriod } from "./fits-period.ts";
import { recordingPolicy } from "./recording/recording-policy.ts";
import { resilience } from "./resilience/resilience.ts";
import {
  type ResilienceFacts,
  resilienceFacts,
  resilienceProfile,
} from "./resilience/resilience-facts.ts";
import { whenNot } from "./service-finding.ts";
import { dataActCheck } from "./switching/data-act-check.ts";
import { type SwitchingTerms, switchingTerms } from "./switching/switching-terms.ts";
import { dataLocationsInput } from "./terms/data-location.ts";
import { dataLocations } from "./terms/data-locations.ts";
import { ownership } from "./terms/ownership.ts";
import { decisionMatters, ownershipTerms } from "./terms/ownership-terms.ts";
import { serviceSetting } from "./terms/service-setting.ts";
import { settings } from "./terms/settings.ts";

const basis = { kind: "policy", ref: "house rule", verifiedOn: null } as const;

describe("tables of services", () => {
  it.each(Object.entries(serviceBases))(
    "source %s is one that a reader can look up",
    (_key, source) => {
      expect(legalSource.safeParse(source).error).toBeUndefined();
      if (source.kind !== "statute") return;
      expect(source.ref).toMatch(/^GDPR (?:art\. \d+|chapter V, art\. 44-49)/);
      expect(source).toMatchObject({ url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" });
    },
  );

  it.each(Object.entries(serviceRules))(
    "rule %s has a severity and a source of the table",
    (_code, rule) => {
      expect(["error", "warning"]).toContain(rule.severity);
      expect(Object.values(serviceBases)).toContainEqual(rule.basis);
    },
  );

  it.each([
    ["recording-ground-named", "error", "GDPR art. 6(1)"],
    ["recording-third-voices-considered", "warning", "GDPR art. 15(4)"],
    ["location-transfer-has-basis", "error", "GDPR chapter V, art. 44-49"],
    ["setting-default-protects", "error", "GDPR art. 25(2)"],
    ["ownership-no-sale", "error", "GDPR art. 28(3)(a)"],
    ["exit-gone-known", "error", "GDPR art. 28(3)(g)"],
    ["resilience-recovery-tested", "error", "GDPR art. 32(1)(d)"],
  ] as const)("%s: %s, %s", (code, severity, ref) => {
    expect(whenNot(code, "no", "here")).toMatchObject([{ severity, basis: { ref } }]);
    expect(whenNot(code, "unknown", "here")).toMatchObject([
      { severity: "warning", basis: { ref } },
    ]);
  });

  // Regulation (EU) 2023/2854, in quotations of the Official Journal.
  it.each([
    ["transition-in-time", "art. 25(2)(a)", "transitionDays"],
    ["notice-in-time", "art. 25(2)(d)", "notice"],
    ["export-listed", "art. 25(2)(e)", "exportListed"],
    ["retrieval-long-enough", "art. 25(2)(g)", "retrievalDays"],
    ["erased-after", "art. 25(2)(h)", "erasedAfter"],
    ["not-feasible-told", "art. 25(4)", "notFeasible.toldOn"],
    ["not-feasible-reasoned", "art. 25(4)", "notFeasible.reasoned"],
    ["other-term-in-time", "art. 25(4)", "notFeasible.otherTerm"],
    ["extension-possible", "art. 25(5)", "extendable"],
    ["formats-named", "art. 26", "formatsNamed"],
    ["jurisdiction-published", "art. 28", "jurisdictionPublished"],
    ["charges", "art. 29", "charges"],
  ] as const)("Data Act: %s is %s, and looks at %s", (code, article, where) => {
    expect(legalSource.safeParse(dataActBases[code]).success).toBe(true);
    expect(dataActBases[code]).toEqual({
      kind: "statute",
      ref: `Regulation (EU) 2023/2854 (Data Act), ${article}`,
      url: "https://eur-lex.europa.eu/eli/reg/2023/2854/oj",
      validFrom: dataActFigures.appliesFrom,
      verifiedOn: null,
    });
    const found = dataActCheck({ ...terms, notFeasible: { reasoned: "yes" } });
    expect(found.items.find((item) => item.code === code)?.where.join(".")).toBe(where);
    const feasible = dataActCheck(terms).items.find((item) => item.code === code);
    expect(feasible?.where.join(".")).toBe(where.replace(/^(notFeasible)\..*$/, "$1"));
    if (where.startsWith("notFeasible")) expect(feasible?.answer).toBe("not-applicable");
  });

  it("return or deletion is asked by the GDPR, whatever the Data Act covers", () => {
    expect(dataActBases["return-or-deletion"]).toEqual({
      kind: "statute",
      ref: "GDPR art. 28(3)(g)",
      verifiedOn: null,
    });
    const [last] = dataActCheck(terms).items.slice(-1);
    expect(last?.where).toEqual(["returnOrDeletion"]);
  });

  it("rows of our own are valid for the schema that asks for them", () => {
    for (const row of serviceChangeRows) expect(changeRule.safeParse(row).error).toBeUndefined();
    for (const row of exitStepRows) expect(exitStep.safeParse(row).error).toBeUndefined();
    for (const row of Object.values(exitChannelRows)) {
      expect(exitTerms.safeParse(row).error).toBeUndefined();
      expect(row.name).toBe("Microsoft 365");
    }
    for (const row of Object.values(resilienceProfileRows))
      expect(resilienceProfile.safeParse(row).error).toBeUndefined();
    for (const row of Object.values(serviceLevelRows)) {
      expect(legalSource.safeParse(row.basis).success).toBe(true);
      expect(row.name).toMatch(/^Microsoft/);
    }
  });

  // Sub-processors: GDPR art. 28(2); adverse terms: the 90 days of Microsoft's service level agreement; breaches: art. 33(2).
  it.each([
    ["sub-processor", "board privacy-officer", "email letter", 30],
    ["location", "board privacy-officer", "email letter", 30],
    ["terms-adverse", "board", "email letter portal", 90],
    ["security-lowered", "board privacy-officer administrator", "email letter", 30],
    ["feature", "administrator", "email portal", 14],
    ["purpose", "board privacy-officer", "email letter", 30],
    ["end-of-service", "board administrator", "email letter", 90],
    ["unauthorised-access", "board privacy-officer", "email phone", undefined],
  ] as const)("change %s: %s by %s, %s days before", (kind, tell, channels, daysBefore) => {
    const row = serviceChangeRows.find((one) => one.kind === kind);
    expect(row?.tell.join(" ")).toBe(tell);
    expect(row?.channels.join(" ")).toBe(channels);
    expect(row && "daysBefore" in row ? row.daysBefore : undefined).toBe(daysBefore);
    expect(changeKinds).toContain(kind);
  });

  it("tells of unauthorised access within 72 hours", () => {
    expect(serviceChangeRows.at(-1)).toMatchObject({ withinHours: 72 });
  });
});

const terms: SwitchingTerms = {
  inScope: "yes",
  kind: "standard",
  charges: "none",
  exportListed: "yes",
  formatsNamed: "yes",
  erasedAfter: "yes",
  extendable: "yes",
  jurisdictionPublished: "yes",
  returnOrDeletion: "yes",
};
const firm: ResilienceFacts = {
  level: "high",
  profile: resilienceProfileRows.exampleNotRosa,
  redundant: "yes",
  monitored: "yes",
  recoveryHours: 4,
  lossHours: 1,
  tests: [],
  asOf: "2026-11-29",
};
const change = { at: "2026-11-01T09:00:00Z", by: "customer", from: "uit", to: "aan" } as const;
const setting = { id: "sharing", title: "Delen", default: "uit", changes: [change] } as const;
const told = { to: "board", channel: "email", at: "2026-11-20T09:00:00Z" } as const;
const rule = { kind: "feature", tell: ["board"], channels: [], basis } as const;
const facts = {
  kind: "feature",
  told: [told],
  rules: [rule],
  now: "2026-11-29T12:00:00Z",
} as const;
const policy = {
  purposes: [{ code: "training", announced: "yes" }],
  announcement: { by: "agent", moment: "start" },
  periodAnnounced: "yes",
  accessRoles: [],
  closedToOthers: "yes",
  copyOnRequest: "yes",
  transcriptOnRequest: "yes",
  correctionAndDeletion: "yes",
  staffTold: "yes",
  thirdVoicesConsidered: "yes",
  notToJudgeStaff: "yes",
} as const;
const place = { kind: "rest", party: "Elders", country: "NL" } as const;

describe("codes that a schema takes", () => {
  type Takes = (code: string) => boolean;
  const rows: Readonly<Record<string, readonly [takes: Takes, codes: string]>> = {
    "kind of change": [
      (kind) => changeFacts.safeParse({ ...facts, kind }).success,
      "sub-processor location terms-adverse security-lowered feature purpose end-of-service unauthorised-access",
    ],
    "reader of a change": [
      (to) => changeFacts.safeParse({ ...facts, told: [{ ...told, to }] }).success,
      "board privacy-officer administrator parents staff",
    ],
    "channel of a change": [
      (channel) => changeFacts.safeParse({ ...facts, told: [{ ...told, channel }] }).success,
      "email letter portal phone website",
    ],
    "kind of place": [
      (kind) =>
        dataLocationsInput.safeParse({ locations: [{ ...place, kind }], asOf: firm.asOf }).success,
      "rest transit support-access",
    ],
    "basis of a transfer, GDPR art. 45, 46, 47 and 49": [
      (transferBasis) =>
        dataLocationsInput.safeParse({ locations: [{ ...place, transferBasis }], asOf: firm.asOf })
          .success,
      "adequacy dpf scc-2021-914 bcr derogation-49 none",
    ],
    "owner of data": [
      (owner) =>
        ownershipTerms.safeParse({
          owner,
          advertising: "no",
          modelTraining: "no",
          sale: "no",
          decides: {},
        }).success,
      "customer provider shared unknown",
    ],
    "owner of a setting": [
      (owner) => serviceSetting.safeParse({ ...setting, owner }).success,
      "built-in provider customer",
    ],
    "kind of service, Data Act art. 31": [
      (kind) => switchingTerms.safeParse({ ...terms, kind }).success,
      "standard custom-built test-version unknown",
    ],
    "charges, Data Act art. 29": [
      (charges) => switchingTerms.safeParse({ ...terms, charges }).success,
      "none at-cost above-cost unknown",
    ],
    "level of availability": [
      (level) => resilienceFacts.safeParse({ ...firm, level }).success,
      "low medium high",
    ],
    "result of a test": [
      (result) =>
        resilienceFacts.safeParse({ ...firm, tests: [{ on: "2026-06-01", result }] }).success,
      "passed failed unknown",
    ],
    "purpose of a recording": [
      (code) =>
        recordingPolicy.safeParse({ ...policy, purposes: [{ code, announced: "yes" }] }).success,
      "training quality proof other",
    ],
    "who announces a recording": [
      (by) =>
        recordingPolicy.safeParse({ ...policy, announcement: { by, moment: "start" } }).success,
      "automated-voice agent page-only none unknown",
    ],
    "when a recording is announced": [
      (moment) =>
        recordingPolicy.safeParse({ ...policy, announcement: { by: "agent", moment } }).success,
      "start later unknown",
    ],
  };
  it.each(Object.entries(rows))("%s", (_what, [takes, codes]) => {
    for (const code of codes.split(" ")) expect([code, takes(code)]).toEqual([code, true]);
    for (const code of ["", "elsewhere"]) expect([code, takes(code)]).toEqual([code, false]);
  });

  it.each([
    ["no reader", changeRule, { ...rule, tell: [] }],
    ["a recovery of less than no hours", resilienceFacts, { ...firm, recoveryHours: -1 }],
    ["a test that counts no month", resilienceFacts, { ...firm, testCountsMonths: 0 }],
    ["days before the request", switchingTerms, { ...terms, transitionDays: -1 }],
    ["a change without its values", serviceSetting, { ...setting, changes: [{ at: change.at }] }],
    [
      "a matter that nobody asks about",
      ownershipTerms,
      { owner: "customer", decides: { colour: "customer" } },
    ],
    ["a field that it does not have", recordingPolicy, { ...policy, keptForever: "yes" }],
  ])("refuses %s", (_what, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe("boundaries of what services promise", () => {
  it("the later of two changes counts; of two at one moment the one that was written last", () => {
    const later = { ...change, from: "aan", to: "school" };
    const list = (...changes: readonly (typeof change | typeof later)[]) =>
      settings([{ ...setting, changes }]).settings[0]?.lastChange?.to;
    expect(list(change, later)).toBe("school");
    expect(list(later, change)).toBe("aan");
    expect(list({ ...later, at: "2026-11-02T09:00:00Z" } as never, change)).toBe("school");
  });

  it.each([
    ["2025-01-01", "P60D", false],
    ["2026-07-01", "P62D", true],
    ["2026-07-01", "P63D", false],
    ["2028-01-01", "P60D", true],
  ])("from %s, %s fits in two months: %s", (start, length, fits) => {
    expect(fitsPeriod(length, "P2M", start)).toBe(fits);
  });

  it("a period without a first day has to fit from every day of four years", () => {
    expect(fitsPeriod("P365D", "P1Y")).toBe(true);
    expect(fitsPeriod("P59D", "P2M")).toBe(true);
    expect(fitsPeriod("P60D", "P2M")).toBe(false);
  });

  it("a test says until when it counts, and which it was", () => {
    const last = { on: "2026-06-01", result: "passed", hours: 4 } as const;
    const found = resilience({ ...firm, tests: [{ on: "2026-05-01", result: "failed" }, last] });
    expect(found).toMatchObject({ lastTest: last, testCountsUntil: "2027-06-01", findings: [] });
    expect(Object.keys(resilience(firm))).not.toContain("lastTest");
    expect(Object.keys(resilience(firm))).not.toContain("testCountsUntil");
    const order = [last, { on: "2026-05-01", result: "failed" }] as const;
    expect(resilience({ ...firm, tests: order }).lastTest).toEqual(last);
    const today = { on: firm.asOf, result: "passed" } as const;
    expect(resilience({ ...firm, tests: [today] }).tested).toBe("yes");
  });

  it("of two tests on one day the worse is the last", () => {
    const on = "2026-06-01";
    const results = (...all: readonly ("passed" | "unknown" | "failed")[]) =>
      resilience({ ...firm, tests: all.map((result) => ({ on, result })) }).lastTest?.result;
    expect(results("passed", "unknown")).toBe("unknown");
    expect(results("unknown", "passed")).toBe("unknown");
    expect(results("unknown", "failed")).toBe("failed");
    expect(results("failed", "unknown")).toBe("failed");
  });

  it("of two tests alike on one day the first is named", () => {
    const test = { on: "2026-06-01", result: "passed" } as const;
    const tests = [
      { ...test, hours: 3 },
      { ...test, hours: 4 },
    ];
    expect(resilience({ ...firm, tests }).lastTest?.hours).toBe(3);
  });

  it("misses the places of other kinds than the one that is named", () => {
    const found = dataLocations({ locations: [place], asOf: firm.asOf }).findings;
    expect(found.map(({ code }) => code)).toEqual([
      "location-of-transit-named",
      "location-of-support-named",
    ]);
    const unknown = { ...place, country: "unknown" } as const;
    expect(dataLocations({ locations: [unknown], asOf: firm.asOf }).findings.at(-1)).toEqual(
      whenNot("location-country-known", "unknown", "locations", 0, "country")[0],
    );
  });

  // The Data Privacy Framework is a decision on the United States alone: Implementing Decision (EU) 2023/1795.
  it.each([
    ["US", "yes"],
    ["CA", "no"],
    ["IN", "no"],
  ] as const)("the framework covers %s: %s", (country, covered) => {
    const found = dataLocations({
      locations: [{ ...place, country, transferBasis: "dpf" }],
      asOf: firm.asOf,
    });
    expect(found.locations[0]?.covered).toBe(covered);
  });

  it("has limits of the law for terms that name no days", () => {
    expect(dataActCheck({ ...terms, requestedOn: "2026-06-01" }).days).toEqual([
      { code: "notice-ends", limit: "2026-08-01" },
      { code: "transition-ends", limit: "2026-08-31" },
      { code: "retrieval-ends", limit: "2026-09-30" },
    ]);
    const noTransition = { ...terms, notice: "P1M", retrievalDays: 30, requestedOn: "2026-06-01" };
    expect(dataActCheck(noTransition).days.map(({ agreed }) => agreed)).toEqual([
      "2026-07-01",
      undefined,
      undefined,
    ]);
  });

  it("does not know whether a reader was told in time without a day to count from", () => {
    const { findings } = changeNotice({ ...facts, rules: [{ ...rule, daysBefore: 1 }] });
    expect(findings).toEqual(whenNot("change-told-in-time", "unknown", "rules", 0, "tell", 0));
  });

  it("takes two settings of different ids", () => {
    expect(settings([setting, { ...setting, id: "other" }]).settings).toHaveLength(2);
  });

  it("who decides is asked of every matter", () => {
    const own = {
      owner: "customer",
      advertising: "no",
      modelTraining: "no",
      sale: "no",
      decides: {},
    } as const;
    const { findings, ...answers } = ownership(own);
    expect(findings.map(({ code, where }) => `${code} ${where.join(".")}`)).toEqual(
      decisionMatters.map((matter) => `ownership-decision-assigned decides.${matter}`),
    );
    expect(answers).toEqual({
      customerOwns: "yes",
      noAdvertising: "yes",
      noModelTraining: "yes",
      noSale: "yes",
      customerDecides: "unknown",
    });
  });

  it("a reader was told at the first moment that counts, and the place of a fault is its rule", () => {
    const rules = [
      { ...rule, kind: "location" },
      { ...rule, channels: ["email"], daysBefore: 1, tell: ["staff", "board"] },
    ] as const;
    const first = { ...told, at: "2026-11-19T09:00:00Z" };
    const found = changeNotice({ ...facts, effectiveOn: "2026-11-25", rules, told: [told, first] });
    expect(found).toEqual({
      kind: "feature",
      tellBy: "2026-11-24T23:00:00.000Z",
      channels: ["email"],
      readers: [
        { to: "staff", state: "late" },
        { to: "board", state: "told", at: first.at },
      ],
      basis,
      findings: whenNot("change-everyone-told", "no", "rules", 1, "tell", 0),
    });
    const now = { ...facts, now: told.at, effectiveOn: "2026-11-25", rules };
    expect(changeNotice(now).readers[1]).toEqual({ to: "board", state: "told", at: told.at });
    const due = { ...now, now: "2026-11-24T23:00:00Z" };
    expect(changeNotice(due).readers[0]?.state).toBe("late");
  });

  it("names the rules when none is agreed", () => {
    expect(changeNotice({ ...facts, rules: [] })).toEqual({
      kind: "feature",
      channels: [],
      readers: [],
      findings: whenNot("change-rule-agreed", "unknown", "rules"),
    });
  });
});
