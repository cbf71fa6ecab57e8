import { describe, expect, it } from "vitest";
import {
  activeAgreement,
  draftAgreement,
  leerpleinInsert,
  leerpleinSecurity,
  withTerms,
} from "../../../test/processing-agreements.ts";
import type { FactCode } from "../data/fact-code.ts";
import { provisions } from "../data/provisions.ts";
import {
  type AgreementClause,
  agreementHash,
  checkAgreement,
  checklistCodes,
  checklists,
  clauseIds,
  type ProcessingAgreement,
} from "../index.ts";
import type { Evidence } from "./evidence.ts";
import { factEvidence } from "./fact-evidence.ts";
import { provisionEvidence } from "./provision-evidence.ts";

type Change = Partial<ProcessingAgreement>;
const having = (change: Change, agreement = draftAgreement): ProcessingAgreement => ({
  ...agreement,
  ...change,
});
const omit = (group: "controller" | "processor", field: string): Change => {
  const { [field]: _left, ...rest } = draftAgreement[group] as unknown as Record<string, unknown>;
  return { [group]: rest } as Change;
};
const insert = (change: Partial<typeof leerpleinInsert>): Change => ({
  annexes: [{ kind: "privacy-insert", label: "1", insert: { ...leerpleinInsert, ...change } }],
});
const security = (change: object): Change => {
  const value = JSON.parse(JSON.stringify({ ...leerpleinSecurity, ...change }));
  return { annexes: [{ kind: "security", label: "2", security: value }] };
};
const silentInsert = (field: "contact" | "version" | "lastModified"): Change => {
  const { [field]: _left, ...rest } = leerpleinInsert;
  return { annexes: [{ kind: "privacy-insert", label: "1", insert: rest }] };
};
const withoutField = (field: "term" | "underlyingAgreement"): ProcessingAgreement => {
  const { [field]: _left, ...rest } = draftAgreement;
  return rest;
};
const inInsert = (key: string) => [["annexes", 0, "insert", key]];
const inSecurity = (key: string) => [["annexes", 1, "security", key]];
const noAnnex: Change = { annexes: [] };
const unmotivated = {
  clauseId: "liability",
  from: "a",
  to: "b",
  recordedAt: "2026-07-01",
  agreedBy: ["controller", "processor"],
} as const;
const noticeClause = draftAgreement.clauses.findIndex(({ id }) => id === "sub-processors");
const [assessed, byBoard] = activeAgreement.signatures;
if (!assessed || !byBoard) throw new Error("the example is signed");

/** Each fact: its place in the full agreement, and agreements that lack it. */
const facts: Readonly<
  Record<FactCode, readonly [where: Evidence["where"], lacking: readonly ProcessingAgreement[]]>
> = {
  "board-legal-form": [[["controller", "legalForm"]], [having(omit("controller", "legalForm"))]],
  "board-number": [[["controller", "administrationNumber"]], []],
  "board-address": [[["controller", "address"]], [having(omit("controller", "address"))]],
  "board-representative": [
    [["controller", "representative"]],
    [having(omit("controller", "representative"))],
  ],
  "supplier-number": [[["processor", "kvk"]], [having(omit("processor", "kvk"))]],
  "supplier-address": [[["processor", "address"]], [having(omit("processor", "address"))]],
  "supplier-representative": [
    [["processor", "representative"]],
    [having(omit("processor", "representative"))],
  ],
  "underlying-agreement": [[["underlyingAgreement"]], [withoutField("underlyingAgreement")]],
  duration: [[["term"]], [withoutField("term")]],
  nature: [inInsert("services"), [having(insert({ services: [] })), having(noAnnex)]],
  purposes: [inInsert("purposes"), [having(insert({ purposes: [] })), having(noAnnex)]],
  "data-types": [inInsert("personalData"), [having(insert({ personalData: [] })), having(noAnnex)]],
  "data-subjects": [
    inInsert("dataSubjects"),
    [having(insert({ dataSubjects: [] })), having(noAnnex)],
  ],
  "retention-terms": [
    inInsert("personalData"),
    [
      having(insert({ personalData: [] })),
      having(insert({ personalData: [...leerpleinInsert.personalData, { category: "finance" }] })),
    ],
  ],
  locations: [inInsert("locations"), [having(insert({ locations: [] })), having(noAnnex)]],
  "sub-processor-list": [inInsert("subprocessors"), [having(noAnnex)]],
  "privacy-insert": [[["annexes", 0, "insert"]], [having(noAnnex)]],
  "insert-contact": [inInsert("contact"), [having(silentInsert("contact"))]],
  "insert-version": [
    inInsert("version"),
    [having(silentInsert("version")), having(silentInsert("lastModified"))],
  ],
  "security-annex": [[["annexes", 1, "security"]], [having(noAnnex)]],
  "measures-described": [inSecurity("measures"), [having(security({ measures: [] }))]],
  classification: [inSecurity("classification"), [having(security({ classification: [] }))]],
  "scheme-version": [
    inSecurity("schemeVersion"),
    [having(security({ schemeVersion: undefined })), having(noAnnex)],
  ],
  "incident-procedure": [
    inSecurity("incidentProcedure"),
    [having(security({ incidentProcedure: undefined }))],
  ],
  "incident-contact": [
    inSecurity("incidentContact"),
    [having(security({ incidentContact: undefined }))],
  ],
  "notice-days": [
    [["clauses", noticeClause, "terms"]],
    [
      having({ clauses: [] }),
      having({
        clauses: [
          { id: "sub-processors", terms: { authorisation: "general", objection: "unknown" } },
        ],
      }),
    ],
  ],
  "deviations-motivated": [[], [having({ deviations: [unmotivated] })]],
  "signed-by-both": [
    [
      ["signatures", 1],
      ["signatures", 2],
    ],
    [draftAgreement, having({ signatures: [assessed, byBoard] }, activeAgreement)],
  ],
};
const factCodes = Object.keys(facts) as FactCode[];

describe("where each fact of an agreement is", () => {
  it("is asked of every fact there is", () => {
    expect([...factCodes].sort()).toEqual(Object.keys(factEvidence).sort());
  });

  it.each(factCodes.map((code) => ({ code, where: facts[code][0] })))(
    "$code: $where",
    ({ code, where }) => {
      expect(factEvidence[code](activeAgreement)).toEqual({ status: "present", where });
    },
  );

  it.each(factCodes.filter((code) => facts[code][1].length > 0))("%s, lacking", (code) => {
    for (const agreement of facts[code][1])
      expect(factEvidence[code](agreement)).toEqual({ status: "missing", where: [] });
  });

  const elsewhere = (holds: "privacy-insert" | "security" | "sub-processors") =>
    having({
      annexes: [
        ...draftAgreement.annexes,
        { kind: "document", label: "9", title: "Bijlage", holds },
      ],
    });
  const kept = ["annexes", 2];
  it.each<[FactCode, ProcessingAgreement, Evidence]>([
    [
      "purposes",
      elsewhere("privacy-insert"),
      { status: "unknown", where: [...inInsert("purposes"), kept] },
    ],
    [
      "scheme-version",
      elsewhere("security"),
      { status: "unknown", where: [...inSecurity("schemeVersion"), kept] },
    ],
    [
      "privacy-insert",
      elsewhere("privacy-insert"),
      { status: "present", where: [["annexes", 0, "insert"], kept] },
    ],
    [
      "security-annex",
      elsewhere("security"),
      { status: "present", where: [["annexes", 1, "security"], kept] },
    ],
    [
      "sub-processor-list",
      elsewhere("sub-processors"),
      { status: "unknown", where: [...inInsert("subprocessors"), kept] },
    ],
    [
      "sub-processor-list",
      elsewhere("privacy-insert"),
      { status: "unknown", where: [...inInsert("subprocessors"), kept] },
    ],
    [
      "sub-processor-list",
      having({ subprocessors: [] }),
      { status: "present", where: [...inInsert("subprocessors"), ["subprocessors"]] },
    ],
    [
      "notice-days",
      having({ clauses: [{ id: "definitions" }, { id: "sub-processors" }] }),
      { status: "unknown", where: [["clauses", 1, "terms"]] },
    ],
    [
      "deviations-motivated",
      having({
        deviations: [
          { ...unmotivated, motivation: "c" },
          { ...unmotivated, motivation: "d" },
        ],
      }),
      {
        status: "present",
        where: [
          ["deviations", 0],
          ["deviations", 1],
        ],
      },
    ],
  ])("%s, in part or elsewhere", (code, agreement, evidence) => {
    expect(factEvidence[code](agreement)).toEqual(evidence);
  });
});

/** Every clause there is, each saying all that is at home in it; signed anew. */
const fullText = having({
  clauses: withTerms(
    clauseIds.map((id) => {
      const says = provisions.filter((row) => row.clause === id).map(({ code }) => code);
      return { id, says } as AgreementClause;
    }),
  ),
});
const documentHash = agreementHash(fullText);
const full: ProcessingAgreement = {
  ...fullText,
  signatures: activeAgreement.signatures.map((signature) => ({ ...signature, documentHash })),
};
const homeOf = new Map<string, string>(provisions.map(({ code, clause }) => [code, clause]));
const placesOf = (code: string): Evidence["where"] => {
  const home = homeOf.get(code);
  if (home !== undefined) return [["clauses", full.clauses.findIndex(({ id }) => id === home)]];
  if (code === "notice-days") {
    const index = full.clauses.findIndex(({ id }) => id === "sub-processors");
    return [["clauses", index, "terms"]];
  }
  return facts[code as FactCode][0];
};

describe("where each item of each checklist is", () => {
  const modules = [1, 2, 3, 4] as const;
  const asked = checklistCodes.flatMap((checklist) =>
    (checklist === "scc-2021-914" ? modules : ([2] as const)).map((module) => ({
      checklist,
      module,
    })),
  );

  const held = (agreement: ProcessingAgreement, { checklist, module }: (typeof asked)[number]) => {
    const options = { checklists: [checklist], asOf: "2026-11-22", module } as const;
    const [result] = checkAgreement(agreement, options).checklists;
    const rows = checklists[checklist].items.filter((row) => row.modules?.includes(module) ?? true);
    return { items: result?.items, rows };
  };

  it.each(asked)("$checklist, module $module: each need at its place", (list) => {
    const { items, rows } = held(full, list);
    expect(items).toMatchObject(
      rows.map(({ id, needs }) => ({
        id,
        status: "present",
        where: needs.flatMap(placesOf),
        lacks: [],
        open: [],
      })),
    );
  });

  it.each(asked)(
    "$checklist, module $module: without clauses, what they say is lacking",
    (list) => {
      const { items, rows } = held(having({ clauses: [] }), list);
      expect(items).toHaveLength(rows.length);
      for (const [index, { needs }] of rows.entries()) {
        const lacks = items?.[index]?.lacks ?? [];
        expect(lacks).toEqual(expect.arrayContaining(needs.filter((code) => homeOf.has(code))));
        const there = needs.filter((code) => !lacks.includes(code));
        expect(items?.[index]?.where).toEqual(there.flatMap(placesOf));
      }
    },
  );
});

describe("where each provision is", () => {
  it.each(provisions.map(({ code, clause }) => [code, clause] as const))(
    "%s, at home in %s",
    (code, home) => {
      const at = ["clauses", full.clauses.findIndex(({ id }) => id === home)];
      expect(provisionEvidence(full, code)).toEqual({ status: "present", where: [at] });
      expect(provisionEvidence(having({ clauses: [] }), code)).toEqual({
        status: "missing",
        where: [],
      });
      const others = clauseIds.filter((id) => id !== home);
      const unnoted = [...others, home].map((id) => ({ id }) as AgreementClause);
      expect(provisionEvidence(having({ clauses: unnoted }), code)).toEqual({
        status: "unknown",
        where: [["clauses", others.length]],
      });
      const saidNothing = [...others, home].map((id) => ({ id, says: [] }) as AgreementClause);
      expect(provisionEvidence(having({ clauses: saidNothing }), code)).toEqual({
        status: "missing",
        where: [],
      });
    },
  );

  const terms = (
    authorisation: "general" | "specific",
    objection: "yes" | "no" | "unknown",
    noticeDays?: number,
  ): AgreementClause => ({
    id: "sub-processors",
    says: [],
    terms: { authorisation, objection, ...(noticeDays !== undefined && { noticeDays }) },
  });
  it.each<[string, AgreementClause, readonly string[]]>([
    [
      "a specific authorisation",
      terms("specific", "unknown"),
      ["prior-authorisation", "announces-changes", "right-to-object"],
    ],
    ["a general one, no more", terms("general", "no"), ["prior-authorisation"]],
    ["objection not known", terms("general", "unknown"), ["prior-authorisation"]],
    ["with days", terms("general", "no", 0), ["prior-authorisation", "announces-changes"]],
    ["with objection", terms("general", "yes"), ["prior-authorisation", "right-to-object"]],
    [
      "the breach clause",
      {
        id: "breach",
        says: [],
        terms: { standard: "without-undue-delay", clockStart: "awareness" },
      },
      ["tells-breach"],
    ],
    [
      "an audit",
      {
        id: "security-control",
        says: [],
        terms: { audit: { cost: "school", acceptsThirdPartyReport: true } },
      },
      ["allows-audits"],
    ],
    [
      "days to destroy",
      { id: "retention-destruction", says: [], terms: { destructionWithinDays: 0 } },
      ["deletes-or-returns"],
    ],
    [
      "days to hand over only",
      { id: "retention-destruction", says: [], terms: { handOverDays: 30 } },
      [],
    ],
  ])("follows from terms: %s", (_which, clause, said) => {
    const agreement = having({ clauses: [{ id: "definitions", says: [] }, clause] });
    for (const { code } of provisions.filter((row) => row.clause === clause.id))
      expect([code, provisionEvidence(agreement, code)]).toEqual([
        code,
        said.includes(code)
          ? { status: "present", where: [["clauses", 1]] }
          : { status: "missing", where: [] },
      ]);
  });

  it("is in each clause that says it", () => {
    const clauses: readonly AgreementClause[] = [
      { id: "definitions", says: ["tells-breach"] },
      { id: "use", says: [] },
      { id: "breach", terms: { standard: "without-undue-delay", clockStart: "awareness" } },
    ];
    expect(provisionEvidence(having({ clauses }), "tells-breach")).toEqual({
      status: "present",
      where: [
        ["clauses", 0],
        ["clauses", 2],
      ],
    });
  });
});
