import { describe, expect, it } from "vitest";
import { leerplein } from "../../test/privacy-inserts.ts";
import * as en from "../messages/en/index.ts";
import * as nl from "../messages/nl/index.ts";
import { insertChangeRules } from "./data/change-rules.ts";
import { diffInserts, type InsertChange, type PrivacyInsert } from "./index.ts";

const [practice, speech] = leerplein.services;
const [contact, progress, voice] = leerplein.personalData;
const [product] = leerplein.products;
const [wolkhuis] = leerplein.subprocessors;
const [amsterdam, ireland] = leerplein.locations;
const term = { kind: "term", trigger: "leftOn", period: "P3M" } as const;

const diff = (change: object) =>
  diffInserts(leerplein, { ...leerplein, ...change } as PrivacyInsert);
const said = (changes: readonly InsertChange[]) =>
  changes.map(({ code, where, about }) =>
    [code, where.join("/"), ...(about ? [about] : [])].join(" "),
  );

describe("diffInserts", () => {
  it.each([
    ["rows in another order", { personalData: [voice, progress, contact] }, []],
    [
      "a second product",
      { products: [product, { ...product, name: "Rekenplein" }] },
      ["product-added products/1 Rekenplein"],
    ],
    [
      "a product under another name",
      { products: [{ ...product, name: "Rekenplein" }] },
      ["product-added products/0 Rekenplein", "product-removed products/0 Leerplein"],
    ],
    [
      "a product described otherwise",
      { products: [{ ...product, description: "Oefenen." }] },
      ["product-changed products/0 Leerplein"],
    ],
    [
      "a service that is no choice",
      { services: [practice, speech, { ...practice, id: "chat", name: "Chat" }] },
      ["service-added services/2 Chat"],
    ],
    [
      "a service to choose",
      { services: [practice, speech, { ...speech, id: "chat", name: "Chat" }] },
      ["optional-service-added services/2 Chat"],
    ],
    [
      "a service ordered",
      { services: [practice, { ...speech, ordered: "yes" }] },
      ["order-changed services/1 Voorlezen"],
    ],
    [
      "a service in which the supplier decides",
      { services: [{ ...practice, role: "controller", roleReason: "Eigen taak." }, speech] },
      ["role-changed services/0 Oefenen"],
    ],
    [
      "a service explained otherwise",
      { services: [{ ...practice, roleReason: "Opdracht." }, speech] },
      ["service-changed services/0 Oefenen"],
    ],
    [
      "a purpose more",
      { purposes: [...leerplein.purposes, { code: "own", specification: "Nieuwsbrief." }] },
      ["purpose-added purposes/3 own"],
    ],
    [
      "a purpose explained",
      {
        purposes: [
          { code: "store-results", specification: "Alles." },
          ...leerplein.purposes.slice(1),
        ],
      },
      ["purpose-changed purposes/0 store-results"],
    ],
    [
      "parents too",
      { dataSubjects: ["pupil", "teacher", "parent"] },
      ["subject-added dataSubjects/2 parent"],
    ],
    [
      "medical data too",
      { personalData: [contact, progress, voice, { category: "medical" }] },
      ["data-added personalData/3 medical"],
    ],
    ["no voice", { personalData: [contact, progress] }, ["data-removed personalData/2 voice"]],
    [
      "data explained otherwise",
      { personalData: [{ ...contact, explanation: "Naam." }, progress, voice] },
      ["data-changed personalData/0 contact"],
    ],
    [
      "kept longer",
      { personalData: [{ ...contact, retention: { ...term, period: "P4M" } }, progress, voice] },
      ["retention-lengthened personalData/0 contact"],
    ],
    [
      "kept shorter",
      { personalData: [{ ...contact, retention: { ...term, period: "P2M" } }, progress, voice] },
      ["retention-shortened personalData/0 contact"],
    ],
    [
      "kept longer or shorter, by the day",
      { personalData: [{ ...contact, retention: { ...term, period: "P91D" } }, progress, voice] },
      ["retention-changed personalData/0 contact"],
    ],
    [
      "kept from another day on",
      {
        personalData: [{ ...contact, retention: { ...term, trigger: "seenOn" } }, progress, voice],
      },
      ["retention-changed personalData/0 contact"],
    ],
    [
      "kept by criteria",
      {
        personalData: [
          { ...contact, retention: { kind: "criteria", explanation: "Zolang nodig." } },
          progress,
          voice,
        ],
      },
      ["retention-changed personalData/0 contact"],
    ],
    [
      "a place in the EEA",
      { locations: [amsterdam, ireland, { kind: "storage", country: "DE" }] },
      ["location-added locations/2 DE"],
    ],
    [
      "a place outside it",
      { locations: [amsterdam, ireland, { kind: "support-access", country: "IN" }] },
      ["location-outside-eea-added locations/2 IN"],
    ],
    [
      "a place outside it since 2021",
      { locations: [amsterdam, ireland, { kind: "storage", country: "GB" }] },
      ["location-outside-eea-added locations/2 GB"],
    ],
    [
      "another basis for a place",
      { locations: [amsterdam, { ...ireland, transfer: { kind: "bcr" } }] },
      ["location-changed locations/1 IE"],
    ],
    [
      "another sub-processor",
      { subprocessors: [{ ...wolkhuis, name: "Mistral AI SAS" }] },
      [
        "subprocessor-added subprocessors/0 Mistral AI SAS",
        "subprocessor-removed subprocessors/0 Wolkhuis B.V.",
      ],
    ],
    [
      "a sub-processor elsewhere",
      { subprocessors: [{ ...wolkhuis, countries: ["US"] }] },
      [
        "subprocessor-changed subprocessors/0 Wolkhuis B.V.",
        "subprocessor-outside-eea-added subprocessors/0 Wolkhuis B.V.",
      ],
    ],
    [
      "an agreement to be looked at",
      { subprocessors: [{ ...wolkhuis, agreement: { status: "to-verify" } }] },
      ["subprocessor-agreement-changed subprocessors/0 Wolkhuis B.V."],
    ],
    [
      "another contact",
      { contact: { name: "FG", email: "fg@leerplein.example" } },
      ["contact-changed contact"],
    ],
    [
      "another version",
      { version: "2026-2", lastModified: "2026-11-22" },
      ["document-changed version", "document-changed lastModified"],
    ],
    ["another owner", { processor: { name: "Anders B.V." } }, ["processor-changed processor"]],
    ["a claim on security", { security: {} }, ["security-changed security"]],
  ])("%s", (_title, change, expected) => {
    expect(said(diff(change))).toEqual(expected);
  });

  it("says whether it matters, who is told, why, and how long before", () => {
    const [added] = diff({ subprocessors: [wolkhuis, { ...wolkhuis, name: "Anders B.V." }] });
    expect(added).toEqual({
      code: "subprocessor-added",
      where: ["subprocessors", 1],
      about: "Anders B.V.",
      ...insertChangeRules["subprocessor-added"],
      noticeDays: 30,
    });
    const { changeNoticeDays: _, ...silent } = leerplein;
    expect(diffInserts(silent, leerplein)).toMatchObject([
      {
        code: "notice-changed",
        where: ["changeNoticeDays"],
        tell: ["board"],
        noticeDays: "unknown",
      },
    ]);
  });

  it.each([
    ["stores data there", { countries: ["NL", "US"] }],
    ["can look at them from there", { accessFrom: ["US"] }],
    ["is established there", { seat: "US" }],
  ] as const)("tells parents when a sub-processor %s", (_how, change) => {
    const added = diff({ subprocessors: [{ ...wolkhuis, ...change }] }).filter(({ tell }) =>
      tell.includes("data-subjects"),
    );
    expect(added).toMatchObject([{ about: "Wolkhuis B.V.", country: "US", material: "yes" }]);
    const [found] = added;
    const said = found && nl.insertChangesInPlainWords[found.code]?.(found);
    expect(said).toMatch(/^Bij Wolkhuis B\.V\. .*Verenigde Staten\.$/);
  });

  it("tells parents of nothing that only a board needs", () => {
    const told = Object.keys(nl.insertChangesInPlainWords);
    const rows = Object.entries(insertChangeRules);
    for (const [code, { tell }] of rows)
      if (tell.some((who) => who === "data-subjects")) expect(told).toContain(code);
    expect(told).not.toContain("service-added");
    expect(Object.keys(en.insertChangesInPlainWords)).toEqual(told);
  });

  it("has a sentence for every change", () => {
    const basis = insertChangeRules["data-added"].basis;
    const change = {
      section: "data",
      where: [],
      material: "yes",
      tell: [],
      noticeDays: 1,
      basis,
    } as const;
    const sentences = [nl, en].map(({ insertChanges }) =>
      Object.entries(insertChanges).map(([code, say]) =>
        say({ ...change, code: code as InsertChange["code"], about: "medical" }),
      ),
    );
    expect(sentences).toMatchSnapshot();
    expect(
      nl.insertChanges["product-added"]({ ...change, code: "product-added", about: "Leerplein" }),
    ).toBe("Leerplein: nieuw product in deze bijsluiter.");
    expect(
      nl.insertChanges["location-added"]({ ...change, code: "location-added", about: "DE" }),
    ).toContain("Duitsland");
  });
});
