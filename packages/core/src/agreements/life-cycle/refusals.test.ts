import { describe, expect, it } from "vitest";
import {
  activeAgreement,
  draftAgreement,
  leerpleinInsert,
} from "../../../test/processing-agreements.ts";
import {
  type AgreementEvent,
  agreementHash,
  type ProcessingAgreement,
  transition,
} from "../index.ts";
import type { TransitionRefusal } from "./refusals.ts";

const by = "servicedesk";
type Kind<Name extends AgreementEvent["kind"]> = Extract<AgreementEvent, { kind: Name }>;

const end = (
  ending: Partial<Kind<"end">["ending"]> = {},
  at = "2027-08-01T09:00:00+02:00",
): AgreementEvent => ({
  kind: "end",
  at,
  by,
  ending: {
    endedOn: "2027-07-31",
    handOver: "export",
    handOverUntil: "2027-10-29",
    destroyBy: "2028-01-27",
    ...ending,
  },
});
const ended: ProcessingAgreement = {
  ...activeAgreement,
  status: "ended",
  ending: {
    endedOn: "2027-07-31",
    handOver: "export",
    handOverUntil: "2027-10-29",
    destroyBy: "2028-01-27",
  },
};
const destroyed = (
  destruction: Partial<Kind<"confirm-destruction">["destruction"]> = {},
  at = "2028-01-20T09:00:00+01:00",
): AgreementEvent => ({
  kind: "confirm-destruction",
  at,
  by,
  destruction: {
    destroyedOn: "2028-01-19",
    statement: "VV-2028-001",
    confirmedBy: ["Wolkenhuis B.V."],
    ...destruction,
  },
});
const approve = (
  kind: "assess" | "sign",
  change: Partial<Extract<AgreementEvent, { documentHash: string }>> = {},
): AgreementEvent =>
  ({
    kind,
    at: "2026-07-20T10:00:00+02:00",
    by: "M. Bakker",
    function: "voorzitter",
    party: "controller",
    documentHash: agreementHash(draftAgreement),
    ...change,
  }) as AgreementEvent;
const inState = (
  status: ProcessingAgreement["status"],
  agreement = draftAgreement,
): ProcessingAgreement => ({ ...agreement, status });
const offered: ProcessingAgreement = {
  ...draftAgreement,
  status: "offered",
  history: [{ event: "offer", at: "2026-07-02T09:00:00+02:00", by, from: "draft", to: "offered" }],
};
const plain = (kind: "close" | "start-assessment", at: string): AgreementEvent => ({
  kind,
  at,
  by,
});
const { handOverUntil: _until, ...openEnding } = (end() as Kind<"end">).ending;
const [wolkenhuis] = leerpleinInsert.subprocessors;
if (!wolkenhuis) throw new Error("the example has one");

const reasons = (agreement: ProcessingAgreement, event: AgreementEvent) => {
  const result = transition(agreement, event);
  return result.result === "refused" ? result.reasons : [];
};

type Case = readonly [
  where: readonly TransitionRefusal["where"][],
  agreement: ProcessingAgreement,
  refused: AgreementEvent,
  taken?: readonly [ProcessingAgreement, AgreementEvent],
];

/** Each code: the whole place, what is refused with it and nothing else, and the nearest that is taken. */
const cases: Readonly<Record<TransitionRefusal["code"], Case>> = {
  "not-in-this-state": [
    [["event", "kind"]],
    inState("active"),
    plain("close", "2027-08-01T09:00:00+02:00"),
    [inState("renewed"), plain("close", "2027-08-01T09:00:00+02:00")],
  ],
  "before-previous-event": [
    [["event", "at"]],
    offered,
    plain("start-assessment", "2026-07-02T06:59:59.999Z"),
    [offered, plain("start-assessment", "2026-07-02T07:00:00Z")],
  ],
  "other-text": [
    [["event", "documentHash"]],
    inState("assessed"),
    approve("sign", { documentHash: "0".repeat(64) }),
    [inState("assessed"), approve("sign")],
  ],
  "not-authorised": [
    [["event", "by"]],
    inState("assessed"),
    approve("sign", { by: "P. Puk" }),
    [inState("assessed"), approve("sign")],
  ],
  "board-judges": [
    [["event", "party"]],
    inState("in-assessment"),
    approve("assess", { party: "processor", by: "J. Jansen", function: "directeur" }),
    [inState("in-assessment"), approve("assess")],
  ],
  "already-signed": [
    [["event", "party"]],
    inState("assessed", {
      ...draftAgreement,
      signatures: activeAgreement.signatures.slice(0, 2),
    }),
    approve("sign"),
    [
      inState("assessed", {
        ...draftAgreement,
        signatures: activeAgreement.signatures.slice(0, 2),
      }),
      approve("sign", { party: "processor", by: "J. Jansen", function: "directeur" }),
    ],
  ],
  "nothing-amended": [
    [["event", "annexes"]],
    activeAgreement,
    { kind: "amend", at: "2026-09-01T10:00:00+02:00", by, annexes: activeAgreement.annexes },
    [activeAgreement, { kind: "amend", at: "2026-09-01T10:00:00+02:00", by, annexes: [] }],
  ],
  "hand-over-day-missing": [
    [["event", "ending", "handOverUntil"]],
    activeAgreement,
    { ...end(), ending: openEnding } as AgreementEvent,
    [
      activeAgreement,
      { ...end(), ending: { ...openEnding, handOver: "not-wanted" } } as AgreementEvent,
    ],
  ],
  "destruction-before-end": [
    [["event", "ending", "destroyBy"]],
    activeAgreement,
    end({ destroyBy: "2027-10-28" }),
    [activeAgreement, end({ destroyBy: "2027-10-29" })],
  ],
  "destroyed-before-end": [
    [["event", "destruction", "destroyedOn"]],
    ended,
    destroyed({ destroyedOn: "2027-07-30" }),
    [ended, destroyed({ destroyedOn: "2027-07-31" })],
  ],
  "sub-processor-unconfirmed": [
    [
      ["annexes", 0, "insert", "subprocessors", 0],
      ["subprocessors", 1],
    ],
    {
      ...ended,
      subprocessors: [
        { ...wolkenhuis, name: "Opslag B.V." },
        { ...wolkenhuis, name: "Postduif B.V." },
      ],
    },
    destroyed({ confirmedBy: ["Opslag B.V."] }),
    [ended, destroyed()],
  ],
  "not-yet-ended": [
    [["event", "at"]],
    activeAgreement,
    end({}, "2027-07-30T21:59:59.999Z"),
    [activeAgreement, end({}, "2027-07-30T22:00:00Z")],
  ],
  "in-the-future": [
    [["event", "destruction", "destroyedOn"]],
    ended,
    destroyed({ destroyedOn: "2028-01-21" }),
    [ended, destroyed({ destroyedOn: "2028-01-20" })],
  ],
};

describe("where an event is refused", () => {
  it.each(
    Object.entries(cases).map(([code, [where, agreement, refused, taken]]) => ({
      code,
      where,
      agreement,
      refused,
      taken,
    })),
  )("$code: $where", ({ code, where, agreement, refused, taken }) => {
    expect(reasons(agreement, refused)).toEqual(where.map((place) => ({ code, where: place })));
    if (taken) expect(transition(...taken).result).toBe("taken");
  });
});

describe("days on both sides", () => {
  const late = "event.ending.destroyBy";
  it.each([
    ["2027-07-30", "2027-07-30", [late], "gone the day before the end"],
    ["2027-07-30", "2027-07-31", [], "on the last day"],
    ["2027-07-31", "2027-07-31", [], "handed over and gone on the last day"],
    ["2027-08-01", "2027-07-31", [late], "handed over the day after it is gone"],
    ["2027-08-01", "2027-08-01", [], "handed over the day on which it is gone"],
    ["2027-08-01", "2027-08-02", [], "and the day before"],
  ])("hand-over until %s, destroyed by %s: %j (%s)", (handOverUntil, destroyBy, places) => {
    const found = reasons(activeAgreement, end({ handOverUntil, destroyBy }));
    expect(found.map(({ where }) => where.join("."))).toEqual(places);
  });

  it.each([
    ["2027-07-30", [late], "not-wanted"],
    ["2027-07-31", [], "not-wanted"],
    ["2027-08-01", [], "not-wanted"],
  ] as const)("nothing handed over, destroyed by %s: %j", (destroyBy, places, handOver) => {
    const event = { ...end(), ending: { endedOn: "2027-07-31", handOver, destroyBy } };
    const found = reasons(activeAgreement, event as AgreementEvent);
    expect(found.map(({ where }) => where.join("."))).toEqual(places);
  });

  const place = "event.destruction.destroyedOn";
  it.each([
    ["2027-07-30", "2028-01-20T09:00:00+01:00", [place], "the day before the agreement ended"],
    ["2027-07-31", "2028-01-20T09:00:00+01:00", [], "the day on which it ended"],
    ["2027-08-01", "2028-01-20T09:00:00+01:00", [], "the day after"],
    ["2028-01-20", "2028-01-19T22:59:59.999Z", [place], "a day that has not come in Amsterdam"],
    ["2028-01-20", "2028-01-19T23:00:00Z", [], "its first moment there"],
  ])("destroyed on %s, confirmed at %s: %j (%s)", (destroyedOn, at, places) => {
    const found = reasons(ended, destroyed({ destroyedOn }, at));
    expect(found.map(({ where }) => where.join("."))).toEqual(places);
  });
});
