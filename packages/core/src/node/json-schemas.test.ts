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
import { framework, measureSet } from "../measures/index.ts";
import { outboundPolicy } from "../outbound/index.ts";
import { definePolicy, policyDefinition } from "../retention/index.ts";
import { recordingPolicy } from "../services/index.ts";
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
  "framework.json": framework,
  "measures.json": measureSet,
  "outbound-policy.json": outboundPolicy,
  "privacy-insert.json": privacyInsert,
  "processing-agreement.json": processingAgreement,
  "recording-policy.json": recordingPolicy,
  "retention-policy.json": policyDefinition,
};

const exampleOf = (file: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8"));

type Path = readonly (string | number)[];

/** Every field of a document with the way to the object that has it; a name of three letters is too short to guess. */
function fieldsOf(value: unknown, path: Path = []): readonly { path: Path; key: string }[] {
  if (Array.isArray(value)) return value.flatMap((row, index) => fieldsOf(row, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.length > 3 ? [{ path, key }] : []),
    ...fieldsOf(inner, [...path, key]),
  ]);
}

/** Each letter of a name once wrong. */
const slipsIn = (name: string) =>
  Array.from(name, (_, at) => `${name.slice(0, at)}q${name.slice(at + 1)}`).filter(
    (slip) => slip !== name,
  );

function withRenamed(value: unknown, [step, ...rest]: Path, key: string, slip: string): unknown {
  if (step === undefined) {
    const { [key]: moved, ...others } = value as Readonly<Record<string, unknown>>;
    return { ...others, [slip]: moved };
  }
  if (Array.isArray(value))
    return value.map((row, index) => (index === step ? withRenamed(row, rest, key, slip) : row));
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, inner]) => [
      name,
      name === step ? withRenamed(inner, rest, key, slip) : inner,
    ]),
  );
}

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

  it("names the nearest field for a slip of the pen, in any field at any depth", () => {
    for (const { path, key } of fieldsOf(document)) {
      for (const slip of slipsIn(key)) {
        const broken = withRenamed(document, path, key, slip);
        const parsed = schema.safeParse(broken);
        const issues = parsed.success ? [] : toIssues(parsed.error.issues, broken, schema);
        const told = issues.some(
          (issue) =>
            String(issue.path) === String(path) &&
            issue.params["key"] === slip &&
            issue.params["meant"] === key,
        );
        expect([...path, slip, told]).toEqual([...path, slip, true]);
      }
    }
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
      "framework.json",
      "measures.json",
      "outbound-policy.json",
      "privacy-insert.json",
      "processing-agreement.json",
      "recording-policy.json",
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
