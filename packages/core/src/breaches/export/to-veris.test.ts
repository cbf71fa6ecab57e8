import { describe, expect, it } from "vitest";
import { completeReport, silentReport } from "../../../test/breach-reports.ts";
import { verisTerms } from "../data/veris/veris-terms.ts";
import { type FirstReport, incidentKind, toVeris } from "../index.ts";

const options = { incidentId: "6a1f0c9e" };
const withGroups = (groups: Partial<FirstReport>): FirstReport =>
  ({ ...completeReport, ...groups }) as FirstReport;

/** Properties that every incident of VERIS 1.4.1 must have. */
const required = [
  "actor",
  "action",
  "discovery_method",
  "schema_version",
  "asset",
  "timeline",
  "incident_id",
  "security_incident",
  "summary",
];

describe("toVeris", () => {
  it("has what every incident must have, and tells of nobody", () => {
    const incident = toVeris(completeReport, options);
    for (const name of required) expect(incident).toHaveProperty(name);
    const text = JSON.stringify(incident);
    for (const word of ["Wilgen", "Sanne", "example", completeReport.incident.summary])
      expect(text).not.toContain(word);
    expect(incident).toMatchObject({
      schema_version: "1.4.1",
      security_incident: "Confirmed",
      action: { error: { variety: ["Misdelivery"] } },
      actor: { internal: { motive: ["NA"] } },
      attribute: {
        confidentiality: {
          data_disclosure: "Yes",
          data: [{ variety: "Personal" }],
          data_victim: ["Student"],
          data_total: 840,
        },
      },
      timeline: { incident: { year: 2026, month: 11, day: 20 } },
      discovery_method: { external: {} },
    });
  });

  it("has an action for every kind of incident, with at least one variety", () => {
    expect(Object.keys(verisTerms.actions)).toHaveLength(24);
    for (const [kind, action] of Object.entries(verisTerms.actions)) {
      expect(incidentKind.safeParse(kind).success).toBe(true);
      expect(Object.keys(action)).toHaveLength(1);
    }
  });

  it.each<[string, FirstReport, object]>([
    [
      "an attack from outside on the whole",
      withGroups({
        cause: { ...completeReport.cause, origin: "external", intent: "malicious" },
        effect: { effects: ["theft", "change"], unintelligible: "partly" },
        timeline: {
          ...completeReport.timeline,
          discovery: "processor-detected",
          occurred: {
            kind: "period",
            from: "2026-11-01T10:00:00+01:00",
            to: "2026-11-02T10:00:00+01:00",
          },
        },
        data: { ...completeReport.data, records: { kind: "range", minimum: 1, maximum: 9 } },
      }),
      {
        actor: { external: { motive: ["Unknown"] } },
        attribute: {
          confidentiality: { data_disclosure: "Potentially", data_total: 9 },
          integrity: {},
          availability: {},
        },
        timeline: { incident: { month: 11, day: 1 } },
        discovery_method: { partner: {} },
      },
    ],
    [
      "nobody can tell",
      withGroups({
        cause: { ...completeReport.cause, origin: "cannot-be-determined" },
        timeline: {
          ...completeReport.timeline,
          discovery: "other",
          occurred: { kind: "cannot-be-determined" },
        },
        data: { ...completeReport.data, records: { kind: "cannot-be-determined" } },
      }),
      {
        actor: { unknown: {} },
        discovery_method: { unknown: true },
        timeline: { incident: { day: 20 } },
      },
    ],
    [
      "care files, made unreachable",
      withGroups({
        effect: { effects: ["delete-or-destroy"], unintelligible: "no" },
        data: { ...completeReport.data, categories: ["medical"] },
      }),
      { attribute: { availability: { variety: ["Loss"] } } },
    ],
  ])("%s", (_what, report, expected) => {
    expect(toVeris(report, options)).toMatchObject(expected);
  });

  it("says Unknown of what is open", () => {
    expect(toVeris(silentReport, { ...options, status: "Suspected" })).toMatchObject({
      security_incident: "Suspected",
      summary: "Unknown",
      action: { unknown: {} },
      attribute: { confidentiality: { data_disclosure: "Unknown", data_victim: ["Unknown"] } },
    });
  });

  it("refuses a status that VERIS does not have", () => {
    expect(() => toVeris(completeReport, { ...options, status: "Maybe" as never })).toThrow(
      "status: not-an-option",
    );
  });
});
