import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inserts } from "../../test/arbitrary-inserts.ts";
import { leerplein } from "../../test/privacy-inserts.ts";
import { activeAgreement, draftAgreement } from "../../test/processing-agreements.ts";
import * as published from "../../test/published-inserts.ts";
import { privacyInsert } from "../inserts/index.ts";
import { jsonSchemas } from "./json-schemas.ts";

const validators = new Map(
  jsonSchemas().map(({ file, schema }) => {
    const ajv = addFormats.default(new Ajv.default({ strict: true, allErrors: true }));
    return [file, ajv.compile(schema)];
  }),
);
const accepts = (insert: unknown) => validators.get("privacy-insert.json")?.(insert);

describe("JSON Schema", () => {
  it("is there for each document, strict and of draft 2020-12", () => {
    expect([...validators.keys()]).toEqual([
      "measures.json",
      "privacy-insert.json",
      "processing-agreement.json",
    ]);
    for (const { schema } of jsonSchemas()) {
      expect(schema).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: expect.stringMatching(/^urn:bijsluiter:/),
      });
    }
  });

  it.each(Object.entries({ leerplein, ...published }))("accepts %s", (_name, insert) => {
    expect(accepts(insert)).toBe(true);
  });

  it("accepts agreements, and refuses one without a status", () => {
    const accepts = validators.get("processing-agreement.json");
    const { status: _, ...stateless } = draftAgreement;
    expect([activeAgreement, draftAgreement, stateless].map((it) => accepts?.(it))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("accepts any valid insert", () => {
    fc.assert(
      fc.property(inserts, (insert) => accepts(insert) === true),
      { numRuns: 100 },
    );
  });

  it.each([
    ["nothing", {}],
    ["a list", []],
    ["no products", { ...leerplein, products: [] }],
    ["an unknown field", { ...leerplein, colour: "red" }],
    ["a day that is not there", { ...leerplein, lastModified: "2026-02-30" }],
    ["months as a text", { ...leerplein, reviewEveryMonths: "12" }],
    ["half a month", { ...leerplein, reviewEveryMonths: 0.5 }],
    [
      "a country that is not there",
      { ...leerplein, locations: [{ kind: "storage", country: "XX" }] },
    ],
    [
      "a service of no kind",
      { ...leerplein, services: [{ id: "a", name: "a", role: "processor" }] },
    ],
    [
      "an order of what cannot be ordered",
      {
        ...leerplein,
        services: [{ id: "a", name: "a", role: "processor", kind: "inseparable", ordered: "yes" }],
      },
    ],
    ["a purpose of one's own without words", { ...leerplein, purposes: [{ code: "own" }] }],
    ["a link that runs", { ...leerplein, url: "javascript:alert(1)" }],
    [
      "a term without a trigger",
      {
        ...leerplein,
        personalData: [{ category: "contact", retention: { kind: "term", period: "P1Y" } }],
      },
    ],
    [
      "clauses without a module",
      {
        ...leerplein,
        locations: [{ kind: "storage", country: "US", transfer: { kind: "scc-2021-914" } }],
      },
    ],
    ["a section that is not there", { ...leerplein, printedAt: { colour: "4" } }],
  ])("refuses %s, as safeParse does", (_title, broken) => {
    expect(accepts(broken)).toBe(false);
    expect(privacyInsert.safeParse(broken).success).toBe(false);
  });
});
