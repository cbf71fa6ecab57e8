import { describe, expect, it } from "vitest";
import {
  activeAgreement,
  draftAgreement,
  leerpleinInsert,
  leerpleinSecurity,
} from "../../test/processing-agreements.ts";
import { endingFaults, statedFaults, stateFaults } from "../../test/stated-faults.ts";
import type { AgreementFinding } from "./checks/agreement-finding.ts";
import { type AgreementClause, checkAgreement, type ProcessingAgreement } from "./index.ts";

const asOf = "2026-11-22";
type Place = AgreementFinding["where"];
type Clauses = ProcessingAgreement["clauses"];

const having = (change: Partial<ProcessingAgreement>): ProcessingAgreement => ({
  ...draftAgreement,
  ...change,
});
/** One clause behind a sound one. */
const clause = (bad: AgreementClause) => having({ clauses: [{ id: "definitions" }, bad] });
const security = (change: Partial<typeof leerpleinSecurity>) =>
  having({
    annexes: [
      ...draftAgreement.annexes,
      { kind: "security", label: "3", security: { ...leerpleinSecurity, ...change } },
    ],
  });
const certificate = (change: object) =>
  security({
    certificates: [
      ...leerpleinSecurity.certificates,
      { standard: "ISO/IEC 27001", number: "1", ...change },
    ],
  });
const insert = (change: Partial<typeof leerpleinInsert>) =>
  having({
    annexes: [
      ...draftAgreement.annexes,
      { kind: "privacy-insert", label: "1B", insert: { ...leerpleinInsert, ...change } },
    ],
  });
const [workingParty] = leerpleinInsert.subprocessors;
if (!workingParty) throw new Error("the example has one");
const deviation = {
  clauseId: "liability",
  from: "a",
  to: "b",
  motivation: "c",
  recordedAt: "2026-07-01",
  agreedBy: ["controller", "processor"],
} as const;
const { motivation: _motivation, ...unmotivated } = deviation;
const [assessed, byBoard, bySupplier] = activeAgreement.signatures;
if (!assessed || !byBoard || !bySupplier) throw new Error("the example is signed");
const otherText = { documentHash: "0".repeat(64) };
const active = (change: Partial<ProcessingAgreement>) => ({ ...activeAgreement, ...change });
const breach = (terms: { maxHours?: number; clockStart: "awareness" | "established" }) =>
  clause({ id: "breach", terms: { standard: "without-undue-delay", ...terms } });
const destruction = (
  terms: { destructionWithinDays?: number; handOverDays?: number },
  goneWithinDays = 0,
) => ({
  ...clause({ id: "retention-destruction", terms }),
  providerExits: [
    {
      name: "Wolkenhuis",
      exportDays: 0,
      goneWithinDays,
      basis: { kind: "contract", ref: "ours", verifiedOn: null },
    } as const,
  ],
});
const overdue = active({
  status: "ended",
  ending: { endedOn: "2026-07-31", handOver: "not-wanted", destroyBy: "2026-11-21" },
});

/** Each code: an agreement that has it, and every place that is named for it, whole. */
const faults: Readonly<
  Record<AgreementFinding["code"], readonly [ProcessingAgreement, readonly Place[]]>
> = {
  ...statedFaults,
  "breach-clock-starts-late": [
    breach({ maxHours: 24, clockStart: "established" }),
    [["clauses", 1, "terms", "clockStart"]],
  ],
  "breach-hours-missing": [breach({ clockStart: "awareness" }), [["clauses", 1, "terms"]]],
  "breach-hours-long": [
    breach({ maxHours: 49, clockStart: "awareness" }),
    [["clauses", 1, "terms", "maxHours"]],
  ],
  "notice-days-missing": [
    clause({ id: "sub-processors", terms: { authorisation: "general", objection: "yes" } }),
    [["clauses", 1, "terms", "noticeDays"]],
  ],
  "notice-days-zero": [
    clause({
      id: "sub-processors",
      terms: { authorisation: "general", noticeDays: 0, objection: "yes" },
    }),
    [["clauses", 1, "terms", "noticeDays"]],
  ],
  "audit-never": [
    clause({
      id: "security-control",
      terms: { audit: { perYear: 0, cost: "school", acceptsThirdPartyReport: true } },
    }),
    [["clauses", 1, "terms", "audit", "perYear"]],
  ],
  "drawn-up-in-future": [having({ drawnUpOn: "2026-11-23" }), [["drawnUpOn"]]],
  "signed-before-drawn-up": [
    having({ drawnUpOn: "2026-07-03", signatures: [{ ...assessed, at: "2026-07-01T09:00:00Z" }] }),
    [["signatures", 0, "at"]],
  ],
  "sub-processor-repeated": [
    having({ subprocessors: [workingParty, workingParty] }),
    [
      ["subprocessors", 0, "name"],
      ["subprocessors", 1, "name"],
    ],
  ],
  "sub-processor-transfer-open": [
    having({
      subprocessors: [
        { ...workingParty, name: "A", countries: ["US"] },
        {
          ...workingParty,
          name: "B",
          countries: ["US"],
          transfer: { kind: "scc-2021-914", module: 2 },
        },
        {
          ...workingParty,
          name: "C",
          countries: ["US"],
          transfer: { kind: "scc-2021-914", module: 3 },
        },
        { ...workingParty, name: "D", countries: ["DE"] },
      ],
    }),
    [
      ["subprocessors", 0],
      ["subprocessors", 1],
    ],
  ],
  "sub-processor-agreement-old": [
    having({
      subprocessors: [
        { ...workingParty, name: "A", agreement: { status: "in-place", checkedOn: "2019-03-01" } },
      ],
    }),
    [["subprocessors", 0, "agreement", "checkedOn"]],
  ],
  "destruction-days-missing": [clause({ id: "retention-destruction" }), [["clauses", 1, "terms"]]],
  "hand-over-after-destruction": [
    destruction({ destructionWithinDays: 30, handOverDays: 31 }),
    [["clauses", 1, "terms"]],
  ],
  "destruction-before-provider": [
    destruction({ destructionWithinDays: 30 }, 31),
    [["clauses", 1, "terms"]],
  ],
  "destruction-overdue": [overdue, [["ending", "destroyBy"]]],
  "term-ended": [
    active({ term: { startsOn: "2025-08-01", endsOn: "2026-11-21" } }),
    [["term", "endsOn"]],
  ],
  "deviation-without-motivation": [
    having({ deviations: [deviation, { ...unmotivated, clauseId: "use" }] }),
    [["deviations", 1]],
  ],
  "deviation-not-agreed": [
    having({ deviations: [deviation, { ...deviation, agreedBy: ["processor"] }] }),
    [["deviations", 1]],
  ],
  "signature-on-other-text": [
    active({ signatures: [assessed, byBoard, { ...bySupplier, ...otherText }] }),
    [["signatures", 2, "documentHash"]],
  ],
  "signed-before-assessed": [active({ signatures: [bySupplier, byBoard] }), [["signatures", 1]]],
  "status-without-signatures": [active({ signatures: [] }), [["status"]]],
  "model-superseded": [having({ model: "model-3.0" }), [["model"]]],
  "model-for-participants": [
    having({ model: "model-4.0", covenant: { version: "4.0", role: "supporter" } }),
    [["model"]],
  ],
  "covenant-superseded": [
    having({ covenant: { version: "3.0", role: "participant" } }),
    [["covenant", "version"]],
  ],
  "stale-vocabulary": [
    having({
      title: "Bewerkersovereenkomst",
      underlyingAgreement: { date: "2026-06-15", description: "Afspraken met de bewerker." },
      clauses: [{ id: "definitions" }, { id: "use", text: "De bewerker." }],
      annexes: [
        ...draftAgreement.annexes,
        { kind: "document", label: "3", title: "Bewerkers", holds: "other" },
      ],
    }),
    [
      ["title"],
      ["underlyingAgreement", "description"],
      ["clauses", 1, "text"],
      ["annexes", 2, "title"],
    ],
  ],
  "scheme-lapsed": [
    security({ schemeVersion: "2018" }),
    [["annexes", 2, "security", "schemeVersion"]],
  ],
  "certificate-edition-superseded": [
    certificate({ edition: "2013" }),
    [["annexes", 2, "security", "certificates", 1, "edition"]],
  ],
  "certificate-expired": [
    certificate({ validUntil: "2026-11-21" }),
    [["annexes", 2, "security", "certificates", 1, "validUntil"]],
  ],
  "certificate-in-doubt": [
    certificate({ status: "withdrawn" }),
    [["annexes", 2, "security", "certificates", 1, "status"]],
  ],
  "certificate-unverifiable": [
    security({ certificates: [...leerpleinSecurity.certificates, { standard: "NEN 7510" }] }),
    [["annexes", 2, "security", "certificates", 1]],
  ],
  "sub-processors-outside-insert": [
    having({
      annexes: [
        ...draftAgreement.annexes,
        { kind: "document", label: "4", title: "Subverwerkers", holds: "sub-processors" },
      ],
      subprocessors: [workingParty],
    }),
    [["annexes", 2], ["subprocessors"]],
  ],
  "sub-processor-agreement-open": [
    having({ subprocessors: [workingParty, { ...workingParty, agreement: { status: "none" } }] }),
    [["subprocessors", 1, "agreement"]],
  ],
  "optional-service-undecided": [
    insert({
      services: leerpleinInsert.services.map((service) =>
        service.kind === "optional" ? { ...service, ordered: "unknown" } : service,
      ),
    }),
    [["annexes", 2, "insert", "services", 1, "ordered"]],
  ],
  "insert-of-other-supplier": [
    insert({ processor: { name: "Ander B.V.", kvk: "87654321" } }),
    [["annexes", 2, "insert", "processor", "kvk"]],
  ],
  "agreement-not-required": [
    having({
      annexes: [
        {
          kind: "privacy-insert",
          label: "1",
          insert: {
            ...leerpleinInsert,
            services: leerpleinInsert.services.map((service) => ({
              ...service,
              role: "controller",
              roleReason: "wet",
            })),
          },
        },
      ],
    }),
    [[]],
  ],
  "roles-mixed": [
    insert({
      services: leerpleinInsert.services.map((service, index) =>
        index === 1 ? { ...service, role: "controller", roleReason: "wet" } : service,
      ),
    }),
    [["annexes", 2, "insert", "services", 1]],
  ],
};

const found = (agreement: ProcessingAgreement, code: string, on = asOf) =>
  checkAgreement(agreement, { checklists: [], asOf: on }).findings.filter(
    (finding) => finding.code === code,
  );

describe("where an agreement gives cause to look", () => {
  it.each(Object.entries(faults).map(([code, [agreement, where]]) => ({ code, where, agreement })))(
    "$code: $where",
    ({ code, where, agreement }) => {
      expect(found(agreement, code).map((finding) => finding.where)).toEqual(where);
      for (const sound of [draftAgreement, activeAgreement]) expect(found(sound, code)).toEqual([]);
    },
  );

  it("looks at the clause that lacks its number, wherever it stands", () => {
    const clauses: Clauses = [
      { id: "retention-destruction" },
      { id: "definitions" },
      { id: "breach", terms: { standard: "without-undue-delay", clockStart: "established" } },
    ];
    const { findings } = checkAgreement(having({ clauses }), { checklists: [], asOf });
    expect(
      findings
        .filter(({ code }) => code !== "clause-empty")
        .map(({ code, where }) => [code, where]),
    ).toEqual([
      ["destruction-days-missing", ["clauses", 0, "terms"]],
      ["breach-clock-starts-late", ["clauses", 2, "terms", "clockStart"]],
      ["breach-hours-missing", ["clauses", 2, "terms"]],
    ]);
  });
});

it.each(endingFaults)("an end %s", (_what, agreement, where) => {
  expect(found(agreement, "ending-at-odds").map((one) => one.where)).toEqual(where);
});

it.each(stateFaults)("a state: %s", (_what, agreement, where) => {
  expect(found(agreement, "status-at-odds").map((one) => one.where)).toEqual(where);
});

describe("an agreement on both sides of a day or a number", () => {
  it.each<[AgreementFinding["code"], string, string, ProcessingAgreement]>([
    [
      "term-ended",
      "2026-07-31",
      "2026-08-01",
      active({ term: { startsOn: "2025-08-01", endsOn: "2026-07-31" } }),
    ],
    ["destruction-overdue", "2026-11-21", "2026-11-22", overdue],
    ["certificate-expired", "2026-06-30", "2026-07-01", certificate({ validUntil: "2026-06-30" })],
    [
      "certificate-edition-superseded",
      "2025-10-31",
      "2025-11-01",
      certificate({ edition: "2013" }),
    ],
    ["model-superseded", "2022-07-31", "2022-08-01", having({ model: "model-3.0" })],
  ])("%s: not on %s, and on %s", (code, before, after, agreement) => {
    expect(found(agreement, code, before)).toEqual([]);
    expect(found(agreement, code, after)).toHaveLength(1);
  });

  it.each([
    ["2022-07-31", "advice"],
    ["2022-08-01", "warning"],
  ])("a superseded model drawn up on %s: %s", (drawnUpOn, severity) => {
    expect(found(having({ model: "model-3.0", drawnUpOn }), "model-superseded")).toMatchObject([
      { severity },
    ]);
  });

  it.each<[AgreementFinding["code"], string, ProcessingAgreement, number]>([
    ["breach-hours-long", "48 hours", breach({ maxHours: 48, clockStart: "awareness" }), 0],
    [
      "breach-hours-long",
      "half an hour more",
      breach({ maxHours: 48.5, clockStart: "awareness" }),
      1,
    ],
    [
      "hand-over-after-destruction",
      "on the same day",
      destruction({ destructionWithinDays: 30, handOverDays: 30 }),
      0,
    ],
    ["destruction-before-provider", "as long", destruction({ destructionWithinDays: 30 }, 30), 0],
    ["destruction-days-missing", "none is a number", destruction({ destructionWithinDays: 0 }), 0],
    ["term-ended", "no last day", active({ term: { startsOn: "2025-08-01" } }), 0],
    [
      "term-ended",
      "it renews",
      active({ term: { startsOn: "2025-08-01", endsOn: "2026-07-31", renewsFor: "P1Y" } }),
      0,
    ],
    [
      "signed-before-assessed",
      "judged at the moment of signing",
      active({ signatures: [{ ...assessed, at: byBoard.at }, byBoard, bySupplier] }),
      0,
    ],
    [
      "signed-before-assessed",
      "judged a millisecond later",
      active({
        signatures: [{ ...assessed, at: "2026-07-12T10:00:00.001+02:00" }, byBoard, bySupplier],
      }),
      1,
    ],
    [
      "status-without-signatures",
      "one of two signed",
      active({ signatures: [assessed, byBoard] }),
      1,
    ],
    [
      "signature-on-other-text",
      "signed again on this text",
      active({ signatures: [assessed, { ...byBoard, ...otherText }, byBoard, bySupplier] }),
      0,
    ],
  ])("%s: %s", (code, _why, agreement, times) => {
    expect(found(agreement, code)).toHaveLength(times);
  });
});
