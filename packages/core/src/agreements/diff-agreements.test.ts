import { describe, expect, it } from "vitest";
import {
  activeAgreement,
  draftAgreement,
  leerpleinInsert,
  leerpleinSecurity,
} from "../../test/processing-agreements.ts";
import {
  type AgreementClause,
  diffAgreements,
  type ProcessingAgreement,
  providerExits,
  type SecurityAnnex,
} from "./index.ts";

const without = (id: string) => draftAgreement.clauses.filter((clause) => clause.id !== id);
const clause = (changed: AgreementClause): Partial<ProcessingAgreement> => ({
  clauses: draftAgreement.clauses.map((old) =>
    old.id === changed.id ? ({ ...old, ...changed } as AgreementClause) : old,
  ),
});
const security = (change: Partial<SecurityAnnex>): Partial<ProcessingAgreement> => ({
  annexes: [
    { kind: "privacy-insert", label: "1", insert: leerpleinInsert },
    { kind: "security", label: "2", security: { ...leerpleinSecurity, ...change } },
  ],
});
const codes = (change: Partial<ProcessingAgreement>, from: Partial<ProcessingAgreement> = {}) =>
  diffAgreements({ ...draftAgreement, ...from }, { ...draftAgreement, ...change }).map(
    ({ code, material }) => `${code} ${material}`,
  );
const deviation = {
  clauseId: "liability",
  from: "a",
  to: "b",
  motivation: "c",
  recordedAt: "2026-07-01",
  agreedBy: ["controller", "processor"],
} as const;
const [wolkenhuis] = leerpleinInsert.subprocessors;
if (!wolkenhuis) throw new Error("the example has one");
const [certificate] = leerpleinSecurity.certificates;
if (!certificate) throw new Error("the example has one");

describe("diffAgreements", () => {
  it("finds nothing between an agreement and itself, whatever happened to it", () => {
    expect(diffAgreements(draftAgreement, activeAgreement)).toEqual([]);
  });

  it.each<[string, Partial<ProcessingAgreement>, readonly string[]]>([
    [
      "another board",
      { controller: { ...draftAgreement.controller, name: "Scholengroep Noorderlicht" } },
      ["controller-changed yes"],
    ],
    [
      "another supplier",
      { processor: { ...draftAgreement.processor, kvk: "87654321" } },
      ["processor-changed yes"],
    ],
    [
      "another address",
      { controller: { ...draftAgreement.controller, email: "x@dewilgen.example" } },
      ["contact-changed no"],
    ],
    ["another model", { model: "model-4.0" }, ["model-changed unknown"]],
    [
      "another contract",
      { underlyingAgreement: { date: "2026-07-01", description: "x" } },
      ["underlying-agreement-changed unknown"],
    ],
    ["no notice", { term: { startsOn: "2026-08-01" } }, ["term-changed yes"]],
    [
      "a provider that needs time",
      { providerExits: [providerExits.microsoft365] },
      ["provider-exit-changed unknown"],
    ],
    [
      "a clause less",
      { clauses: without("confidentiality") },
      ["clause-removed yes", "provision-lost yes"],
    ],
    [
      "its duty moved elsewhere",
      {
        clauses: without("confidentiality").map((old) =>
          old.id === "use" ? { ...old, says: [...(old.says ?? []), "bound-to-secrecy"] } : old,
        ),
      },
      ["clause-removed yes"],
    ],
    [
      "a clause more",
      { clauses: [...draftAgreement.clauses, { id: "health", says: ["opens-books"] }] },
      ["clause-added unknown", "provision-gained no"],
    ],
    ["other words", clause({ id: "liability", text: "Tot een ton." }), ["wording-changed unknown"]],
    [
      "told later",
      clause({
        id: "breach",
        terms: { standard: "without-undue-delay", maxHours: 72, clockStart: "awareness" },
      }),
      ["breach-notice-later yes"],
    ],
    [
      "told sooner",
      clause({
        id: "breach",
        terms: { standard: "without-undue-delay", maxHours: 12, clockStart: "awareness" },
      }),
      ["breach-notice-sooner no"],
    ],
    [
      "fewer hours of a clock that starts late",
      clause({
        id: "breach",
        terms: { standard: "without-undue-delay", maxHours: 12, clockStart: "established" },
      }),
      ["breach-notice-later yes"],
    ],
    [
      "no hours any more",
      clause({ id: "breach", terms: { standard: "without-undue-delay", clockStart: "awareness" } }),
      ["breach-notice-later yes"],
    ],
    [
      "shorter notice of sub-processors",
      clause({
        id: "sub-processors",
        terms: { authorisation: "general", noticeDays: 14, objection: "yes" },
      }),
      ["change-notice-shorter yes"],
    ],
    [
      "longer notice and no objection",
      clause({
        id: "sub-processors",
        terms: { authorisation: "general", noticeDays: 60, objection: "no" },
      }),
      ["authorisation-changed yes", "change-notice-longer no"],
    ],
    [
      "destroyed sooner, handed over shorter",
      clause({
        id: "retention-destruction",
        terms: { destructionWithinDays: 30, handOverDays: 14 },
      }),
      ["destruction-sooner yes", "hand-over-changed yes"],
    ],
    [
      "destroyed no one knows when",
      clause({ id: "retention-destruction", terms: { handOverDays: 90 } }),
      ["destruction-later yes"],
    ],
    [
      "audits at the supplier's cost",
      clause({
        id: "security-control",
        terms: { audit: { cost: "processor", acceptsThirdPartyReport: false } },
      }),
      ["audit-changed yes"],
    ],
    ["a deviation", { deviations: [deviation] }, ["deviation-added yes"]],
    ["a sub-processor of its own", { subprocessors: [wolkenhuis] }, ["sub-processor-added yes"]],
    [
      "an annex more",
      {
        annexes: [
          ...draftAgreement.annexes,
          { kind: "document", label: "3", title: "x", holds: "other" },
        ],
      },
      ["annex-added yes"],
    ],
    ["an annex less", { annexes: draftAgreement.annexes.slice(0, 1) }, ["annex-removed yes"]],
    [
      "an annex that is kept elsewhere now",
      {
        annexes: [
          ...draftAgreement.annexes.slice(0, 1),
          { kind: "document", label: "2", title: "x", holds: "security" },
        ],
      },
      ["annex-changed unknown"],
    ],
    [
      "a lower level",
      security({
        classification: [{ availability: "low", integrity: "high", confidentiality: "high" }],
      }),
      ["security-level-lowered yes", "security-level-raised no"],
    ],
    ["no certificate any more", security({ certificates: [] }), ["certificate-removed yes"]],
    [
      "a certificate more",
      security({ certificates: [certificate, { standard: "ISO 27018" }] }),
      ["certificate-added no"],
    ],
    [
      "the same certificate, prolonged",
      security({ certificates: [{ ...certificate, validUntil: "2031-02-28" }] }),
      ["security-changed unknown"],
    ],
    ["other measures", security({ measures: ["x"] }), ["security-changed unknown"]],
    [
      "a level for one more product",
      security({
        classification: [
          ...leerpleinSecurity.classification,
          { product: "X", availability: "low", integrity: "low", confidentiality: "low" },
        ],
      }),
      ["security-changed unknown"],
    ],
  ])("%s", (_what, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it.each<[string, Partial<ProcessingAgreement>, Partial<ProcessingAgreement>, readonly string[]]>([
    ["a deviation that went", { deviations: [deviation] }, {}, ["deviation-removed unknown"]],
    [
      "a sub-processor that went",
      { subprocessors: [wolkenhuis] },
      {},
      ["sub-processor-removed no"],
    ],
    [
      "a sub-processor that changed",
      { subprocessors: [wolkenhuis] },
      { subprocessors: [{ ...wolkenhuis, service: "Back-up" }] },
      ["sub-processor-changed yes"],
    ],
    ["the same deviation", { deviations: [deviation] }, { deviations: [deviation] }, []],
    ["the same one", { subprocessors: [wolkenhuis] }, { subprocessors: [wolkenhuis] }, []],
    [
      "terms where there were none",
      { clauses: [{ id: "sub-processors" }, { id: "retention-destruction" }] },
      {
        clauses: [
          { id: "sub-processors", terms: { authorisation: "general", objection: "unknown" } },
          { id: "retention-destruction", terms: { destructionWithinDays: 30 } },
        ],
      },
      [
        "authorisation-changed yes",
        "destruction-sooner yes",
        "provision-gained no",
        "provision-gained no",
      ],
    ],
  ])("%s", (_what, from, change, expected) => {
    expect(codes(change, from)).toEqual(expected);
  });

  it("passes on what changed in an insert, who is told and how long before", () => {
    const insert = { ...leerpleinInsert, subprocessors: [] };
    const { changeNoticeDays: _days, ...silent } = leerpleinInsert;
    const before: ProcessingAgreement = {
      ...draftAgreement,
      annexes: [{ kind: "privacy-insert", label: "1", insert: silent }],
    };
    const after: ProcessingAgreement = {
      ...draftAgreement,
      annexes: [{ kind: "privacy-insert", label: "1", insert }],
    };
    const changes = diffAgreements(before, after);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      expect(change).toMatchObject({ code: "insert-changed", about: "1", noticeDays: 30 });
      expect(change.where.slice(0, 3)).toEqual(["annexes", 0, "insert"]);
      expect(change.material).toBe(change.insert?.material);
      expect(change.tell).not.toContain("board");
    }
    const promised = diffAgreements(
      { ...before, annexes: draftAgreement.annexes.slice(0, 1) },
      { ...after, clauses: before.clauses },
    );
    expect(promised.every(({ noticeDays }) => noticeDays === 30)).toBe(true);
  });

  it("compares agreements that record next to nothing", () => {
    const {
      legalForm: _form,
      address: _place,
      representative: _who,
      mandates: _may,
      ...controller
    } = draftAgreement.controller;
    const {
      term: _term,
      underlyingAgreement: _under,
      covenant: _covenant,
      ...rest
    } = draftAgreement;
    const processor = { kind: "supplier", name: draftAgreement.processor.name } as const;
    const little = { ...rest, controller, processor };
    expect(diffAgreements(little, little)).toEqual([]);
    expect(codes({}, little).length).toBeGreaterThan(0);
    const told = diffAgreements(little, draftAgreement).map(({ code }) => code);
    expect(told).toEqual([
      "controller-changed",
      "processor-changed",
      "contact-changed",
      "contact-changed",
      "model-changed",
      "underlying-agreement-changed",
      "term-changed",
    ]);
  });

  it("does not know how long before where no clause says it", () => {
    const before = { ...draftAgreement, clauses: [] };
    const [change] = diffAgreements(before, { ...before, deviations: [deviation] });
    expect(change?.noticeDays).toBe("unknown");
  });
});
