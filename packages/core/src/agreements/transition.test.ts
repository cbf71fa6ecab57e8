import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  activeAgreement,
  draftAgreement,
  leerpleinInsert,
} from "../../test/processing-agreements.ts";
import { lifeCycle } from "./data/life-cycle.ts";
import {
  type AgreementEvent,
  type AgreementStatus,
  agreementHash,
  type ProcessingAgreement,
  transition,
} from "./index.ts";

const by = "servicedesk";
const hash = agreementHash(draftAgreement);
const plain = (
  kind: "offer" | "start-assessment" | "activate" | "close" | "give-notice" | "renew",
  at: string,
) => ({ kind, at, by }) as const;
const assess: AgreementEvent = {
  kind: "assess",
  at: "2026-07-10T10:00:00+02:00",
  by: "S. de Vries",
  function: "functionaris gegevensbescherming",
  party: "controller",
  documentHash: hash,
};
const signBoard: AgreementEvent = {
  kind: "sign",
  at: "2026-07-12T10:00:00+02:00",
  by: "M. Bakker",
  function: "voorzitter",
  party: "controller",
  documentHash: hash,
};
const signSupplier: AgreementEvent = {
  kind: "sign",
  at: "2026-07-13T10:00:00+02:00",
  by: "J. Jansen",
  function: "directeur",
  party: "processor",
  documentHash: hash,
};
const end: Extract<AgreementEvent, { kind: "end" }> = {
  kind: "end",
  at: "2027-08-01T09:00:00+02:00",
  by,
  ending: {
    endedOn: "2027-07-31",
    handOver: "export",
    handOverUntil: "2027-10-29",
    destroyBy: "2028-01-27",
  },
};
const destroyed: Extract<AgreementEvent, { kind: "confirm-destruction" }> = {
  kind: "confirm-destruction",
  at: "2028-01-20T09:00:00+01:00",
  by,
  destruction: {
    destroyedOn: "2028-01-19",
    statement: "VV-2028-001",
    confirmedBy: ["Wolkenhuis B.V."],
  },
};

function after(agreement: ProcessingAgreement, ...events: readonly AgreementEvent[]) {
  return events.reduce((standing, event) => {
    const result = transition(standing, event);
    if (result.result === "refused") throw new Error(JSON.stringify(result.reasons));
    return result.agreement;
  }, agreement);
}
const reasons = (agreement: ProcessingAgreement, event: AgreementEvent) => {
  const result = transition(agreement, event);
  return result.result === "refused"
    ? result.reasons.map(({ code, where }) => `${code} ${where.join(".")}`)
    : [];
};
const inState = (status: AgreementStatus, agreement = draftAgreement): ProcessingAgreement => ({
  ...agreement,
  status,
});

it("goes from draft to closed, and its history tells how", () => {
  const closed = after(
    draftAgreement,
    plain("offer", "2026-07-02T09:00:00+02:00"),
    plain("start-assessment", "2026-07-03T09:00:00+02:00"),
    assess,
    signBoard,
    signSupplier,
    plain("activate", "2026-08-01T00:00:00+02:00"),
    plain("give-notice", "2027-04-01T09:00:00+02:00"),
    end,
    destroyed,
    plain("close", "2028-02-01T09:00:00+01:00"),
  );
  expect(closed.history.map(({ to }) => to)).toEqual([
    "offered",
    "in-assessment",
    "assessed",
    "assessed",
    "signed",
    "active",
    "expiring",
    "ended",
    "data-destroyed",
    "closed",
  ]);
  expect(closed.signatures).toEqual(activeAgreement.signatures);
  expect(closed.ending).toEqual(end.ending);
  expect(closed.destruction).toEqual(destroyed.destruction);
  expect(agreementHash(closed)).toBe(hash);
});

it("takes an event only in the states of the table, whatever the agreement", () => {
  const kinds = Object.keys(lifeCycle) as (keyof typeof lifeCycle)[];
  const statuses = [
    ...new Set(kinds.flatMap((kind) => [...lifeCycle[kind].from, lifeCycle[kind].to])),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.constantFrom(...statuses), (kind, status) => {
      const content = { ...assess, ...end, ...destroyed, annexes: [] };
      const fields = {
        assess: ["party", "function", "documentHash"],
        sign: ["party", "function", "documentHash"],
        "accept-amendment": ["party", "function", "documentHash"],
        amend: ["annexes"],
        end: ["ending"],
        "confirm-destruction": ["destruction"],
      } as const;
      const own =
        (fields as Partial<Record<string, readonly (keyof typeof content)[]>>)[kind] ?? [];
      const event = {
        kind,
        at: "2028-01-20T09:00:00+01:00",
        by,
        ...Object.fromEntries(own.map((field) => [field, content[field]])),
      } as AgreementEvent;
      const refused = reasons(inState(status), event).includes("not-in-this-state event.kind");
      expect(refused).toBe(!(lifeCycle[kind].from as readonly string[]).includes(status));
    }),
  );
});

it("keeps a note, and refuses what lies before the last event", () => {
  const offered = after(draftAgreement, {
    ...plain("offer", "2026-07-02T09:00:00+02:00"),
    note: "Per e-mail verstuurd.",
  });
  expect(offered.history[0]?.note).toBe("Per e-mail verstuurd.");
  expect(reasons(offered, plain("start-assessment", "2026-07-02T08:59:59+02:00"))).toEqual([
    "before-previous-event event.at",
  ]);
  expect(reasons(offered, plain("start-assessment", "2026-07-02T07:00:00Z"))).toEqual([]);
});

describe("assess and sign", () => {
  const assessed = inState("assessed");
  it.each<[string, ProcessingAgreement, AgreementEvent, readonly string[]]>([
    ["the one with the mandate judges", inState("in-assessment"), assess, []],
    [
      "somebody else does not",
      inState("in-assessment"),
      { ...assess, by: "P. Puk" },
      ["not-authorised event.by"],
    ],
    [
      "the representative may do all",
      inState("in-assessment"),
      { ...assess, by: "M. Bakker", function: "voorzitter" },
      [],
    ],
    [
      "the supplier does not judge",
      inState("in-assessment"),
      { ...assess, party: "processor" },
      ["board-judges event.party"],
    ],
    [
      "anyone of the board judges where nobody was appointed",
      inState("in-assessment", { ...draftAgreement, controller: withoutMandates() }),
      {
        ...assess,
        by: "P. Puk",
        documentHash: agreementHash({ ...draftAgreement, controller: withoutMandates() }),
      },
      [],
    ],
    [
      "a mandate to judge is none to sign",
      assessed,
      { ...signBoard, by: "S. de Vries", function: "functionaris gegevensbescherming" },
      ["not-authorised event.by"],
    ],
    [
      "the name without the function",
      assessed,
      { ...signBoard, function: "leerkracht" },
      ["not-authorised event.by"],
    ],
    [
      "another text",
      assessed,
      { ...signBoard, documentHash: "0".repeat(64) },
      ["other-text event.documentHash"],
    ],
    ["before it is judged", inState("in-assessment"), signBoard, ["not-in-this-state event.kind"]],
    [
      "twice",
      after(assessed, signBoard),
      { ...signBoard, at: "2026-07-14T10:00:00+02:00" },
      ["already-signed event.party"],
    ],
  ])("%s", (_what, agreement, event, expected) => {
    expect(reasons(agreement, event)).toEqual(expected);
  });

  it("nobody signs for a party that names nobody", () => {
    const { representative: _nobody, ...processor } = draftAgreement.processor;
    const agreement = inState("assessed", { ...draftAgreement, processor });
    expect(reasons(agreement, { ...signSupplier, documentHash: agreementHash(agreement) })).toEqual(
      ["not-authorised event.by"],
    );
  });

  it("is signed once both parties did, in either order", () => {
    const supplierFirst = after(assessed, { ...signSupplier, at: "2026-07-11T10:00:00+02:00" });
    expect(supplierFirst.status).toBe("assessed");
    expect(after(supplierFirst, signBoard).status).toBe("signed");
  });
});

function withoutMandates() {
  const { mandates: _mandates, ...controller } = draftAgreement.controller;
  return controller;
}

describe("amend", () => {
  const annexes = [
    { kind: "privacy-insert", label: "1", insert: { ...leerpleinInsert, version: "4" } },
  ] as const;
  const amend = { kind: "amend", at: "2026-09-01T10:00:00+02:00", by, annexes } as const;

  it("is active again when both accepted the new text", () => {
    const amended = after(activeAgreement, amend);
    expect(amended.status).toBe("amended");
    const documentHash = agreementHash(amended);
    const accept = (event: typeof signBoard, at: string) =>
      ({ ...event, kind: "accept-amendment", at, documentHash }) as AgreementEvent;
    const half = after(amended, accept(signSupplier, "2026-09-02T10:00:00+02:00"));
    expect(half.status).toBe("amended");
    expect(after(half, accept(signBoard, "2026-09-03T10:00:00+02:00")).status).toBe("active");
    expect(
      reasons(amended, { ...signBoard, kind: "accept-amendment", at: amend.at } as AgreementEvent),
    ).toEqual(["other-text event.documentHash"]);
  });

  it("is refused when nothing changed", () => {
    expect(reasons(activeAgreement, { ...amend, annexes: activeAgreement.annexes })).toEqual([
      "nothing-amended event.annexes",
    ]);
  });

  it("makes way for a new agreement", () => {
    expect(after(activeAgreement, plain("renew", "2026-09-01T10:00:00+02:00")).status).toBe(
      "renewed",
    );
  });
});

describe("end", () => {
  it.each<[string, Partial<typeof end.ending>, string | undefined, readonly string[]]>([
    ["with an export", {}, undefined, []],
    [
      "an export without a last day",
      { handOverUntil: undefined as never },
      undefined,
      ["hand-over-day-missing event.ending.handOverUntil"],
    ],
    [
      "destroyed before it is handed over",
      { destroyBy: "2027-10-28" },
      undefined,
      ["destruction-before-end event.ending.destroyBy"],
    ],
    [
      "destroyed before the end",
      { handOverUntil: "2027-07-01", destroyBy: "2027-07-30" },
      undefined,
      ["destruction-before-end event.ending.destroyBy"],
    ],
    ["not before its last day has come", {}, "2027-07-30T21:59:59Z", ["not-yet-ended event.at"]],
    ["on its last day, in Dutch time", {}, "2027-07-30T22:00:00Z", []],
  ])("%s", (_what, change, at, expected) => {
    const ending = JSON.parse(JSON.stringify({ ...end.ending, ...change }));
    expect(reasons(activeAgreement, { ...end, at: at ?? end.at, ending })).toEqual(expected);
  });

  it("wants no last day for what is not wanted", () => {
    const ending = {
      endedOn: "2027-07-31",
      handOver: "not-wanted",
      destroyBy: "2027-07-31",
    } as const;
    expect(reasons(activeAgreement, { ...end, ending })).toEqual([]);
  });

  const ended = inState("ended", { ...activeAgreement, ending: end.ending });
  it.each<[string, Partial<typeof destroyed.destruction>, readonly string[]]>([
    ["all confirmed", {}, []],
    [
      "a sub-processor did not",
      { confirmedBy: [] },
      ["sub-processor-unconfirmed annexes.0.insert.subprocessors.0"],
    ],
    [
      "before the end",
      { destroyedOn: "2027-07-30" },
      ["destroyed-before-end event.destruction.destroyedOn"],
    ],
    [
      "after it was confirmed",
      { destroyedOn: "2028-01-21" },
      ["in-the-future event.destruction.destroyedOn"],
    ],
  ])("destruction: %s", (_what, change, expected) => {
    const destruction = { ...destroyed.destruction, ...change };
    expect(reasons(ended, { ...destroyed, destruction })).toEqual(expected);
  });

  it("asks the sub-processors of the agreement itself too, by place and not by name", () => {
    const [wolkenhuis] = leerpleinInsert.subprocessors;
    if (!wolkenhuis) throw new Error("the example has one");
    const agreement = { ...ended, subprocessors: [{ ...wolkenhuis, name: "Postduif B.V." }] };
    const result = transition(agreement, destroyed);
    expect(result).toEqual({
      result: "refused",
      reasons: [{ code: "sub-processor-unconfirmed", where: ["subprocessors", 0] }],
    });
  });
});

it("throws only on what is malformed", () => {
  const event = {
    kind: "vanish",
    at: "2026-07-02T09:00:00+02:00",
    by,
  } as unknown as AgreementEvent;
  expect(() => transition(draftAgreement, event)).toThrow("kind: not-an-option");
});
