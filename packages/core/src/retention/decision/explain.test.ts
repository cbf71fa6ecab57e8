import { describe, expect, it } from "vitest";
import { golden, listed } from "../../../test/golden.ts";
import * as en from "../../messages/en/index.ts";
import * as nl from "../../messages/nl/index.ts";
import {
  type DecideInput,
  decide,
  definePolicy,
  explain,
  type PolicyFinding,
  presets,
  type RetentionAudience,
  type RetentionRule,
} from "../index.ts";

const school = definePolicy(presets.nlEducation);
const left = { leftOn: "2024-06-20" };
const asOf = "2026-11-22";

describe("explain, in Dutch", () => {
  it("tells a parent why a request is refused for now", () => {
    const { hash: _hash, ...definition } = school;
    const art17 = {
      id: "art17",
      kind: "erase",
      trigger: "erasureGranted",
      period: "P0D",
      onRequest: true,
    } as const;
    const policy = definePolicy({ ...definition, rules: [...definition.rules, art17] });
    const facts = { ...left, erasureGranted: "2025-03-10" };
    const found = decide({ policy, category: "absence", facts, asOf });
    expect(explain(found, nl, { audience: "parent-or-pupil" })).toEqual([
      "Verzuimgegevens: we bewaren deze gegevens tot en met 20 juni 2029.",
      "De wet vraagt dat we dit bewaren: 5 jaar na de uitschrijving (20 juni 2024). Daarom kunnen we uw verzoek voor dit deel nu niet uitvoeren. Vanaf 21 juni 2029 wissen we het.",
    ]);
  });

  it("tells an administrator what is late", () => {
    const found = decide({ policy: school, category: "pupil-file", facts: left, asOf });
    expect(explain(found, nl, { audience: "school-administrator" })).toEqual([
      "Leerlingdossier: dit had op 21 juni 2026 vernietigd moeten zijn. Dat is 154 dagen te laat.",
      "Moet vernietigd zijn op 21 juni 2026: 2 jaar na de uitschrijving (20 juni 2024).",
    ]);
  });

  it("gives an auditor every step, every rule that had no say, and the hash", () => {
    const rules: RetentionRule[] = [
      {
        id: "file",
        kind: "erase",
        trigger: "leftOn",
        snapBefore: "school-year-end",
        period: "P1M",
      },
      { id: "other", kind: "erase", categories: ["x"], trigger: "leftOn", period: "P1M" },
    ];
    const policy = definePolicy({ id: "p", version: "1", rules });
    const found = decide({ policy, category: "y", facts: left, asOf: "2024-09-01" });
    expect(explain(found, nl, { audience: "auditor", labels: { y: "Toetsen" } })).toEqual([
      "Toetsen: te vernietigen op 1 september 2024 (wissen); archiefactiedatum 1 september 2024.",
      "Kortste maximum: regel file; geen grondslag vermeld.",
      "Brondatum (de uitschrijving): 2024-06-20, dat is 2024-06-20.",
      "Naar het eind van het schooljaar: 2024-07-31.",
      "Plus 1 maand: 2024-08-31.",
      "Laatste bewaardag: 2024-08-31.",
      "Vernietigen vanaf: 2024-09-01.",
      "Niet toegepast: regel other, voor andere gegevens.",
      `Beleid p, versie 1, sha-256 ${policy.hash}.`,
    ]);
  });
});

it("explain names the policy in English too", () => {
  const found = decide({ policy: school, category: "diploma", facts: {}, asOf });
  expect(explain(found, en, { audience: "auditor" }).at(-1)).toBe(
    `Policy nl-education, version 2026-11-29, sha-256 ${school.hash}.`,
  );
});

describe("explain, of a fact that could not be read", () => {
  const rules: readonly RetentionRule[] = [
    { id: "own", kind: "erase", trigger: "hiredOn", period: "P2Y" },
  ];
  const found = decide({ rules, facts: { hiredOn: "last year" }, asOf });
  const said = nl.retention.unreadable;
  it.each<[RetentionAudience, readonly string[]]>([
    ["auditor", [said("hiredOn", "day")]],
    ["school-administrator", [said(nl.retention.unnamedFact, "day")]],
    ["parent-or-pupil", []],
  ])("for %s: %j", (audience, expected) => {
    const all = [said("hiredOn", "day"), said(nl.retention.unnamedFact, "day")];
    expect(explain(found, nl, { audience }).filter((line) => all.includes(line))).toEqual(expected);
  });

  it("by the name that the caller has for it", () => {
    const labels = { hiredOn: "de aanstelling" };
    expect(explain(found, nl, { audience: "school-administrator", labels })).toContain(
      said("de aanstelling", "day"),
    );
  });
});

it("explain has a name for a record without a category, or that of the caller", () => {
  const found = decide({ rules: [{ ...file, categories: ["x"] }], facts: {}, category: "y", asOf });
  const { category: _category, ...record } = found.record;
  const nameless = { ...found, record };
  const first = (labels?: Record<string, string>) =>
    explain(nameless, nl, { audience: "school-administrator", ...(labels && { labels }) })[0];
  expect(first()).toContain(nl.retention.record);
  expect(first({ "": "Zonder soort" })).toContain("Zonder soort");
});

it("explain has no id for a reason without a rule", () => {
  const reasons = { ...nl.retention.reasons };
  const shown = { "no-rule": ({ id }: { readonly id: string }) => `[${id}]` };
  const messages = {
    retention: {
      ...nl.retention,
      reasons: { ...reasons, auditor: { ...reasons.auditor, ...shown } },
    },
  };
  const found = decide({ rules: [{ ...file, categories: ["x"] }], facts: {}, category: "y", asOf });
  expect(explain(found, messages, { audience: "auditor" })).toContain("[]");
});

it("explain leaves out a reason that is not for the audience", () => {
  const found = decide({ policy: school, category: "absence", facts: left, asOf });
  const odd = {
    ...found,
    because: found.because.map((reason) => ({ ...reason, code: "keep-shorter" as const })),
  };
  expect(explain(odd, nl, { audience: "parent-or-pupil" })).toHaveLength(1);
});

const basis = { kind: "guidance", ref: "a norm", verifiedOn: "2026-11-22" } as const;
const file = { id: "file", kind: "erase", trigger: "leftOn", period: "P1Y6M2W3D", basis } as const;
const keep = { id: "keep", kind: "keep", trigger: "leftOn", period: "P1M1D", basis } as const;
const forever = { id: "forever", kind: "keep", forever: true } as const;
const open = { id: "case-1", from: "2024-01-01", until: null };
const closed = { id: "case-1", from: "2024-01-01", until: "2026-11-20" };
const running = { id: "case-1", from: "2024-01-01", until: "2026-11-30" };

/** A record for every status, and for every reason beside it. */
const situations: readonly (readonly [
  string,
  Partial<DecideInput> & { readonly rules: readonly RetentionRule[] },
])[] = [
  [
    "due",
    {
      rules: [{ ...file, period: "P0D", snapBefore: "next:11-21" }],
      facts: { leftOn: "2026-11-19" },
    },
  ],
  ["late by a day", { rules: [{ ...file, period: "P1D" }], facts: { leftOn: "2026-11-19" } }],
  ["to be kept, with a maximum", { rules: [file], facts: { leftOn: "2026-01-31" } }],
  [
    "to be kept, with a minimum and a maximum",
    {
      rules: [
        keep,
        { ...keep, id: "k2", period: "P1M" },
        file,
        { ...file, id: "f2", period: "P9Y" },
      ],
      facts: { leftOn: "2026-11-01" },
    },
  ],
  ["to be kept, without a maximum", { rules: [keep], facts: { leftOn: "2026-11-01" } }],
  ["free to go, with a maximum", { rules: [keep, file], facts: { leftOn: "2026-01-31" } }],
  ["free to go, without a maximum", { rules: [keep], facts: { leftOn: "2026-01-31" } }],
  ["to be kept, because keeping goes first", { rules: [{ ...keep, period: "P5Y" }, file] }],
  ["held for an open case", { rules: [file], holds: [open] }],
  ["held until a day", { rules: [file], holds: [running] }],
  ["late after a case", { rules: [file], holds: [closed] }],
  ["permanent", { rules: [forever, file] }],
  ["waiting for a date", { rules: [file], facts: {} }],
  ["waiting for a rule", { rules: [{ ...file, categories: ["x"] }], category: "absence" }],
  [
    "waiting for a condition",
    {
      rules: [
        { ...file, when: [{ fact: "a", is: 1 }] },
        { ...keep, id: "k", when: [{ fact: "b", is: 1 }] },
        { ...file, id: "c", when: [{ fact: "d", is: true }] },
        { ...file, id: "e", trigger: "none" },
        { ...file, id: "g", categories: ["x"] },
      ],
      facts: { d: false, b: 2 },
      category: "absence",
    },
  ],
  [
    "late, with a request that was not made",
    { rules: [file, { ...file, id: "art17", trigger: "grantedOn" }] },
  ],
  [
    "kept by law",
    {
      rules: [
        { ...keep, period: "P5Y", basis: { ...basis, kind: "statute", verifiedOn: null } },
        { ...file, onRequest: true },
      ],
    },
  ],
  [
    "kept by law, not asked for",
    {
      rules: [
        { ...keep, period: "P5Y", basis: { ...basis, kind: "statute", verifiedOn: null } },
        file,
      ],
    },
  ],
];
const audiences: readonly RetentionAudience[] = [
  "school-administrator",
  "parent-or-pupil",
  "auditor",
];
const languages = { nl, en };
const sentencesFor = (
  input: Partial<DecideInput>,
  audience: RetentionAudience,
  language: keyof typeof languages,
) =>
  explain(decide({ facts: left, asOf, ...input } as DecideInput), languages[language], {
    audience,
  });

describe("explain has whole sentences for every situation", () => {
  it.each(
    situations.flatMap(([name, input]) =>
      audiences.flatMap((audience) =>
        (["nl", "en"] as const).map((language) => ({ name, input, audience, language })),
      ),
    ),
  )("$name, $audience, $language", ({ input, audience, language }) => {
    const sentences = sentencesFor(input, audience, language);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*[.]$/s);
      expect(sentence).not.toMatch(/null|undefined|NaN|\[object/);
    }
  });

  it.each(["nl", "en"] as const)("as reviewed, in %s", async (language) => {
    const document = situations.flatMap(([name, input]) => [
      `## ${name}\n`,
      ...audiences.map(
        (audience) => `### ${audience}\n\n${listed(sentencesFor(input, audience, language))}`,
      ),
    ]);
    await expect(document.join("\n")).toMatchFileSnapshot(
      golden(`retention/explain.${language}.md`),
    );
  });
});

it("both languages name the same categories and facts, all of the presets among them", () => {
  expect(Object.keys(en.retention.categories)).toEqual(Object.keys(nl.retention.categories));
  expect(Object.keys(en.retention.facts)).toEqual(Object.keys(nl.retention.facts));
  const rules = Object.values(presets).flatMap((preset) => preset.rules);
  for (const { categories = [] } of rules)
    for (const category of categories) expect(nl.retention.categories).toHaveProperty(category);
  for (const rule of rules)
    if ("trigger" in rule) expect(nl.retention.facts).toHaveProperty(String(rule.trigger));
});

it.each(Object.keys(nl.retention.findings) as (keyof typeof nl.retention.findings)[])(
  "a sentence for the finding %s",
  (code) => {
    const finding: PolicyFinding = {
      code,
      severity: "advice",
      where: [],
      basis,
      about: "one",
      other: "two",
      reason: "Three.",
    };
    for (const { retention } of [nl, en])
      expect(retention.findings[code](finding as never)).toMatch(/^[A-Z].*[.?]$/);
  },
);
