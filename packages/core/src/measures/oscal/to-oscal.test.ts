import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloudManager, judgedOn, publisher } from "../../../test/measure-sets.ts";
import { oscalRules } from "../../../test/oscal-rules.ts";
import { type MeasureSet, measureSet, presets, toOscal } from "../index.ts";
import { oscalToken } from "./oscal-names.ts";
import { uuidV5 } from "./uuid-v5.ts";

const ajv = new Ajv({ strict: false, unicodeRegExp: true, allErrors: true });
addFormats.default(ajv);
const follows = ajv.compile(oscalRules);
const options = {
  uuid: "0b7c9f5e-3f0e-4a53-8d5e-9f1c2d3e4f50",
  at: "2026-11-29T12:00:00+01:00",
  asOf: judgedOn,
  title: "Wolkbeheer\n2026",
  version: "1",
  assessmentPlan: "#plan",
};
const other = {
  ...options,
  uuid: "3c9a55f0-0a63-4a0e-9a7d-55d0f0c1a2b3",
  at: "2027-01-01T00:00:00Z",
};
const resultOf = (set: MeasureSet, with_ = options) =>
  toOscal(set, with_)["assessment-results"].results[0];

describe("uuidV5", () => {
  it.each([
    [
      "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
      "www.example.com",
      "2ed6657d-e927-568b-95e1-2665a8aea6a2",
      "RFC 9562, A.4",
    ],
    [
      "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
      "python.org",
      "886313e1-3b8a-5372-9b90-0c9aee199e5d",
      "Python, uuid",
    ],
  ])("%s, %s -> %s (%s)", (namespace, name, id) => {
    expect(uuidV5(namespace, name)).toBe(id);
  });
});

describe("toOscal", () => {
  it.each([
    ["the made-up manager", cloudManager],
    ["the made-up publisher", publisher],
    [
      "an example of which nothing is known",
      { ...cloudManager, measures: presets.exampleEducation },
    ],
    ["no measures", { levels: cloudManager.levels, measures: [] }],
  ] as const)("keeps to the rules of the published schema: %s", (_what, set) => {
    follows(toOscal(set, options));
    expect(follows.errors ?? []).toEqual([]);
  });

  // Ids follow from content, so that exports of two days can be compared: they may not change.
  it("is, of the made-up manager, the document that was reviewed", async () => {
    const text = JSON.stringify(toOscal(cloudManager, options), undefined, 2);
    await expect(`${text}\n`).toMatchFileSnapshot("../../../test/golden/measures/oscal.json");
  });

  it("reviews all controls where there are no measures", () => {
    const result = resultOf({ levels: cloudManager.levels, measures: [] });
    expect(result?.["reviewed-controls"]).toEqual({
      "control-selections": [{ "include-all": {} }],
    });
    expect(Object.keys(result ?? {})).not.toContain("findings");
  });

  it("has titles of one line", () => {
    const title = "  Een \n\n titel\t ";
    expect(resultOf({ ...cloudManager, title }, { ...options, title })).toMatchObject({
      title: "Een titel",
      description: "Een titel",
    });
  });

  it("says satisfied only of what holds", () => {
    const { findings = [] } = resultOf(publisher) ?? {};
    expect(findings.map(({ target }) => [target["target-id"], target.status])).toEqual([
      ["secure-mail", { state: "satisfied", reason: "pass" }],
      ["call-recordings", { state: "satisfied", reason: "pass" }],
      ["certified", { state: "not-satisfied", reason: "other" }],
      ["training", { state: "not-satisfied", reason: "fail" }],
    ]);
  });

  it("gives observations and findings the same ids again, and each document its own", () => {
    const [first, second] = [resultOf(cloudManager), resultOf(cloudManager, other)];
    expect(first?.observations).toEqual(second?.observations);
    expect(first?.findings).toEqual(second?.findings);
    expect(first?.uuid).not.toBe(second?.uuid);
  });

  it("points at observations that are there", () => {
    const { observations = [], findings = [] } = resultOf(cloudManager) ?? {};
    const ids = new Set(observations.map(({ uuid }) => uuid));
    const named = findings.flatMap((one) => one["related-observations"] ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.every((one) => ids.has(one["observation-uuid"]))).toBe(true);
  });

  it("keeps to the rules for any ids and texts", () => {
    const [one] = cloudManager.measures;
    const text = fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(text, text, text, (id, title, ref) => {
        const evidence = [{ kind: "log", ref, collectedOn: "2026-11-01" }];
        const set = measureSet.safeParse({
          ...cloudManager,
          measures: [{ ...one, id, title, evidence }],
        });
        if (set.success) follows(toOscal(set.data, options));
        expect(set.success ? (follows.errors ?? []) : []).toEqual([]);
      }),
    );
  });

  it("names the address and the hash of evidence, and the controls", () => {
    const [one] = cloudManager.measures;
    const url = "https://leerplein.example/rapport.pdf";
    const evidence = [
      { kind: "test", ref: url, collectedOn: "2026-11-01", sha256: "0".repeat(64) },
    ];
    const set = measureSet.parse({ ...cloudManager, measures: [{ ...one, evidence }] });
    const { observations: [seen] = [], findings: [found] = [] } = resultOf(set) ?? {};
    expect(seen).toMatchObject({
      methods: ["TEST"],
      "relevant-evidence": [{ href: url }],
      collected: "2026-11-01T00:00:00Z",
      expires: "2027-10-31T23:59:59Z",
    });
    expect(seen?.props?.map(({ name }) => name)).toContain("sha256");
    expect(found?.props.map(({ value }) => value)).toContain("iso-27001:2022 7.10");
  });

  it("never makes one token of two ids", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(a !== b);
        expect(oscalToken(a)).not.toBe(oscalToken(b));
      }),
    );
  });

  it.each([
    [{ uuid: "0b7c9f5e-3f0e-1a53-8d5e-9f1c2d3e4f50" }, "uuid: wrong-format"],
    [{ uuid: `a${other.uuid}` }, "uuid: wrong-format"],
    [{ uuid: `${other.uuid}a` }, "uuid: wrong-format"],
    [{ at: "2026-11-29T12:00:00" }, "at: wrong-format"],
    [{ title: "" }, "title: too-short"],
  ])("refuses %j", (more, message) => {
    expect(() => toOscal(cloudManager, { ...options, ...more })).toThrow(message);
  });
});
