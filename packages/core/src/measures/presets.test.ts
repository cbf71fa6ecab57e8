import { describe, expect, it } from "vitest";
import { certificateRules } from "./data/certificate-rules.ts";
import { certificateStandards } from "./data/certificate-standards.ts";
import { classificationQuestions } from "./data/classification-questions.ts";
import { measureRules } from "./data/measure-rules.ts";
import { measureThemeRows } from "./data/measure-themes.ts";
import { sheetColumns } from "./data/sheet-columns.ts";
import { type Measure, presets } from "./index.ts";

const golden = (name: string) => `../../test/golden/measures/${name}`;
const lines = (all: readonly string[]) => `${all.join("\n")}\n`;

function lineOf({ id, title, kind, theme, owner, needs = {}, refs, cadence, ...rest }: Measure) {
  const levels = Object.entries(needs).map(([axis, level]) => `${axis} ${level}`);
  const controls = refs.map(
    ({ framework, edition, control }) => `${framework}:${edition} ${control}`,
  );
  return [
    `${id}: ${title}`,
    `  ${kind}, ${theme}; ${owner.party}, ${owner.role}; ${JSON.stringify(cadence ?? null)}`,
    `  ${[...levels, ...controls].join(", ")}`,
    `  ${JSON.stringify(rest)}`,
  ].join("\n");
}

describe("presets, as a person reads them", () => {
  it("are an example of measures for education", async () => {
    await expect(lines(presets.exampleEducation.map(lineOf))).toMatchFileSnapshot(
      golden("example-education.txt"),
    );
  });

  it.each(["iso27001", "bio2", "cbw"] as const)("are the framework %s", async (name) => {
    const { nodes, ...head } = presets[name];
    const text = lines([
      JSON.stringify(head, undefined, 2),
      ...nodes.map((node) => [node.refId, node.name ?? ""].join(" ").trim()),
    ]);
    await expect(text).toMatchFileSnapshot(golden(`${name}.txt`));
  });

  // ISO/IEC 27001:2022, annex A: 37 organisational, 8 people, 14 physical, 34 technological controls.
  it.each([
    ["5", 37],
    ["6", 8],
    ["7", 14],
    ["8", 34],
  ])("number the controls of section %s from 1 to %i", (section, count) => {
    const numbers = presets.iso27001.nodes
      .map(({ refId = "" }) => refId)
      .filter((refId) => refId.startsWith(`${section}.`));
    expect(numbers).toEqual(Array.from({ length: count }, (_, at) => `${section}.${at + 1}`));
  });
});

it("rules of measures and certificates, with what they rest on, are those that were reviewed", async () => {
  const rules = [...Object.entries(measureRules), ...Object.entries(certificateRules)];
  const text = lines(
    rules.map(([code, { basis, ...rule }]) =>
      [
        code,
        ...Object.values(rule),
        ...Object.entries(basis).map(([key, value]) => `${key} ${value}`),
      ].join("; "),
    ),
  );
  await expect(text).toMatchFileSnapshot(golden("rules.txt"));
});

it("standards of certificates, with the editions that were replaced, are those that were reviewed", async () => {
  const text = lines(
    certificateStandards.map(({ code, words, kind, current, replaced, parts }) =>
      [
        `${code}: ${kind}, named ${words.join(" or ")}; editions ${current.join(", ")}; parts ${parts.join(", ")}`,
        ...replaced.map(({ edition, by, lastDay }) => `  ${edition} by ${by}, until ${lastDay}`),
      ].join("\n"),
    ),
  );
  await expect(text).toMatchFileSnapshot(golden("standards.txt"));
});

describe("themes", () => {
  // The security objectives of GDPR art. 32(1)(b), and the organisation around them.
  it.each([
    ["availability", "redundancy capacity maintenance testing monitoring recovery"],
    ["integrity", "traceability backup application-controls non-repudiation integrity-checking"],
    [
      "confidentiality",
      "data-life-cycle logical-access physical-access network-access separation transport-and-storage logging assessment vulnerabilities",
    ],
    ["organisation", "people suppliers incidents governance"],
  ])("of %s: %s", (axis, codes) => {
    const found = measureThemeRows.filter((row) => row.axis === axis).map(({ code }) => code);
    expect(found.join(" ")).toBe(codes);
  });
});

it("asks of each side what sets its level, the highest first", () => {
  expect(
    classificationQuestions.map(({ code, axis, level }) => `${axis} ${level}: ${code}`),
  ).toEqual([
    "availability high: loss-within-a-working-day",
    "availability medium: loss-of-a-day",
    "integrity high: errors-unacceptable",
    "integrity medium: errors-cause-damage",
    "confidentiality high: sensitive-or-identifying",
    "confidentiality medium: personal-or-internal",
    "confidentiality public: already-public",
  ]);
});

describe("columns of a sheet", () => {
  it.each([
    ["control", "id nr nummer code norm normnummer control refid reference"],
    ["name", "titel naam omschrijving normtitel title name description"],
    ["group", "domein thema categorie hoofdstuk domain theme category"],
    ["maturity", "volwassenheid volwassenheidsniveau niveau score maturity level"],
    ["owner", "eigenaar verantwoordelijke rol owner responsible role"],
    ["note", "toelichting opmerking uitleg explanation note remarks"],
  ] as const)("%s is named %s", (column, names) => {
    expect(sheetColumns[column].join(" ")).toBe(names);
  });

  it("have names that are told apart", () => {
    const all = Object.values(sheetColumns).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
