import { describe, expect, it } from "vitest";
import {
  type ChangeFacts,
  changeNotice,
  changeRules,
  checkRecordingPolicy,
  type DataLocation,
  dataLocations,
  type OwnershipTerms,
  ownership,
  type RecordingPolicy,
  type ResilienceFacts,
  resilience,
  resilienceProfiles,
  type ServiceFinding,
  type ServiceSetting,
  settings,
} from "../index.ts";

const told = (findings: readonly ServiceFinding[]) =>
  findings.map(({ code, answer, where }) => `${code} ${answer} ${where.join(".")}`);

const policy: RecordingPolicy = {
  purposes: [
    { code: "training", announced: "yes", lawfulBasis: "legitimate-interests" },
    { code: "proof", announced: "yes", lawfulBasis: "contract" },
  ],
  announcement: { by: "automated-voice", moment: "start" },
  keptFor: "P1Y",
  periodAnnounced: "yes",
  accessRoles: ["teamleider"],
  closedToOthers: "yes",
  copyOnRequest: "yes",
  transcriptOnRequest: "yes",
  correctionAndDeletion: "yes",
  staffTold: "yes",
  thirdVoicesConsidered: "yes",
  notToJudgeStaff: "yes",
};

describe("checkRecordingPolicy", () => {
  it.each<[string, Partial<RecordingPolicy>, readonly string[]]>([
    ["as a publisher promises it", {}, []],
    [
      "a voice later in the call",
      { announcement: { by: "automated-voice", moment: "later" } },
      ["recording-announced-at-start no announcement.moment"],
    ],
    [
      "on a page only",
      { announcement: { by: "page-only", moment: "start" } },
      ["recording-announced-at-start no announcement.moment"],
    ],
    [
      "not at all",
      { announcement: { by: "none", moment: "unknown" } },
      ["recording-announced-at-start no announcement.moment"],
    ],
    [
      "nobody knows when",
      { announcement: { by: "agent", moment: "unknown" } },
      ["recording-announced-at-start unknown announcement.moment"],
    ],
    [
      "nobody knows by whom",
      { announcement: { by: "unknown", moment: "start" } },
      ["recording-announced-at-start unknown announcement.moment"],
    ],
    [
      "by the person who answers",
      { announcement: { by: "agent", moment: "start" } },
      ["recording-announced-by-voice no announcement.by"],
    ],
    ["no purpose", { purposes: [] }, ["recording-purposes-named no purposes"]],
    [
      "a purpose that callers do not hear (ius mentis 2013)",
      { purposes: [{ code: "proof", announced: "no", lawfulBasis: "contract" }] },
      ["recording-purpose-announced no purposes.0.announced"],
    ],
    [
      "a purpose without a basis",
      { purposes: [{ code: "quality", announced: "yes" }] },
      ["recording-ground-named unknown purposes.0.lawfulBasis"],
    ],
    ["365 days", { keptFor: "P365D" }, []],
    ["twelve months", { keptFor: "P12M" }, []],
    ["366 days", { keptFor: "P366D" }, ["recording-kept-a-year-at-most no keptFor"]],
    ["13 months", { keptFor: "P13M" }, ["recording-kept-a-year-at-most no keptFor"]],
    ["nobody may listen", { accessRoles: [] }, ["recording-roles-named no accessRoles"]],
    [
      "listening only (GBA 57/2023)",
      { copyOnRequest: "no" },
      ["recording-copy-on-request no copyOnRequest"],
    ],
    ["staff are not told", { staffTold: "unknown" }, ["recording-staff-told unknown staffTold"]],
  ])("%s", (_name, more, expected) => {
    expect(told(checkRecordingPolicy({ ...policy, ...more }))).toEqual(expected);
  });

  it("does not take a period that nobody names for a year", () => {
    const { keptFor: _gone, ...rest } = policy;
    expect(told(checkRecordingPolicy(rest))).toEqual([
      "recording-kept-a-year-at-most unknown keptFor",
    ]);
  });

  it("is as strict on what is unknown as on what is missing, but for how much it matters", () => {
    const open = Object.fromEntries(
      Object.entries(policy).map(([key, value]) => [key, value === "yes" ? "unknown" : value]),
    );
    const findings = checkRecordingPolicy(open as unknown as RecordingPolicy);
    expect(findings).toHaveLength(8);
    expect(new Set(findings.map(({ answer, severity }) => `${answer} ${severity}`))).toEqual(
      new Set(["unknown warning"]),
    );
  });
});

const asOf = "2026-11-29";
const home: readonly DataLocation[] = [
  { kind: "rest", party: "Voorbeeld Hosting", country: "NL" },
  { kind: "transit", party: "Voorbeeld Net", country: "IE" },
  { kind: "support-access", party: "Leerplein Media B.V.", country: "NL" },
];

describe("dataLocations", () => {
  it.each<[string, Partial<DataLocation>, string, string]>([
    ["in the EEA", { country: "DE" }, "none-eea", "yes"],
    ["under a decision for everyone", { country: "CH" }, "adequacy", "yes"],
    [
      "certified under the framework",
      { country: "US", transferBasis: "dpf" },
      "adequacy-partial",
      "yes",
    ],
    [
      "the framework of another country",
      { country: "IN", transferBasis: "dpf" },
      "needs-basis",
      "no",
    ],
    [
      "a decision that there is not",
      { country: "IN", transferBasis: "adequacy" },
      "needs-basis",
      "no",
    ],
    [
      "a decision that covers some",
      { country: "CA", transferBasis: "adequacy" },
      "adequacy-partial",
      "yes",
    ],
    ["standard clauses", { country: "IN", transferBasis: "scc-2021-914" }, "needs-basis", "yes"],
    [
      "an exception for one case (art. 49)",
      { country: "IN", transferBasis: "derogation-49" },
      "needs-basis",
      "no",
    ],
    ["none", { country: "IN", transferBasis: "none" }, "needs-basis", "no"],
    ["nobody says", { country: "US" }, "adequacy-partial", "unknown"],
    ["nobody says where", { country: "unknown", transferBasis: "bcr" }, "unknown", "unknown"],
  ])("%s", (_name, more, need, covered) => {
    const place = { kind: "rest", party: "Elders", country: "NL", ...more } as DataLocation;
    const found = dataLocations({ locations: [...home, place], asOf });
    expect(found.locations[3]).toMatchObject({ need, covered });
    expect(found.findings.map(({ answer }) => answer)).toEqual(covered === "yes" ? [] : [covered]);
  });

  it("misses each kind of place that nobody names", () => {
    expect(told(dataLocations({ locations: [], asOf }).findings)).toEqual([
      "location-of-rest-named unknown locations",
      "location-of-transit-named unknown locations",
      "location-of-support-named unknown locations",
    ]);
    const locations = home.filter(({ kind }) => kind !== "support-access");
    expect(dataLocations({ locations, noSupportAccess: true, asOf }).findings).toEqual([]);
  });
});

const sharing: ServiceSetting = {
  id: "sharing",
  title: "Delen buiten de school",
  default: "uit",
  current: "uit",
  protective: "uit",
  owner: "customer",
  changes: [],
};
const change = (from: string, to: string, day: string, by: "customer" | "provider" = "customer") =>
  ({ at: `2026-11-${day}T09:00:00Z`, by, from, to }) as const;

describe("settings", () => {
  it.each<[string, Partial<ServiceSetting>, string, readonly string[]]>([
    ["as it came", {}, "default", []],
    [
      "changed and recorded",
      { current: "aan", changes: [change("uit", "aan", "01")] },
      "changed",
      [],
    ],
    [
      "changed back",
      { changes: [change("aan", "uit", "02"), change("uit", "aan", "01")] },
      "default",
      [],
    ],
    [
      "changed and not recorded",
      { current: "aan" },
      "changed",
      ["setting-change-recorded no 0.changes"],
    ],
    [
      "not what the last change left",
      { current: "uit", changes: [change("uit", "aan", "01")] },
      "default",
      ["setting-change-recorded no 0.changes"],
    ],
    [
      "changed by another than its owner",
      { current: "aan", changes: [change("uit", "aan", "01", "provider")] },
      "changed",
      ["setting-change-by-owner no 0.changes.0.by"],
    ],
    [
      "a default that protects less (art. 25(2))",
      { protective: "alleen klas" },
      "default",
      ["setting-default-protects no 0.default"],
    ],
  ])("%s", (_name, more, state, expected) => {
    const found = settings([{ ...sharing, ...more }]);
    expect(found.settings[0]?.state).toBe(state);
    expect(told(found.findings)).toEqual(expected);
  });

  it("does not guess a value or an owner", () => {
    const { owner: _owner, current: _current, protective: _most, ...bare } = sharing;
    const found = settings([{ ...bare, changes: [change("uit", "aan", "01", "provider")] }]);
    expect(found.settings[0]).toMatchObject({ state: "unknown", lastChange: { to: "aan" } });
    expect(told(found.findings)).toEqual([
      "setting-owner-named unknown 0.owner",
      "setting-value-known unknown 0.current",
    ]);
  });

  it("refuses two settings of one id", () => {
    expect(() => settings([sharing, sharing])).toThrow("1.id: repeated-id");
  });
});

const mine: OwnershipTerms = {
  owner: "customer",
  advertising: "no",
  modelTraining: "no",
  sale: "no",
  decides: {
    access: "customer",
    sharing: "customer",
    correction: "customer",
    deletion: "customer",
    export: "customer",
  },
};

describe("ownership", () => {
  it.each<[string, Partial<OwnershipTerms>, readonly string[]]>([
    ["the customer's, as providers promise", {}, []],
    ["of both", { owner: "shared" }, ["ownership-customer-owns no owner"]],
    ["nobody says whose", { owner: "unknown" }, ["ownership-customer-owns unknown owner"]],
    ["for advertising", { advertising: "yes" }, ["ownership-no-advertising no advertising"]],
    [
      "to train models, nobody says",
      { modelTraining: "unknown" },
      ["ownership-no-model-training unknown modelTraining"],
    ],
    ["sold", { sale: "yes" }, ["ownership-no-sale no sale"]],
    [
      "the provider decides on sharing",
      { decides: { ...mine.decides, sharing: "provider" } },
      ["ownership-customer-decides no decides.sharing"],
    ],
  ])("%s", (_name, more, expected) => {
    expect(told(ownership({ ...mine, ...more }).findings)).toEqual(expected);
  });

  it.each<[OwnershipTerms["decides"], string]>([
    [mine.decides, "yes"],
    [{}, "unknown"],
    [{ access: "provider" }, "no"],
  ])("who decides: %j", (decides, answer) => {
    expect(ownership({ ...mine, decides }).customerDecides).toBe(answer);
  });
});

const firm: ResilienceFacts = {
  level: "high",
  profile: resilienceProfiles.exampleNotRosa,
  redundant: "yes",
  monitored: "yes",
  recoveryHours: 4,
  lossHours: 1,
  tests: [{ on: "2026-06-01", result: "passed", hours: 3 }],
  asOf,
};

describe("resilience", () => {
  it.each<[string, Partial<ResilienceFacts>, string, readonly string[]]>([
    ["promised and tested", {}, "yes", []],
    [
      "promised, never tested: no proof",
      { tests: [] },
      "unknown",
      ["resilience-recovery-tested unknown tests"],
    ],
    [
      "a test of next year is none",
      { tests: [{ on: "2027-01-01", result: "passed" }] },
      "unknown",
      ["resilience-recovery-tested unknown tests"],
    ],
    [
      "a test without an outcome",
      { tests: [{ on: "2026-06-01", result: "unknown" }] },
      "unknown",
      ["resilience-recovery-tested unknown tests"],
    ],
    [
      "a test that failed",
      { tests: [{ on: "2026-06-01", result: "failed" }] },
      "no",
      ["resilience-recovery-tested no tests"],
    ],
    [
      "failed after it passed",
      {
        tests: [
          { on: "2026-06-01", result: "passed" },
          { on: "2026-06-02", result: "failed" },
        ],
      },
      "no",
      ["resilience-recovery-tested no tests"],
    ],
    [
      "both on one day: the worse",
      {
        tests: [
          { on: "2026-06-01", result: "failed" },
          { on: "2026-06-01", result: "passed" },
          { on: "2026-06-01", result: "unknown" },
        ],
      },
      "no",
      ["resilience-recovery-tested no tests"],
    ],
    ["a test a year ago", { tests: [{ on: "2025-11-29", result: "passed" }] }, "yes", []],
    [
      "a day more",
      { tests: [{ on: "2025-11-28", result: "passed" }] },
      "unknown",
      ["resilience-test-recent no tests"],
    ],
    [
      "that counts two years",
      { testCountsMonths: 24, tests: [{ on: "2025-11-28", result: "passed" }] },
      "yes",
      [],
    ],
    [
      "slower in the test than promised",
      { tests: [{ on: "2026-06-01", result: "passed", hours: 5 }] },
      "yes",
      ["resilience-test-within-promise no tests"],
    ],
    [
      "too slow for the level",
      { recoveryHours: 5 },
      "yes",
      ["resilience-recovery-time-fits no recoveryHours"],
    ],
    [
      "fast enough for a lower level",
      { recoveryHours: 24, lossHours: 24, level: "medium" },
      "yes",
      [],
    ],
    [
      "a number that the scheme was not read to have",
      { profile: resilienceProfiles.rosa },
      "yes",
      [
        "resilience-recovery-time-fits unknown recoveryHours",
        "resilience-recovery-point-fits unknown lossHours",
      ],
    ],
    [
      "not redundant",
      { redundant: "no", monitored: "unknown" },
      "yes",
      ["resilience-redundant no redundant", "resilience-monitored unknown monitored"],
    ],
  ])("%s", (_name, more, tested, expected) => {
    const found = resilience({ ...firm, ...more });
    expect(found.tested).toBe(tested);
    expect(told(found.findings)).toEqual(expected);
  });

  it("does not take silence for a promise", () => {
    const { recoveryHours: _time, lossHours: _point, ...silent } = firm;
    expect(resilience(silent)).toMatchObject({
      recoveryTimeFits: "unknown",
      recoveryPointFits: "unknown",
    });
  });
});

const facts: ChangeFacts = {
  kind: "sub-processor",
  effectiveOn: "2026-12-31",
  told: [],
  rules: changeRules,
  now: "2026-11-29T12:00:00+01:00",
};
const by = (
  to: "board" | "privacy-officer",
  at: string,
  channel: "email" | "portal" = "email",
) => ({ to, channel, at });

describe("changeNotice", () => {
  it.each<[string, Partial<ChangeFacts>, string, readonly string[]]>([
    ["there is still time", {}, "to-tell to-tell", []],
    ["one was told", { told: [by("board", "2026-11-20T09:00:00Z")] }, "told to-tell", []],
    [
      "both are late",
      { now: "2026-12-02T00:00:00+01:00" },
      "late late",
      ["change-everyone-told no", "change-everyone-told no"],
    ],
    [
      "told on the last day",
      {
        now: "2026-12-31T00:00:00Z",
        told: [
          by("board", "2026-12-01T23:59:59+01:00"),
          by("privacy-officer", "2026-12-02T00:00:00+01:00"),
        ],
      },
      "told told-late",
      ["change-told-in-time no"],
    ],
    [
      "through another channel",
      { told: [by("board", "2026-11-20T09:00:00Z", "portal")] },
      "told-otherwise to-tell",
      ["change-told-by-channel no"],
    ],
    [
      "and then through the right one",
      {
        told: [by("board", "2026-11-21T09:00:00Z"), by("board", "2026-11-20T09:00:00Z", "portal")],
      },
      "told to-tell",
      [],
    ],
    [
      "told in the future is not told",
      { told: [by("board", "2026-11-30T09:00:00Z")] },
      "to-tell to-tell",
      [],
    ],
  ])("a sub-processor on 31 December: %s", (_name, more, states, expected) => {
    const found = changeNotice({ ...facts, ...more });
    expect(found.tellBy).toBe("2026-12-01T23:00:00.000Z");
    expect(found.readers.map(({ state }) => state).join(" ")).toBe(states);
    expect(found.findings.map(({ code, answer }) => `${code} ${answer}`)).toEqual(expected);
  });

  it.each([
    ["2026-11-29T09:00:00Z", "told"],
    ["2026-11-29T09:00:01Z", "told-late"],
  ])("unauthorised access, told at %s", (at, state) => {
    const found = changeNotice({
      ...facts,
      kind: "unauthorised-access",
      knownAt: "2026-11-26T09:00:00Z",
      told: [by("board", at)],
    });
    expect(found.tellBy).toBe("2026-11-29T09:00:00.000Z");
    expect(found.readers[0]?.state).toBe(state);
  });

  it("cannot say when, without a day to count from", () => {
    const { effectiveOn: _gone, ...open } = facts;
    const found = changeNotice({ ...open, told: [by("board", "2026-11-20T09:00:00Z")] });
    expect(found.readers.map(({ state }) => state)).toEqual(["unknown", "unknown"]);
    expect("tellBy" in found).toBe(false);
    expect("tellBy" in changeNotice({ ...facts, kind: "unauthorised-access" })).toBe(false);
  });

  it("says that nothing is agreed, instead of that nobody need be told", () => {
    expect(changeNotice({ ...facts, rules: [] })).toMatchObject({
      readers: [],
      findings: [{ code: "change-rule-agreed", answer: "unknown" }],
    });
  });

  it("takes any channel when none is named", () => {
    const [first] = changeRules;
    const rules = first ? [{ ...first, channels: [] }] : [];
    const found = changeNotice({
      ...facts,
      rules,
      told: [by("board", "2026-11-20T09:00:00Z", "portal")],
    });
    expect(found.readers[0]?.state).toBe("told");
  });

  it("refuses a rule with two terms", () => {
    const rules = changeRules.map((row) => ({ ...row, daysBefore: 1, withinHours: 1 }));
    expect(() => changeNotice({ ...facts, rules })).toThrow("rules.0.withinHours: two-terms");
  });
});
