import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  activeAgreement,
  draftAgreement,
  leerpleinInsert,
  leerpleinSecurity,
} from "../../test/processing-agreements.ts";
import {
  type AgreementClause,
  agreementHash,
  type ChecklistCode,
  checkAgreement,
  checklistCodes,
  checklists,
  clauseIds,
  crosswalk,
  type ProcessingAgreement,
  presets,
  providerExits,
  provisionCodes,
} from "./index.ts";

const asOf = "2026-11-22";
const codesOf = (agreement: ProcessingAgreement, on = asOf) =>
  checkAgreement(agreement, { checklists: [], asOf: on }).findings.map(({ code }) => code);
const listOf = (
  agreement: ProcessingAgreement,
  checklist: ChecklistCode,
  module?: 1 | 2 | 3 | 4,
) => {
  const options = { checklists: [checklist], asOf, ...(module && { module }) };
  const [result] = checkAgreement(agreement, options).checklists;
  if (!result) throw new Error("one list was asked for");
  return result;
};
const itemOf = (agreement: ProcessingAgreement, checklist: ChecklistCode, id: string) => {
  const item = listOf(agreement, checklist).items.find((one) => one.id === id);
  if (!item) throw new Error("the list has the item");
  return item;
};
const withClause = (clause: AgreementClause): ProcessingAgreement => ({
  ...draftAgreement,
  clauses: [...draftAgreement.clauses.filter(({ id }) => id !== clause.id), clause],
});
const withSecurity = (change: Partial<typeof leerpleinSecurity>): ProcessingAgreement => ({
  ...draftAgreement,
  annexes: [{ kind: "security", label: "2", security: { ...leerpleinSecurity, ...change } }],
});
const withInsert = (change: Partial<typeof leerpleinInsert>): ProcessingAgreement => ({
  ...draftAgreement,
  annexes: [{ kind: "privacy-insert", label: "1", insert: { ...leerpleinInsert, ...change } }],
});

describe("checklists", () => {
  it("finds everything of art. 28(3) and of the sector's model in a full agreement", () => {
    for (const list of ["gdpr-28-3", "model-4.0"] as const) {
      const { counts, items } = listOf(activeAgreement, list);
      expect(counts).toEqual({ present: items.length, partial: 0, missing: 0, unknown: 0 });
    }
  });

  it("counts, and has no word of a verdict", () => {
    const report = checkAgreement(draftAgreement, { checklists: checklistCodes, asOf });
    expect(Object.keys(report)).toEqual(["checklists", "findings"]);
    expect(JSON.stringify(report)).not.toMatch(/complian/i);
    for (const { counts, items } of report.checklists)
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(
        items.filter(({ optional }) => !optional).length,
      );
  });

  it.each<[string, ProcessingAgreement, string, string, readonly string[]]>([
    ["without clauses", { ...draftAgreement, clauses: [] }, "d", "missing", []],
    [
      "no duty to pass on",
      withClause({ id: "sub-processors", says: ["prior-authorisation"] }),
      "d",
      "partial",
      [],
    ],
    ["a clause that nobody noted", withClause({ id: "sub-processors" }), "d", "unknown", []],
    [
      "what is known of a model that may say more",
      { ...draftAgreement, clauses: presets.model40 },
      "f",
      "unknown",
      [],
    ],
    [
      "a clause elsewhere says it",
      {
        ...draftAgreement,
        clauses: [{ id: "definitions", says: ["bound-to-secrecy"] }],
      },
      "b",
      "present",
      ["clauses.0"],
    ],
    ["signed by nobody", draftAgreement, "in-writing", "missing", []],
    ["signed by both", activeAgreement, "in-writing", "present", ["signatures.1", "signatures.2"]],
    ["an insert without purposes", withInsert({ purposes: [] }), "purpose", "missing", []],
    [
      "an insert that is kept elsewhere",
      {
        ...draftAgreement,
        annexes: [{ kind: "document", label: "1", title: "Bijsluiter", holds: "privacy-insert" }],
      },
      "purpose",
      "unknown",
      ["annexes.0"],
    ],
    ["no annex", { ...draftAgreement, annexes: [] }, "purpose", "missing", []],
  ])("art. 28(3), %s: item %s is %s", (_what, agreement, id, status, where) => {
    const item = itemOf(agreement, "gdpr-28-3", id);
    expect(item.status).toBe(status);
    if (where.length > 0) expect(item.where.map((place) => place.join("."))).toEqual(where);
  });

  it.each<[string, AgreementClause, string]>([
    [
      "a specific authorisation asks each time",
      {
        id: "sub-processors",
        says: ["passes-on-duties", "answers-for-sub-processors"],
        terms: { authorisation: "specific", objection: "unknown" },
      },
      "present",
    ],
    [
      "a general one with days and objection",
      {
        id: "sub-processors",
        says: ["passes-on-duties", "answers-for-sub-processors"],
        terms: { authorisation: "general", noticeDays: 30, objection: "yes" },
      },
      "present",
    ],
    [
      "a general one that says neither",
      {
        id: "sub-processors",
        says: ["passes-on-duties", "answers-for-sub-processors"],
        terms: { authorisation: "general", objection: "no" },
      },
      "partial",
    ],
    [
      "terms alone: the rest nobody noted",
      { id: "sub-processors", terms: { authorisation: "general", objection: "no" } },
      "unknown",
    ],
  ])("terms count as what they say: %s", (_what, clause, status) => {
    expect(itemOf(withClause(clause), "gdpr-28-3", "d").status).toBe(status);
  });

  it.each<[string, Parameters<typeof withClause>[0] | undefined, string]>([
    [
      "30 days",
      {
        id: "sub-processors",
        terms: { authorisation: "general", noticeDays: 30, objection: "yes" },
      },
      "present",
    ],
    [
      "none named",
      { id: "sub-processors", terms: { authorisation: "general", objection: "yes" } },
      "missing",
    ],
    [
      "asked each time",
      { id: "sub-processors", terms: { authorisation: "specific", objection: "yes" } },
      "present",
    ],
    ["not noted", { id: "sub-processors" }, "unknown"],
  ])("the number of days that 2021/915 leaves open: %s", (_what, clause, status) => {
    const agreement = clause ? withClause(clause) : draftAgreement;
    const { lacks, open } = itemOf(agreement, "scc-2021-915", "7.7");
    const found = lacks.includes("notice-days")
      ? "missing"
      : open.includes("notice-days")
        ? "unknown"
        : "present";
    expect(found).toBe(status);
  });

  it("lacks the number of days where there is no such clause", () => {
    const { lacks } = itemOf({ ...draftAgreement, clauses: [] }, "scc-2021-915", "7.7");
    expect(lacks).toContain("notice-days");
  });

  it("names a sub-processor list unknown when it is kept elsewhere, and an empty list a list", () => {
    const listed = (agreement: ProcessingAgreement) =>
      itemOf(agreement, "scc-2021-915", "annex-IV").status;
    const elsewhere = {
      kind: "document",
      label: "4",
      title: "Lijst",
      holds: "sub-processors",
    } as const;
    expect(listed({ ...draftAgreement, annexes: [...draftAgreement.annexes, elsewhere] })).toBe(
      "unknown",
    );
    expect(listed({ ...draftAgreement, annexes: [], subprocessors: [] })).toBe("present");
    expect(listed({ ...draftAgreement, annexes: [] })).toBe("missing");
  });

  it("finds annexes of which nothing is there, or only one of two is known", () => {
    const none = itemOf({ ...draftAgreement, annexes: [] }, "model-4.0", "annex-2");
    expect(none).toMatchObject({ status: "missing", open: [] });
    const elsewhere = { kind: "document", label: "5", title: "X", holds: "security" } as const;
    const both = { ...draftAgreement, annexes: [...draftAgreement.annexes, elsewhere] };
    expect(itemOf(both, "model-4.0", "annex-2")).toMatchObject({
      status: "unknown",
      lacks: [],
    });
  });

  it("says where the deviations are that come with a reason", () => {
    const reasoned = {
      clauseId: "liability",
      from: "a",
      to: "b",
      motivation: "c",
      recordedAt: "2026-07-01",
      agreedBy: ["controller", "processor"],
    } as const;
    const item = itemOf({ ...draftAgreement, deviations: [reasoned] }, "model-4.0", "deviations");
    expect(item).toMatchObject({ status: "present", where: [["deviations", 0]] });
  });

  it.each([
    [1, ["9", "annex-III"], ["annex-II"]],
    [2, [], ["9", "annex-II", "annex-III"]],
    [3, [], ["9", "annex-II", "annex-III"]],
    [4, ["8.4", "9", "13", "annex-II", "annex-III"], ["8.3", "14"]],
  ] as const)("module %i of 2021/914 has no %j and has %j", (module, without, having) => {
    const ids = listOf(draftAgreement, "scc-2021-914", module).items.map(({ id }) => id);
    expect(ids.filter((id) => (without as readonly string[]).includes(id))).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining([...having]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("asks a medestander for the declaration instead of the covenant", () => {
    const general = {
      ...activeAgreement,
      model: "general-4.0",
      clauses: presets.general40,
    } as const;
    expect(itemOf(general, "general-4.0", "scope-declaration").status).toBe("present");
    expect(listOf(general, "general-4.0").items.map(({ id }) => id)).not.toContain("covenant");
    expect(itemOf(general, "model-4.0", "covenant").status).toBe("missing");
  });

  it("loses nothing when more is noted: what was present stays, and no more is lacking", () => {
    fc.assert(
      fc.property(
        fc.subarray([...provisionCodes]),
        fc.subarray([...provisionCodes]),
        fc.constantFrom(...clauseIds),
        (some, more, id) => {
          const itemsOf = (says: typeof some) =>
            checkAgreement(
              { ...draftAgreement, clauses: [{ id, says } as AgreementClause] },
              { checklists: checklistCodes, asOf },
            ).checklists.flatMap(({ items }) => items);
          const all = itemsOf([...new Set([...some, ...more])]);
          for (const [index, item] of itemsOf(some).entries()) {
            const lacking = all[index]?.lacks ?? [];
            expect(lacking.filter((code) => !item.lacks.includes(code))).toEqual([]);
            if (item.status === "present") expect(all[index]?.status).toBe("present");
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("crosswalk", () => {
  const lists = checklistCodes;
  const needsOf = (list: ChecklistCode, id: string) =>
    checklists[list].items.filter((item) => item.id === id).flatMap(({ needs }) => needs);

  it.each(crosswalk.map((row) => [row.topic, row] as const))(
    "%s names items that are there, and one clause counts in each list",
    (topic, row) => {
      for (const list of lists) {
        const own = row[list].flatMap((id) => needsOf(list, id));
        expect(own.length > 0).toBe(row[list].length > 0);
        const others = lists.filter((other) => other !== list);
        const theirs = others.flatMap((other) => row[other].flatMap((id) => needsOf(other, id)));
        if (own.length > 0) expect(own.some((need) => theirs.includes(need))).toBe(true);
        for (const id of row[list])
          expect(itemOf(draftAgreement, list, id).topics).toContain(topic);
      }
    },
  );
});

describe("findings", () => {
  it("has none on a full agreement that is signed", () => {
    expect(codesOf(activeAgreement)).toEqual([]);
    expect(codesOf(draftAgreement)).toEqual([]);
  });

  const breach = (terms: { maxHours?: number; clockStart: "awareness" | "established" }) =>
    withClause({ id: "breach", terms: { standard: "without-undue-delay", ...terms } });

  it.each<[string, ProcessingAgreement, readonly string[]]>([
    [
      "a publisher's 72 hours after establishing",
      breach({ maxHours: 72, clockStart: "established" }),
      ["breach-clock-starts-late", "breach-hours-long"],
    ],
    ["48 hours is not long yet", breach({ maxHours: 48, clockStart: "awareness" }), []],
    ["no hours", breach({ clockStart: "awareness" }), ["breach-hours-missing"]],
    ["no terms at all: the list says the rest", withClause({ id: "breach" }), ["clause-empty"]],
    [
      "no days of notice",
      withClause({ id: "sub-processors", terms: { authorisation: "general", objection: "yes" } }),
      ["notice-days-missing"],
    ],
    [
      "no days to delete",
      withClause({ id: "retention-destruction" }),
      ["destruction-days-missing", "clause-empty"],
    ],
    [
      "30 days, and Microsoft takes 180",
      {
        ...withClause({ id: "retention-destruction", terms: { destructionWithinDays: 30 } }),
        providerExits: [providerExits.microsoft365],
      },
      ["destruction-before-provider"],
    ],
    [
      "180 days, and Microsoft takes 180",
      { ...draftAgreement, providerExits: [providerExits.microsoft365] },
      [],
    ],
    [
      "to be taken along after it is gone",
      withClause({
        id: "retention-destruction",
        terms: { destructionWithinDays: 30, handOverDays: 90 },
      }),
      ["hand-over-after-destruction"],
    ],
    [
      "sub-processors in an annex of their own (DGSkills), of which one agreement is to be verified",
      {
        ...draftAgreement,
        subprocessors: [
          {
            name: "Tekstmaker SAS",
            service: "tekst",
            categories: [],
            subjects: [],
            countries: ["FR"],
            agreement: { status: "to-verify" },
          },
        ],
      },
      ["sub-processors-outside-insert", "sub-processor-agreement-open"],
    ],
    [
      "the same with a reason",
      {
        ...draftAgreement,
        annexes: [
          ...draftAgreement.annexes,
          { kind: "document", label: "4", title: "Subverwerkers", holds: "sub-processors" },
        ],
        deviations: [
          {
            clauseId: "sub-processors",
            from: "lijst in bijlage 1",
            to: "lijst in bijlage 4",
            motivation: "de lijst wisselt vaker",
            recordedAt: "2026-07-01",
            agreedBy: ["controller", "processor"],
          },
        ],
      },
      [],
    ],
    [
      "a deviation without a reason that one party agreed to",
      {
        ...draftAgreement,
        deviations: [
          {
            clauseId: "liability",
            from: "a",
            to: "b",
            recordedAt: "2026-07-01",
            agreedBy: ["processor", "processor"],
          },
        ],
      },
      ["deviation-without-motivation", "deviation-not-agreed", "entry-repeated"],
    ],
    [
      "model 4.0 for a supporter of the covenant",
      { ...draftAgreement, model: "model-4.0", covenant: { version: "4.0", role: "supporter" } },
      ["model-for-participants"],
    ],
    [
      "words of 2.0 (Visiria)",
      {
        ...draftAgreement,
        title: "Bewerkersovereenkomst",
        clauses: draftAgreement.clauses.map((clause) =>
          clause.id === "use" ? { ...clause, text: "De bewerker en de verwerker." } : clause,
        ),
        annexes: [
          ...draftAgreement.annexes,
          { kind: "document", label: "3", title: "Bewerkers", holds: "other" },
        ],
      },
      ["stale-vocabulary", "stale-vocabulary", "stale-vocabulary"],
    ],
    ["a text editor is no stale word", { ...draftAgreement, title: "Tekstbewerkers" }, []],
    ["a scheme that lapsed", withSecurity({ schemeVersion: "2018" }), ["scheme-lapsed"]],
    [
      "a certificate without a number",
      withSecurity({ certificates: [{ standard: "ISO 27018" }] }),
      ["certificate-unverifiable"],
    ],
    [
      "an expired certificate",
      withSecurity({
        certificates: [{ standard: "ISO 27001", number: "1", validUntil: "2026-11-21" }],
      }),
      ["certificate-expired"],
    ],
    [
      "an optional service nobody decided on",
      withInsert({
        services: [{ kind: "optional", id: "r", name: "R", role: "processor", ordered: "unknown" }],
      }),
      ["optional-service-undecided"],
    ],
    [
      "an insert of somebody else",
      withInsert({ processor: { name: "Ander B.V.", kvk: "87654321" } }),
      ["insert-of-other-supplier"],
    ],
    [
      "a statutory task of one's own (CvTE): no agreement required",
      withInsert({
        services: [
          { kind: "inseparable", id: "t", name: "Toets", role: "controller", roleReason: "wet" },
        ],
      }),
      ["agreement-not-required"],
    ],
    [
      "a role for each processing (Snappet)",
      withInsert({
        services: [
          { kind: "inseparable", id: "a", name: "A", role: "processor" },
          { kind: "inseparable", id: "b", name: "B", role: "controller" },
        ],
      }),
      ["roles-mixed"],
    ],
    [
      "two products in one insert (Cito)",
      withInsert({ products: [...leerpleinInsert.products, ...leerpleinInsert.products] }),
      [],
    ],
  ])("%s", (_what, agreement, codes) => {
    expect(codesOf(agreement)).toEqual(codes);
  });

  it("gives the publisher's claims three warnings of stale evidence", () => {
    const publisher: ProcessingAgreement = {
      ...withSecurity({
        schemeVersion: "2018",
        certificates: [{ standard: "ISO/IEC 27001:2013", issuedOn: "2017-12-23" }],
      }),
      covenant: { version: "2.0", role: "participant" },
    };
    const { findings } = checkAgreement(publisher, { checklists: [], asOf });
    expect(
      findings.filter(({ severity }) => severity === "warning").map(({ code }) => code),
    ).toEqual(["covenant-superseded", "scheme-lapsed", "certificate-edition-superseded"]);
  });

  it.each([
    ["2025-10-31", []],
    ["2025-11-01", ["certificate-edition-superseded"]],
  ])("an edition of 2013 on %s: %j", (on, codes) => {
    const certificates = [{ standard: "ISO/IEC 27001", edition: "2013", number: "1" }];
    const found = codesOf({ ...withSecurity({ certificates }), drawnUpOn: on }, on);
    expect(found.filter((code) => code.startsWith("certificate"))).toEqual(codes);
  });

  it.each([
    ["model-3.0", "2021-01-01", "advice"],
    ["model-3.0", "2022-08-01", "warning"],
    ["model-2.0", "2017-01-01", "advice"],
  ] as const)(
    "%s drawn up on %s: a later model is a matter of %s",
    (model, drawnUpOn, severity) => {
      const { findings } = checkAgreement(
        { ...draftAgreement, model, drawnUpOn },
        { checklists: [], asOf },
      );
      expect(findings[0]).toMatchObject({ code: "model-superseded", severity });
    },
  );

  it("says nothing of a later model before there was one", () => {
    const early = { ...draftAgreement, model: "model-3.0", drawnUpOn: "2020-01-01" } as const;
    expect(codesOf(early, "2020-01-01")).not.toContain("model-superseded");
  });
});

describe("life findings", () => {
  const hash = "0".repeat(64);
  const [assessed, byBoard, bySupplier] = activeAgreement.signatures;
  if (!assessed || !byBoard || !bySupplier) throw new Error("the example is signed");

  it.each<[string, Partial<ProcessingAgreement>, readonly string[]]>([
    [
      "a signature on another text",
      { signatures: [assessed, byBoard, { ...bySupplier, documentHash: hash }] },
      ["signature-on-other-text", "status-without-signatures"],
    ],
    [
      "an old signature that was given again",
      { signatures: [{ ...byBoard, documentHash: hash }, assessed, byBoard, bySupplier] },
      [],
    ],
    [
      "signed before it was judged",
      { signatures: [byBoard, bySupplier] },
      ["signed-before-assessed"],
    ],
    [
      "judged after it was signed",
      { signatures: [{ ...assessed, at: "2026-07-14T10:00:00+02:00" }, byBoard, bySupplier] },
      ["signed-before-assessed"],
    ],
    ["active and signed by nobody", { signatures: [] }, ["status-without-signatures"]],
    [
      "the term is over",
      { term: { startsOn: "2025-08-01", endsOn: "2026-07-31" }, signatures: [] },
      ["starts-before-drawn-up", "status-without-signatures", "term-ended"],
    ],
    [
      "not destroyed in time",
      {
        status: "ended",
        ending: { endedOn: "2026-07-31", handOver: "not-wanted", destroyBy: "2026-10-31" },
      },
      ["destruction-overdue"],
    ],
  ])("%s", (_what, change, codes) => {
    expect(codesOf({ ...activeAgreement, ...change })).toEqual(codes);
  });

  it("is a warning only while an amendment waits for acceptance", () => {
    const amended = { ...activeAgreement, status: "amended", title: "Anders" } as const;
    const { findings } = checkAgreement(amended, { checklists: [], asOf });
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      "signature-on-other-text warning",
      "signature-on-other-text warning",
    ]);
    expect(agreementHash(amended)).not.toBe(agreementHash(activeAgreement));
  });
});

it("refuses a list or a day that does not exist", () => {
  const options = { checklists: ["gdpr"], asOf: "2026-02-30" } as unknown as Parameters<
    typeof checkAgreement
  >[1];
  expect(() => checkAgreement(draftAgreement, options)).toThrow(
    /checklists\.0: not-an-option \(one of gdpr-28-3, .*\); asOf/,
  );
});
