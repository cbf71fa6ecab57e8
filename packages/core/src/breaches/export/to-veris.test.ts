import { describe, expect, it } from "vitest";
import { completeReport, silentReport } from "../../../test/breach-reports.ts";
import { verisTerms } from "../data/veris/veris-terms.ts";
import {
  type FirstReport,
  incidentKind,
  type NotKnownYetField,
  notKnownYetFields,
  toVeris,
} from "../index.ts";

const options = { incidentId: "6a1f0c9e" };
const withGroups = (groups: Partial<FirstReport>): FirstReport =>
  ({ ...completeReport, ...groups }) as FirstReport;
/** The report of which nothing is known but these groups. */
const openBut = (groups: object, known: readonly NotKnownYetField[]): FirstReport =>
  ({
    ...silentReport,
    ...groups,
    notKnownYet: notKnownYetFields.filter((field) => !known.includes(field)),
  }) as FirstReport;

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

  it("writes the whole of an incident from inside", () => {
    expect(toVeris(completeReport, options)).toEqual({
      schema_version: "1.4.1",
      incident_id: "6a1f0c9e",
      security_incident: "Confirmed",
      summary: "sent-by-mistake",
      actor: { internal: { motive: ["NA"], variety: ["Unknown"] } },
      action: { error: { variety: ["Misdelivery"], vector: ["Unknown"] } },
      asset: { assets: [{ variety: "Unknown" }] },
      attribute: {
        confidentiality: {
          data_disclosure: "Yes",
          data: [{ variety: "Personal" }],
          data_victim: ["Student"],
          data_total: 840,
        },
      },
      discovery_method: { external: { variety: ["Unknown"] } },
      timeline: { incident: { year: 2026, month: 11, day: 20 } },
      victim: { industry: "61", country: ["NL"], employee_count: "Unknown" },
    });
  });

  it("names country and variety of an actor from outside Unknown", () => {
    const report = withGroups({ cause: { ...completeReport.cause, origin: "external" } });
    expect(toVeris(report, options)["actor"]).toEqual({
      external: { motive: ["NA"], variety: ["Unknown"], country: ["Unknown"] },
    });
  });

  it("dates an incident of one moment by that moment, not by its discovery", () => {
    const occurred = { kind: "moment", at: "2026-10-31T23:30:00Z" } as const;
    const report = withGroups({ timeline: { ...completeReport.timeline, occurred } });
    expect(toVeris(report, options)["timeline"]).toEqual({
      incident: { year: 2026, month: 11, day: 1 },
    });
  });

  const effect = (effects: readonly string[], unintelligible: string): Partial<FirstReport> =>
    ({ effect: { effects, unintelligible } }) as Partial<FirstReport>;
  const lost = { variety: ["Loss"] };
  const changed = { variety: ["Modify data"] };
  it.each<[string, FirstReport, object]>([
    [
      "a loss alone touches no confidentiality",
      withGroups(effect(["delete-or-destroy"], "no")),
      { availability: lost },
    ],
    [
      "a change alone touches integrity",
      withGroups(effect(["change"], "no")),
      { integrity: changed },
    ],
    [
      "a theft of data that were protected in part",
      withGroups({
        ...effect(["theft"], "partly"),
        data: {
          ...completeReport.data,
          categories: ["medical", "contact"],
          records: { kind: "cannot-be-determined" },
        },
      }),
      {
        confidentiality: {
          data_disclosure: "Potentially",
          data: [{ variety: "Medical" }, { variety: "Personal" }],
          data_victim: ["Student"],
        },
        availability: lost,
      },
    ],
    [
      "read, and nobody knows yet how well it was protected",
      openBut({ effect: { effects: ["read"] } }, ["effect.effects"]),
      { confidentiality: { data_disclosure: "Unknown", data: [], data_victim: ["Unknown"] } },
    ],
    [
      "unprotected, and nobody knows yet what happened to it",
      openBut({ effect: { unintelligible: "no" } }, ["effect.unintelligible"]),
      { confidentiality: { data_disclosure: "Unknown", data: [], data_victim: ["Unknown"] } },
    ],
  ])("attributes: %s", (_what, report, expected) => {
    expect(toVeris(report, options)["attribute"]).toEqual(expected);
  });

  it.each(["Confirmed", "Suspected", "Near miss", "False positive"] as const)(
    "takes %s, a status of VERIS 1.4.1",
    (status) => {
      expect(toVeris(completeReport, { ...options, status })["security_incident"]).toBe(status);
    },
  );

  it("refuses a status that VERIS does not have", () => {
    expect(() => toVeris(completeReport, { ...options, status: "Maybe" as never })).toThrow(
      "status: not-an-option",
    );
  });
});
