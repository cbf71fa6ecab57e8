import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inserts } from "../../../test/arbitrary-inserts.ts";
import { leerplein } from "../../../test/privacy-inserts.ts";
import { activeAgreement } from "../../../test/processing-agreements.ts";
import * as messages from "../../messages/en/index.ts";
import { documentKinds } from "../document/document-kinds.ts";
import { agreementKind } from "../document/kinds/agreement-kind.ts";
import { insertKind } from "../document/kinds/insert-kind.ts";
import { measuresKind } from "../document/kinds/measures-kind.ts";
import { policyKind } from "../document/kinds/policy-kind.ts";
import { mendDocument } from "./mend-document.ts";

const options = {
  schemaAddress: "./schema.json",
  judging: { asOf: "2026-11-30", isSigning: false, messages },
};

/** Mends a text, and holds that nothing is left to mend. */
function mend(text: string, kind = insertKind) {
  const mended = mendDocument(text, kind, options);
  if (mended === undefined) throw new Error("too deep");
  expect(mendDocument(mended.text, kind, options)).toEqual({ text: mended.text, mends: [] });
  const value: unknown = JSON.parse(mended.text);
  return {
    ...mended,
    value,
    codes: mended.mends.map(({ code, where }) => [code, where.join(".")]),
  };
}

const insert = { $schema: "./schema.json", ...leerplein };
const [location] = leerplein.locations;
const [product] = leerplein.products;
const [data] = leerplein.personalData;
const term = { kind: "term", trigger: "leftOn", period: "P1Y" };

describe("mendDocument", () => {
  it.each([
    ["a code in capitals", { template: "Official" }, "code-spelling", "template", "official"],
    [
      "a code with a space",
      { dataSubjects: ["pupil "] },
      "code-spelling",
      "dataSubjects.0",
      "pupil",
    ],
    [
      "a country in small letters",
      { locations: [{ ...location, country: "nl" }] },
      "code-spelling",
      "locations.0.country",
      "NL",
    ],
    [
      "a country by its older code",
      { locations: [{ ...location, country: "uk" }] },
      "code-replaced",
      "locations.0.country",
      "GB",
    ],
    [
      "a number with spaces",
      { processor: { name: "A", kvk: " 12 34.56-78" } },
      "number-spelling",
      "processor.kvk",
      "12345678",
    ],
    [
      "a number that is no text",
      { processor: { name: "A", kvk: 12345678 } },
      "wrong-type",
      "processor.kvk",
      "12345678",
    ],
    [
      "an edition as it is written",
      { modelVersion: "4.0", version: 4 },
      "wrong-type",
      "version",
      "4",
    ],
    ["a number as a text", { reviewEveryMonths: " 12 " }, "wrong-type", "reviewEveryMonths", 12],
    [
      "a day with slashes",
      { lastModified: "2026/8/1" },
      "day-spelling",
      "lastModified",
      "2026-08-01",
    ],
    [
      "a period in small letters",
      { personalData: [{ ...data, retention: { ...term, period: "p1y" } }] },
      "code-spelling",
      "personalData.0.retention.period",
      "P1Y",
    ],
    [
      "spaces around an address",
      { url: " https://leerplein.example " },
      "outer-spaces",
      "url",
      "https://leerplein.example",
    ],
    [
      "spaces around a text",
      { products: [{ ...product, name: " Leerplein\t" }] },
      "outer-spaces",
      "products.0.name",
      "Leerplein",
    ],
  ])("writes %s in the one right way", (_title, change, code, where, right) => {
    const { codes, value } = mend(`${JSON.stringify({ ...insert, ...change }, null, 2)}\n`);
    expect(codes).toEqual([[code, where]]);
    const found = where.split(".").reduce<unknown>((inner, key) => Object(inner)[key], value);
    expect(found).toBe(right);
    expect(insertKind.read(value)).not.toHaveProperty("issues");
  });

  it.each([
    ["a day that begins with the day", { lastModified: "1-8-2026" }],
    ["a slip of one letter", { template: "oficial" }],
    ["a country that fell apart", { locations: [{ ...location, country: "YU" }] }],
    ["a number with too few digits", { processor: { name: "A", kvk: "123 456" } }],
    ["a number that is no whole one", { reviewEveryMonths: "1.5" }],
    ["a member that nobody knows", { geheim: 1 }],
    ["a wrong name beside the right one", { "data-subjects": ["parent"] }],
    ["an address without https", { url: "leerplein.example" }],
    ["two entries that differ", { locations: [location, { ...location, place: "Elders" }] }],
  ])("leaves %s", (_title, change) => {
    const text = `${JSON.stringify({ ...insert, ...change }, null, 2)}\n`;
    expect(mend(text)).toMatchObject({ text, mends: [] });
  });

  it("writes the name of a member as the schema has it", () => {
    const { dataSubjects, ...others } = insert;
    const { codes, value } = mend(
      `${JSON.stringify({ ...others, data_subjects: dataSubjects }, null, 2)}\n`,
    );
    expect(codes).toEqual([
      ["key-spelling", ""],
      ["part-order", ""],
    ]);
    expect(value).toEqual(insert);
  });

  it("takes twins out wherever they are, and nothing from a document that was signed", () => {
    const twins = {
      ...insert,
      dataSubjects: ["pupil", "pupil", "teacher", "pupil"],
      locations: [location, location],
      services: [...leerplein.services, ...leerplein.services],
    };
    const { value, codes } = mend(JSON.stringify(twins));
    expect(value).toEqual({ ...insert, dataSubjects: ["pupil", "teacher"], locations: [location] });
    expect(codes.filter(([code]) => code === "entry-repeated").length).toBeGreaterThan(3);
    const { annexes } = activeAgreement;
    const twice = { $schema: "x", ...activeAgreement, annexes: [...annexes, ...annexes] };
    const mended = (document: object) => mend(JSON.stringify(document), agreementKind);
    expect(mended(twice).codes).not.toContainEqual(["entry-repeated", expect.anything()]);
    expect(mended({ ...twice, signatures: [] }).value).toMatchObject({ annexes });
  });

  it("names the schema first, and reads levels by their Dutch names", () => {
    const set =
      '{ "levels": { "availability": "Laag", "integrity": "M", "confidentiality": "hoog" }, "measures": [] }\n';
    const { text, codes } = mend(set, measuresKind);
    expect(text).toBe(
      '{ "$schema": "./schema.json", "levels": { "availability": "low", "integrity": "medium", "confidentiality": "high" }, "measures": [] }\n',
    );
    expect(codes.map(([code]) => code)).toEqual([
      "schema-missing",
      "code-spelling",
      "code-spelling",
      "code-spelling",
    ]);
  });

  it.each([
    ["{}", "schema-missing", '{"$schema": "./schema.json"}\n'],
    ['{"$schema":"x","a":1,"a":2}\n', "key-repeated", '{"$schema":"x","a":2}\n'],
    ['\uFEFF{"$schema":"x"}\n', "byte-order-mark", '{"$schema":"x"}\n'],
    ['{ \r\n"$schema":"x"}  \r\n', "trailing-spaces", '{\r\n"$schema":"x"}\r\n'],
    ['{"$schema":"x"}', "trailing-spaces", '{"$schema":"x"}\n'],
    [
      '{"$schema":"x", "a": [ [ ] , 1e3,"\\u0041\\"]" ]}\n',
      undefined,
      '{"$schema":"x", "a": [ [ ] , 1e3,"\\u0041\\"]" ]}\n',
    ],
  ])("of %j mends %s, and keeps everything else as it was written", (before, code, after) => {
    const { text, mends } = mend(before);
    expect([text, ...mends.map((one) => one.code)]).toEqual(code ? [after, code] : [after]);
  });

  it("has an answer for lists, texts and what is too deep", () => {
    expect(mend("[1, 2]\n").mends).toEqual([]);
    expect(mend('"x"\n').mends).toEqual([]);
    const deep = `{"a":${"[".repeat(5000)}${"]".repeat(5000)}}`;
    expect(mendDocument(deep, policyKind, options)).toBeUndefined();
  });

  /** What people do to a document that leaves one right answer. */
  const damages: readonly ((text: string) => string)[] = [
    (text) => JSON.stringify(JSON.parse(text), null, "\t").replaceAll("\n", " \n"),
    (text) => text.replaceAll('"NL"', '"nl"'),
    (text) => text.replaceAll('"pupil"', '"Pupil "'),
    (text) => text.replaceAll('"template"', '"Template"'),
    (text) => text.replace(/^(\s*"version":\s*")/m, "$1  "),
    (text) => `\uFEFF${text}  \n\n`,
    (text) => text.replace(/^\{/, '{"products":[],'),
  ];

  it("gives an insert back whatever was done to it, and mends nothing twice", () => {
    fc.assert(
      fc.property(
        inserts,
        fc.subarray([...damages]),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (own, chosen, chance) => {
          const read = insertKind.read({ $schema: "x", ...own });
          fc.pre("value" in read);
          const good = "value" in read ? read.value : undefined;
          const parts = Object.entries(Object(good))
            .map((part) => ({ part, at: chance.next().value }))
            .sort((a, b) => a.at - b.at);
          const mixed = JSON.stringify(Object.fromEntries(parts.map(({ part }) => part)));
          const damaged = chosen.reduce((text, damage) => damage(text), mixed);
          const clean = mend(JSON.stringify(good));
          expect(mend(damaged).value).toEqual(clean.value);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("never throws, on any document of any kind", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        for (const kind of documentKinds) mend(`{"${kind.marker}":${json}}`, kind);
        mend(json);
      }),
      { numRuns: 100 },
    );
  });
});
