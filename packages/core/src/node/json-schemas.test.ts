import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inserts } from "../../test/arbitrary-inserts.ts";
import { leerplein } from "../../test/privacy-inserts.ts";
import { activeAgreement, draftAgreement } from "../../test/processing-agreements.ts";
import * as published from "../../test/published-inserts.ts";
import { processingAgreement } from "../agreements/index.ts";
import { privacyInsert } from "../inserts/index.ts";
import { measureSet } from "../measures/index.ts";
import { outboundPolicy } from "../outbound/index.ts";
import { definePolicy, policyDefinition } from "../retention/index.ts";
import { toIssues } from "../shared/issues/to-issues.ts";
import { jsonSchemas } from "./json-schemas.ts";

const validators = new Map(
  jsonSchemas().map(({ file, schema }) => {
    const ajv = addFormats.default(new Ajv.default({ strict: true, allErrors: true }));
    return [file, ajv.compile(schema)];
  }),
);
const accepts = (insert: unknown) => validators.get("privacy-insert.json")?.(insert);

/** Schemas of the documents that a person writes, by the file of their JSON Schema. */
const documents = {
  "measures.json": measureSet,
  "outbound-policy.json": outboundPolicy,
  "privacy-insert.json": privacyInsert,
  "processing-agreement.json": processingAgreement,
  "retention-policy.json": policyDefinition,
};

const exampleOf = (file: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8"));

describe.each(Object.entries(documents))("a document of %s", (file, schema) => {
  const { $schema, ...document } = exampleOf(file);
  const accepts = (value: unknown) => [
    schema.safeParse(value).success,
    validators.get(file)?.(value),
  ];

  it("is its example, which names the schema", () => {
    expect($schema).toBe(`../dist/schemas/${file}`);
    expect(accepts(document)).toEqual([true, true]);
  });

  it("takes any $schema of a sensible length, and no other", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (address) => {
        expect(accepts({ ...document, $schema: address })).toEqual([true, true]);
      }),
    );
    fc.assert(
      fc.property(
        fc.anything().filter((it) => typeof it !== "string" && it !== undefined),
        (other) => {
          expect(accepts({ ...document, $schema: other })).toEqual([false, false]);
        },
      ),
    );
    expect(accepts({ ...document, $schema: "x".repeat(2001) })).toEqual([false, false]);
  });

  it("names the nearest field for a slip of the pen in any field of it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(document).filter((key) => key.length > 3)),
        fc.nat(),
        (key, at) => {
          const letter = at % key.length;
          const slip = `${key.slice(0, letter)}q${key.slice(letter + 1)}`;
          const { [key]: value, ...others } = document;
          const parsed = schema.safeParse({ ...others, [slip]: value });
          const issues = parsed.success
            ? []
            : toIssues(parsed.error.issues, { ...others, [slip]: value }, schema);
          const told = issues.find(({ params }) => params["key"] === slip);
          expect([slip, told?.params["meant"]]).toEqual([slip, key]);
        },
      ),
    );
  });
});

it("gives a policy the same hash with and without the address of its schema", () => {
  const { $schema, ...definition } = policyDefinition.parse(exampleOf("retention-policy.json"));
  expect($schema).toBeDefined();
  expect(definePolicy({ ...definition, $schema: "x" })).toEqual(definePolicy(definition));
});

describe("JSON Schema", () => {
  it("is there for each document, strict and of draft 2020-12", () => {
    expect([...validators.keys()]).toEqual([
      "measures.json",
      "outbound-policy.json",
      "privacy-insert.json",
      "processing-agreement.json",
      "retention-policy.json",
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
