import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { toDpv as breachToDpv, type ExportedBreach } from "../src/breaches/index.ts";
import { dpvPlaces } from "../src/consent/data/dpv-places.ts";
import { dpvPurposeTypes } from "../src/consent/data/dpv-purpose-types.ts";
import { toDpv } from "../src/consent/index.ts";
import { toDpv as insertToDpv } from "../src/inserts/index.ts";
import { consentRecords } from "./arbitrary-consent-records.ts";
import { inserts } from "./arbitrary-inserts.ts";
import { completeReport, incompleteReport } from "./breach-reports.ts";
import { dpvIris, dpvNamespaces, isDpvTerm } from "./dpv-vocabulary.ts";
import { edpbCaseFacts } from "./edpb-case-facts.ts";
import { filesBelow, isTest, repository } from "./house/source-files.ts";

/** No term, but the profile of the W3C guide that a record says to conform to. */
const PROFILE = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr";
// No document may be fetched: the context is in the document.
const documentLoader = () => Promise.reject(new Error("no network"));

/** Every IRI in a document: properties, types, and what is linked to. Texts are not among them. */
function irisIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(irisIn);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === "@value") return [];
    if (key === "@id" || key === "@type") return [value].flat() as string[];
    return [key, ...irisIn(value)];
  });
}

/** What a document says in the namespaces of DPV that DPV does not have. */
async function strangersIn(document: object): Promise<readonly string[]> {
  const expanded = await jsonld.expand(document as never, { documentLoader });
  return irisIn(expanded).filter(
    (iri) =>
      /^https?:\/\/w3id\.org\/dpv|^[a-z-]+:[^/]/.test(iri) && !dpvIris.has(iri) && iri !== PROFILE,
  );
}

describe("the pinned list of DPV 2.3", () => {
  it("has the namespaces that outputs use", () => {
    const sizes = [...dpvNamespaces].map(([prefix, { names }]) => `${prefix} ${names.size}`);
    expect(sizes).toMatchInlineSnapshot(`
      [
        "dpv 1116",
        "pd 231",
        "eu-gdpr 85",
        "legal-eu 21",
        "loc 51",
      ]
    `);
  });

  it.each([
    ["dpv:isImplementedBy", "dpv:isImplementedByEntity"],
    ["dpv:ConsentTerminated", "dpv:ConsentRevoked"],
    ["eu-gdpr:GDPR", "legal-eu:law-GDPR"],
    ["pd:ServiceConsumptionBehavior", "pd:ServiceConsumptionBehaviour"],
  ])("does not have %s, and has %s", (gone, term) => {
    expect([isDpvTerm(gone), isDpvTerm(term)]).toEqual([false, true]);
  });
});

describe("every term", () => {
  it.each([
    ["dpv", { "@type": "dpv:ConsentTerminated" }],
    ["pd", { "dpv:hasPersonalData": { "@id": "pd:ServiceConsumptionBehavior" } }],
    ["no namespace of the document", { "school:hasYearbook": "2026" }],
  ])("that is none in %s is found", async (_where, node) => {
    const context = { dpv: "https://w3id.org/dpv#", pd: "https://w3id.org/dpv/pd#" };
    expect(await strangersIn({ "@context": context, ...node })).toHaveLength(1);
  });

  it("of any consent record is one of DPV", async () => {
    await fc.assert(
      fc.asyncProperty(consentRecords, async (record) => {
        const document = toDpv(record, { baseUrl: "https://leerplein.example/consent/" });
        expect(await strangersIn(document)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("of any insert is one of DPV", async () => {
    await fc.assert(
      fc.asyncProperty(inserts, async (insert) => {
        expect(await strangersIn(insertToDpv(insert))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("that a source names is one of DPV", () => {
    const named = ["packages/core/src", "packages/react/src"]
      .flatMap(filesBelow)
      .filter((path) => /\.tsx?$/.test(path) && !isTest(path))
      .flatMap((path) =>
        [
          ...readFileSync(join(repository, path), "utf8").matchAll(
            /["`]((?:dpv|pd|loc|eu-gdpr|legal-eu):[A-Za-z][\w-]*)["`]/g,
          ),
        ].map(([, term = ""]) => `${term} in ${path}`),
      );
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((one) => !isDpvTerm(one.split(" ")[0] ?? ""))).toEqual([]);
  });

  it("of the tables of consent is one of DPV", () => {
    expect(dpvPurposeTypes.filter((term) => !isDpvTerm(term))).toEqual([]);
    expect(dpvPlaces.filter((code) => !isDpvTerm(`loc:${code}`))).toEqual([]);
  });
});

describe("a breach in terms of DPV", () => {
  const facts = Object.values(edpbCaseFacts);
  const exception = {
    ground: "c",
    reasons: "Er zijn te veel mensen om elk apart te berichten.",
    publicMeasure: "Bericht op de website",
  } as const;
  const breach: ExportedBreach = {
    reference: "DL-2026-0001",
    report: completeReport,
    notices: ["initial", "phased", "bundled"],
    isDelayJustified: true,
    isCrossBorder: true,
  };

  it.each(facts.map((own, index) => [index + 1, own] as const))(
    "says nothing that DPV does not have, case %i",
    async (_caseNo, own) => {
      for (const report of [completeReport, incompleteReport])
        for (const role of ["controller", "processor"] as const)
          expect(
            await strangersIn(
              breachToDpv({ ...breach, report, facts: { ...own, role, exception } }),
            ),
          ).toEqual([]);
    },
  );

  it("names risk, duties, notices and reasons, and its edition", () => {
    const written = breachToDpv({ ...breach, facts: { ...edpbCaseFacts[18], exception } as never });
    expect(written).toMatchObject({
      dpvVersion: "2.3",
      "@type": ["eu-gdpr:ConfidentialityBreach", "eu-gdpr:CrossBorderDataBreach"],
      "dpv:hasStatus": [
        { "@id": "eu-gdpr:DBIAIndicatesHighRisk" },
        { "@id": "eu-gdpr:DPABreachNotificationNeeded" },
      ],
      "dpv:hasJustification": [
        { "@id": "eu-gdpr:JustificationA33NotificationDelay" },
        { "@id": "eu-gdpr:JustificationA33DisproportionateEffort" },
      ],
    });
    expect(JSON.stringify(written)).not.toContain(completeReport.incident.summary);
    expect(breachToDpv({ ...breach, facts: edpbCaseFacts[13] as never })).toMatchObject({
      "dpv:hasStatus": [
        { "@id": "eu-gdpr:DBIAIndicatesNoRisk" },
        { "@id": "eu-gdpr:BreachNotificationNotNeeded" },
      ],
    });
  });

  it("says only what is known", () => {
    const { incident, timeline, contact, notKnownYet } = incompleteReport;
    const open = [
      ...notKnownYet,
      "effect.effects",
      "effect.unintelligible",
      "data.categories",
      "data.records",
      "people.categories",
      "measures.taken",
      "measures.planned",
      "boards.affected",
    ] as const;
    const report = {
      kind: "incomplete",
      incident,
      timeline,
      contact,
      notKnownYet: [...new Set(open)],
    } as const;
    expect(Object.keys(breachToDpv({ reference: "DL-2026-0002", report }))).toEqual([
      "@context",
      "dpvVersion",
      "dct:identifier",
    ]);
  });
});
