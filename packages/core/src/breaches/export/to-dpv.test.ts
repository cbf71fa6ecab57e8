import { describe, expect, it } from "vitest";
import { completeReport, silentReport } from "../../../test/breach-reports.ts";
import { edpbCaseFacts } from "../../../test/edpb-case-facts.ts";
import { type AssessmentFacts, type ExportedBreach, type FirstReport, toDpv } from "../index.ts";

const reference = "DL-2026-0001";
const reasons = "Er zijn te veel mensen om elk apart te berichten.";
const high = edpbCaseFacts[18] as AssessmentFacts;
const unlikely = edpbCaseFacts[13] as AssessmentFacts;
const statuses = (facts: AssessmentFacts) =>
  toDpv({ reference, report: silentReport, facts })["dpv:hasStatus"];
const justified = (rest: Partial<ExportedBreach>) =>
  toDpv({ reference, report: silentReport, ...rest })["dpv:hasJustification"];
const id = (term: string) => ({ "@id": `eu-gdpr:${term}` });

describe("toDpv", () => {
  it("writes a whole breach in terms of DPV 2.3, with our code where DPV has no term", () => {
    const report = {
      ...completeReport,
      data: { ...completeReport.data, categories: ["user-content", "religion"] },
      people: { ...completeReport.people, categories: ["pupil", "alumnus"] },
    } as FirstReport;
    const breach: ExportedBreach = {
      reference,
      report,
      facts: high,
      notices: ["initial", "bundled"],
      isDelayJustified: true,
      isCrossBorder: true,
    };
    expect(toDpv(breach)).toEqual({
      "@context": {
        dpv: "https://w3id.org/dpv#",
        pd: "https://w3id.org/dpv/pd#",
        "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        dct: "http://purl.org/dc/terms/",
        dpvVersion: "dct:conformsTo",
      },
      dpvVersion: "2.3",
      "dct:identifier": reference,
      "@type": ["eu-gdpr:ConfidentialityBreach", "eu-gdpr:CrossBorderDataBreach"],
      "dpv:hasPersonalData": [
        { "@type": "dpv:PersonalData", "dct:identifier": "user-content" },
        { "@id": "pd:Religion" },
      ],
      "dpv:hasDataSubject": [
        { "@id": "dpv:Student" },
        { "@type": "dpv:DataSubject", "dct:identifier": "alumnus" },
      ],
      "dpv:hasStatus": [
        id("DBIAIndicatesHighRisk"),
        id("DPABreachNotificationNeeded"),
        id("DataSubjectBreachNotificationNeeded"),
      ],
      "dpv:hasNotice": [id("DPABreachInitialNotice"), id("DPABundledBreachNotice")],
      "dpv:hasJustification": [id("JustificationA33NotificationDelay")],
    });
  });

  it("leaves out what is not known", () => {
    expect(Object.keys(toDpv({ reference, report: silentReport }))).toEqual([
      "@context",
      "dpvVersion",
      "dct:identifier",
    ]);
    const open = { ...silentReport, data: {}, people: {} } as FirstReport;
    expect(Object.keys(toDpv({ reference, report: open, notices: [] }))).toHaveLength(3);
  });

  it.each<[string, AssessmentFacts, readonly object[]]>([
    [
      "art. 33(1): no notice where the risk is unlikely",
      unlikely,
      [id("DBIAIndicatesNoRisk"), id("BreachNotificationNotNeeded")],
    ],
    [
      "art. 33(2): a processor tells its controllers of every breach",
      { ...unlikely, role: "processor" },
      [id("DBIAIndicatesNoRisk"), id("ControllerBreachNotificationNeeded")],
    ],
    [
      "art. 34(3): people need not be told where an exception holds",
      { ...high, exception: { ground: "a", reasons } },
      [id("DBIAIndicatesHighRisk"), id("DPABreachNotificationNeeded")],
    ],
  ])("%s", (_what, facts, expected) => {
    expect(statuses(facts)).toEqual(expected);
  });

  it.each<[string, Partial<ExportedBreach>, readonly object[] | undefined]>([
    ["none without an assessment", {}, undefined],
    ["none for a high risk of which people are told", { facts: high }, undefined],
    ["no late notice to justify", { isDelayJustified: false, isCrossBorder: false }, undefined],
    [
      "a late notice, art. 33(1)",
      { isDelayJustified: true },
      [id("JustificationA33NotificationDelay")],
    ],
    ["an unlikely risk, art. 33(1)", { facts: unlikely }, [id("JustificationA33RiskUnlikely")]],
    [
      "data of no use to an outsider, art. 34(3)(a)",
      { facts: { ...high, exception: { ground: "a", reasons } } },
      [id("JustificationA33BreachedDataIneffective")],
    ],
    [
      "a late notice and later measures, art. 34(3)(b)",
      { isDelayJustified: true, facts: { ...high, exception: { ground: "b", reasons } } },
      [id("JustificationA33NotificationDelay"), id("JustificationA33RiskMitigated")],
    ],
  ])("justification: %s", (_what, rest, expected) => {
    expect(justified(rest)).toEqual(expected);
  });

  it.each<[string, object, string]>([
    ["an empty reference", { reference: "" }, "reference: too-short"],
    ["a reference of 501 characters", { reference: "a".repeat(501) }, "reference: too-long"],
    ["eleven notices", { notices: Array(11).fill("phased") }, "notices: too-long"],
    ["a notice of another kind", { notices: ["last"] }, "notices.0: not-an-option"],
    ["a cross-border answer that is no boolean", { isCrossBorder: "yes" }, "isCrossBorder"],
    ["a field that it does not have", { board: "De Wilgen" }, "unknown-key"],
  ])("refuses %s", (_what, rest, message) => {
    const breach = { reference, report: silentReport, ...rest } as unknown as ExportedBreach;
    expect(() => toDpv(breach)).toThrow(message);
  });

  it("takes a reference of 500 characters and ten notices", () => {
    const notices = Array<"phased">(10).fill("phased");
    const written = toDpv({ reference: "a".repeat(500), report: silentReport, notices });
    expect(written["dpv:hasNotice"]).toHaveLength(10);
  });
});
