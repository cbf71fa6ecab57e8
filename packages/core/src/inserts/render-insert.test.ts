import { describe, expect, it } from "vitest";
import { golden, listed } from "../../test/golden.ts";
import { leerplein } from "../../test/privacy-inserts.ts";
import {
  mixedRole,
  oldWords,
  staleClaims,
  subprocessorList,
} from "../../test/published-inserts.ts";
import * as en from "../messages/en/index.ts";
import * as nl from "../messages/nl/index.ts";
import { InvalidInputError } from "../shared/index.ts";
import { insertRules } from "./data/insert-rules.ts";
import {
  type InsertFinding,
  outlineForParent,
  outlineInsert,
  type PrivacyInsert,
  renderInsert,
} from "./index.ts";

const markdown = (insert: PrivacyInsert, audience: "board" | "parent" | "pupil", messages = nl) =>
  renderInsert(insert, messages, { audience, format: "markdown" });

describe("renderInsert", () => {
  it.each(["board", "parent", "pupil"] as const)("writes for a %s", async (audience) => {
    await expect(markdown(leerplein, audience)).toMatchFileSnapshot(
      golden(`inserts/leerplein.${audience}.nl.md`),
    );
    await expect(markdown(leerplein, audience, en as never)).toMatchFileSnapshot(
      golden(`inserts/leerplein.${audience}.en.md`),
    );
  });

  it("writes HTML with its language", async () => {
    const html = renderInsert(leerplein, nl, { audience: "parent", format: "html" });
    await expect(html).toMatchFileSnapshot(golden("inserts/leerplein.parent.nl.html"));
    expect(html.startsWith('<article lang="nl">\n<h1>')).toBe(true);
  });

  it.each([
    ["subprocessor-list", subprocessorList, "board"],
    ["stale-claims", staleClaims, "board"],
    ["old-words", oldWords, "parent"],
  ] as const)(
    "writes what a document has, and says where it is silent: %s",
    async (name, insert, audience) => {
      await expect(markdown(insert, audience)).toMatchFileSnapshot(
        golden(`inserts/${name}.${audience}.nl.md`),
      );
    },
  );

  it("says who decides, for each role", () => {
    const text = markdown(mixedRole, "pupil");
    expect(text).toContain(
      "Je school beslist wat er met je gegevens gebeurt bij Snappet voor scholen.",
    );
    expect(text).toContain(
      "Snappet beslist zelf wat er met je gegevens gebeurt bij Snappet Aanvullend.",
    );
    const joint = mixedRole.services.map((it) => ({ ...it, role: "joint-controller" as const }));
    expect(markdown({ ...mixedRole, services: joint }, "parent")).toContain(
      "De school en Snappet beslissen samen over de gegevens.",
    );
  });

  it("refuses what is no insert, and an audience that is not there", () => {
    expect(() => renderInsert({} as never, nl, { audience: "board", format: "html" })).toThrow(
      InvalidInputError,
    );
    expect(() => renderInsert(leerplein, nl, { audience: "all" as never, format: "html" })).toThrow(
      InvalidInputError,
    );
  });
});

const kept = (retention: object) => {
  const personalData = [{ category: "contact", retention: { kind: "term", ...retention } }];
  const insert = { ...leerplein, personalData } as unknown as PrivacyInsert;
  return outlineForParent(insert, nl).flatMap(({ id, blocks }) =>
    id === "data" ? blocks.flatMap((block) => (block.kind === "facts" ? block.facts : [])) : [],
  )[0]?.values[1];
};

describe("outlineInsert", () => {
  it.each([
    [
      { trigger: "leftOn", period: "P1Y6M" },
      "We bewaren dit tot 1 jaar en 6 maanden na de dag waarop uw kind van school gaat. Daarna wissen we het.",
    ],
    [
      { trigger: "leftOn", period: "P0D" },
      "We bewaren dit tot de dag waarop uw kind van school gaat. Daarna wissen we het.",
    ],
    [
      { trigger: "leftOn", snapBefore: "school-year-end", period: "P2W", action: "anonymise" },
      "We bewaren dit tot 2 weken na het eind van het schooljaar waarin uw kind van school gaat. Daarna halen we weg van wie het is.",
    ],
    [
      { trigger: "lastSeenOn", period: "P1M", snapAfter: "next:10-01" },
      "We bewaren dit tot 1 maand na een moment dat hier niet staat, en dan nog tot de eerste 1 oktober. Daarna wissen we het.",
    ],
    [
      { trigger: { latest: ["leftOn", "resultOn", "madeOn"] }, period: "P1D" },
      "We bewaren dit tot 1 dag na de laatste van de uitschrijving, de vaststelling van de uitslag en het maken van het werk. Daarna wissen we het.",
    ],
    [
      { trigger: { earliest: ["leftOn", "resultOn"] }, period: "P1D" },
      "We bewaren dit tot 1 dag na de eerste van de uitschrijving en de vaststelling van de uitslag. Daarna wissen we het.",
    ],
    [
      {
        trigger: "einde_contract",
        triggerWords: "het einde van het contract",
        period: "P1Y",
        snapBefore: "month-end",
      },
      "We bewaren dit tot 1 jaar na het eind van de maand, gerekend vanaf het einde van het contract. Daarna wissen we het.",
    ],
    [
      { trigger: { latest: ["leftOn", "einde_contract"] }, period: "P1D" },
      "We bewaren dit tot 1 dag na een moment dat hier niet staat. Daarna wissen we het.",
    ],
  ])("says a term in words: %j", (retention, expected) => {
    expect(kept(retention)).toBe(expected);
  });

  it("names countries from the table, or else as the engine does; sectors by label or by code", () => {
    const { countryNames: _, targetGroupLabels: __, specialCategoryGroundLabels: ___, ...few } = nl;
    const insert = {
      ...leerplein,
      personalData: [{ category: "medical", ground: "care" }],
    } as PrivacyInsert;
    const text = (messages: typeof few) =>
      JSON.stringify(outlineInsert(insert, messages, { audience: "board" }));
    expect(text(few)).toContain("Utrecht, Nederland");
    expect(text(few)).toContain('"PO, VO"');
    expect(text(few)).not.toContain("care");
    expect(text(nl)).toContain("Primair onderwijs (po)");
    expect(text(nl)).toContain(nl.specialCategoryGroundLabels.care.label);
  });

  it("keeps links apart from texts, to a page, a mailbox and a telephone", () => {
    const outline = outlineInsert(
      {
        ...leerplein,
        contact: {
          name: "FG",
          role: "privacy",
          email: "a+b@x.example",
          phone: "+31 (0)30 1234567",
        },
      },
      nl,
      { audience: "board" },
    );
    const links = [...JSON.stringify(outline).matchAll(/"href":"([^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(links).toEqual([
      "https://leerplein.example",
      "mailto:a%2Bb@x.example",
      "tel:+31301234567",
      "https://leerplein.example/privacy",
    ]);
  });
});

describe("sentences", () => {
  it.each(Object.entries({ nl, en }))(
    "say every finding in %s",
    async (language, { insertFindings, insertDeclared }) => {
      const said = Object.entries(insertFindings).map(([code, say]) => {
        const known = code as InsertFinding["code"];
        return `\`${code}\`: ${say({ ...insertRules[known], code: known, where: [] })}`;
      });
      const { severity, basis } = insertRules["data-missing"];
      const declared = {
        severity,
        basis,
        where: [],
        category: "medical",
        count: 3,
        kinds: [],
        pointers: [],
      } as const;
      const held = (["undeclared-data", "undeclared-other-data", "declared-not-seen"] as const).map(
        (code) => `\`${code}\`: ${insertDeclared[code]({ ...declared, code })}`,
      );
      await expect(listed([...said, ...held])).toMatchFileSnapshot(
        golden(`inserts/findings.${language}.md`),
      );
    },
  );

  it("name the kind, the group or the country", () => {
    const finding = { ...insertRules["subject-undeclared"], where: [] };
    expect(
      nl.insertFindings["subject-undeclared"]({
        ...finding,
        code: "subject-undeclared",
        about: "alumnus",
      }),
    ).toMatch(/^Oud-leerlingen: /);
    expect(
      nl.insertFindings["dpf-unchecked"]({ ...finding, code: "dpf-unchecked", about: "US" }),
    ).toMatch(/^Verenigde Staten/);
  });
});
