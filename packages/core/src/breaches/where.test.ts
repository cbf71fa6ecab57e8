import { describe, expect, it } from "vitest";
import { completeReport, followUpReport, incompleteReport } from "../../test/breach-reports.ts";
import { InvalidInputError } from "../shared/issues/invalid-input-error.ts";
import type { Issue, ShapeIssueCode } from "../shared/issues/issue.ts";
import {
  appendToRegister,
  type BreachIssueCode,
  type BreachRegister,
  type BreachStep,
  breachReport,
  checkProcessorNotice,
  eraseFromRegister,
  type FirstReport,
  futureMoments,
  type ProcessorNotice,
  type ProcessorNoticeFinding,
  type RegisterEntry,
  type RegisterEvent,
} from "./index.ts";

const reference = "DL-2026-0001";
const entry = (event: RegisterEvent, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  reference,
  recordedAt: "2026-11-25T15:10:00+01:00",
  recordedBy: "servicedesk",
  event,
  ...more,
});
const reported: RegisterEvent = { kind: "reported", report: incompleteReport };
const told: RegisterEvent = {
  kind: "board-informed",
  at: "2026-11-20T16:00:00+01:00",
  channel: "email",
  board: "Stichting De Wilgen",
};
const wilgen = "Stichting De Wilgen";
const lastMoment = "2999-12-31T23:59:59Z";
const closed: RegisterEvent = {
  kind: "closed",
  at: "2026-11-25T15:00:00+01:00",
  evaluation: "De keuzelijst is verbeterd en getest.",
};
const correcting = (of: number) => ({ of, reasons: "Het tijdstip was verkeerd overgenomen." });
const filed = (at: string): RegisterEvent => ({
  kind: "authority-notified",
  at,
  filedBy: "controller",
});
const register = [entry(reported), entry(told)].reduce<BreachRegister>(appendToRegister, []);

/** Every issue of what `attempt` throws, code and whole path. */
function refusal(attempt: () => unknown): readonly Pick<Issue, "code" | "path">[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.issues.map(({ code, path }) => ({ code, path }));
    throw error;
  }
  return [];
}
const appending = (next: RegisterEntry) => () => appendToRegister(register, next);
const reporting = (report: object) => () =>
  appending(entry({ kind: "reported", report } as never))();
const withTimeline = (timeline: object) =>
  reporting({ ...completeReport, timeline: { ...completeReport.timeline, ...timeline } });

type OwnCode = Exclude<BreachIssueCode, ShapeIssueCode>;
const inReport = ["event", "report", "timeline"] as const;

/** Each code of a breach: the whole path, what is refused, and the same a step to the good side. */
const refused: Readonly<
  Record<OwnCode, readonly [path: Issue["path"], bad: () => unknown, good?: () => unknown]>
> = {
  "unknown-reference": [["reference"], appending(entry(told, { reference: "DL-2026-0002" }))],
  "already-reported": [["reference"], appending(entry(reported))],
  "other-reference": [
    ["event", "report", "reference"],
    reporting({ ...followUpReport, reference: "DL-2026-0002" }),
    reporting(followUpReport),
  ],
  "recorded-before-previous": [
    ["recordedAt"],
    appending(entry(told, { recordedAt: "2026-11-25T14:09:59.999Z" })),
    appending(entry(told, { recordedAt: "2026-11-25T14:10:00Z" })),
  ],
  "reasons-for-delay-required": [
    ["event", "reasonsForDelay"],
    appending(entry(filed("2026-11-23T15:00:00.001Z"))),
    appending(entry(filed("2026-11-23T15:00:00.000Z"))),
  ],
  "too-early": [
    ["event", "at"],
    appending(entry({ ...told, at: "1989-12-31T23:59:59Z" })),
    appending(entry({ kind: "board-aware", at: "1990-01-01T00:00:00Z", board: wilgen })),
  ],
  "too-late": [
    ["event", "at"],
    appending(entry({ ...told, at: "3000-01-01T00:00:00Z" })),
    appending(entry({ ...told, at: lastMoment }, { recordedAt: lastMoment })),
  ],
  "ends-before-it-begins": [
    [...inReport, "occurred", "to"],
    withTimeline({
      occurred: { kind: "period", from: "2026-11-20T12:00:00Z", to: "2026-11-20T11:59:59.999Z" },
    }),
    firstOf({
      occurred: { kind: "period", from: "2026-11-20T12:00:00Z", to: "2026-11-20T12:00:00Z" },
    }),
  ],
  "discovered-before-it-began": [
    [...inReport, "discoveredAt"],
    withTimeline({ occurred: { kind: "moment", at: "2026-11-20T13:05:00.001Z" } }),
    firstOf({ occurred: { kind: "moment", at: "2026-11-20T13:05:00Z" } }),
  ],
  "aware-before-discovered": [
    [...inReport, "awareAt"],
    withTimeline({ awareAt: "2026-11-20T13:04:59.999Z" }),
    firstOf({ awareAt: "2026-11-20T13:05:00Z" }),
  ],
  "known-and-not-known-yet": [
    ["event", "report", "incident", "kind"],
    reporting({
      ...incompleteReport,
      notKnownYet: [...incompleteReport.notKnownYet, "incident.kind"],
    }),
  ],
  "nothing-new": [
    ["event", "report"],
    reporting({
      kind: "follow-up",
      reference,
      note: followUpReport.note,
      reporter: followUpReport.reporter,
    }),
  ],
  "in-the-future": [
    ["timeline", "discoveredAt"],
    future("2026-11-20T13:04:59.999Z"),
    future("2026-11-20T13:05:00Z"),
  ],
  "other-moment": [
    ["occurredAt"],
    appending(entry(told, { occurredAt: "2026-11-20T15:00:00.001Z" })),
    appending(entry(told, { occurredAt: "2026-11-20T15:00:00Z" })),
  ],
  "before-discovery": [
    ["event", "at"],
    appending(entry({ ...told, at: "2026-11-20T13:04:59.999Z" })),
    appending(entry({ ...told, at: "2026-11-20T13:05:00Z" })),
  ],
  "nobody-told": [
    ["event", "reasonsNobodyTold"],
    () => appendToRegister(appendToRegister([], entry(reported)), entry(closed)),
    appending(entry(closed)),
  ],
  "unknown-entry": [
    ["correction", "of"],
    appending(entry(told, { correction: correcting(3) })),
    appending(entry(told, { correction: correcting(2) })),
  ],
  "other-kind": [
    ["event", "kind"],
    appending(entry(told, { correction: correcting(1) })),
    appending(entry(told, { correction: correcting(2) })),
  ],
  "still-open": [
    ["reference"],
    erasing(register),
    () => erasing(appendToRegister(register, entry(closed)))(),
  ],
  "says-nothing": [
    ["event", "step", "reasons"],
    stepping({ kind: "not-a-breach", reasons: "onbekendwaarom" }),
  ],
  "step-refused": [
    ["event", "step", "kind"],
    stepping({ kind: "triage" }),
    stepping({
      kind: "signal",
      source: "user",
      channel: "telephone",
      summary: "Iemand ziet vreemde cijfers.",
    }),
  ],
};

function stepping(step: BreachStep) {
  const at = "2026-11-25T15:00:00+01:00";
  return appending(entry({ kind: "step", at, step }, { role: "privacy-officer" }));
}

function erasing(from: BreachRegister) {
  const { recordedAt, recordedBy } = entry(told);
  const basis = "breach-register, five years";
  return () => eraseFromRegister(from, { reference, recordedAt, recordedBy, basis });
}

/** A first report, of a register that is empty. */
function firstOf(timeline: object) {
  const report = { ...completeReport, timeline: { ...completeReport.timeline, ...timeline } };
  return () => appendToRegister([], entry({ kind: "reported", report } as RegisterEvent));
}

function future(now: string) {
  const { discoveredAt } = completeReport.timeline;
  return () => {
    const issues = futureMoments({ timeline: { discoveredAt } }, { now });
    if (issues.length > 0) throw new InvalidInputError(issues);
  };
}

describe("where a report or an entry is refused", () => {
  it.each(
    Object.entries(refused).map(([code, [path, bad, good]]) => [code, path, bad, good] as const),
  )("%s at %j", (code, path, bad, good) => {
    expect(refusal(bad)).toEqual([{ code, path }]);
    if (good) expect(refusal(good)).toEqual([]);
  });

  it.each([
    ["2026-11-20T13:04:59.999Z", ["event", "report", "timeline", "awareAt"]],
    ["2026-11-20T13:05:00Z", undefined],
  ])("a follow-up, certain at %s, beside a discovery at 13:05 that stands", (awareAt, path) => {
    const news = reporting({ ...followUpReport, timeline: { awareAt } });
    expect(refusal(news)).toEqual(path ? [{ code: "aware-before-discovered", path }] : []);
  });

  it.each([
    [
      "occurred at",
      { occurred: { kind: "moment", at: "2026-11-20T13:04:00Z" } },
      ["occurred", "at"],
    ],
    [
      "a period, to its end",
      { occurred: { kind: "period", from: "2026-11-19T08:00:00Z", to: "2026-11-20T13:04:00Z" } },
      ["occurred", "to"],
    ],
    [
      "begun, and going on",
      { occurred: { kind: "ongoing", from: "2026-11-20T13:04:00Z" } },
      ["occurred", "from"],
    ],
    ["certain", { awareAt: "2026-11-20T13:04:00Z" }, ["awareAt"]],
  ])("a moment that has not come: %s", (_which, timeline, path) => {
    const at = (now: string) =>
      futureMoments({ timeline: timeline as Partial<FirstReport["timeline"]> } as never, { now });
    expect(at("2026-11-20T13:03:59.999Z")).toEqual([
      { code: "in-the-future", path: ["timeline", ...path], params: {} },
    ]);
    expect(at("2026-11-20T13:04:00Z")).toEqual([]);
  });

  it.each([
    ["a range upside down", { kind: "range", minimum: 9, maximum: 8 }, false],
    ["a range of one number", { kind: "range", minimum: 9, maximum: 9 }, true],
  ])("a count, %s", (_what, count, valid) => {
    const report = { ...completeReport, people: { ...completeReport.people, count } };
    const result = breachReport.safeParse(report);
    expect(result.success).toBe(valid);
    expect(result.error?.issues.map(({ path }) => path) ?? []).toEqual(
      valid ? [] : [["people", "count", "maximum"]],
    );
  });
});

const [board] = completeReport.boards.affected;
if (!board) throw new Error("the example has a board");
const notice: ProcessorNotice = {
  reference,
  from: "Leerplein Media B.V.",
  to: board,
  sentAt: "2026-11-20T16:00:00+01:00",
  report: completeReport,
};

const askAt = (change: object): NonNullable<ProcessorNotice["questions"]> => ({
  kind: "contact",
  contact: { name: "Leerplein Privacy", email: "privacy@leerplein.example", ...change },
});

/** Each finding on a notice: the whole place, a notice that has it, and the nearest that has not. */
const noticed: Readonly<
  Record<
    ProcessorNoticeFinding["code"],
    readonly [
      where: ProcessorNoticeFinding["where"],
      bad: Partial<ProcessorNotice>,
      good: Partial<ProcessorNotice>,
    ]
  >
> = {
  "promised-item-missing": [["report"], { report: incompleteReport }, {}],
  "statutory-item-missing": [["report"], { report: incompleteReport }, {}],
  "term-starts-after-awareness": [
    ["term", "countsFrom"],
    { term: { hours: 24, countsFrom: "established" } },
    { term: { hours: 24, countsFrom: "awareness" } },
  ],
  "term-is-long": [
    ["term", "hours"],
    { term: { hours: 49, countsFrom: "awareness" } },
    { term: { hours: 48, countsFrom: "awareness" } },
  ],
  "text-says-nothing": [["reference"], { reference: "n.v.t." }, { reference: "DL-1" }],
  "number-not-real": [
    ["questions", "contact", "phone"],
    { questions: askAt({ phone: "+31000000000" }) },
    { questions: askAt({ phone: "+31201234567" }) },
  ],
  "address-unencrypted": [
    ["reference"],
    { reference: "http://leerplein.example/dl-1" },
    { reference: "https://leerplein.example/dl-1" },
  ],
  "address-of-example": [
    ["to", "email"],
    { to: { ...board, email: "fg@example.com" } },
    { to: { ...board, email: "fg@dewilgen.example" } },
  ],
  "address-of-free-mail": [
    ["to", "email"],
    { to: { ...board, email: "dewilgen@gmail.com" } },
    { to: { ...board, email: "fg@dewilgen.example" } },
  ],
  "sent-before-aware": [
    ["sentAt"],
    { sentAt: "2026-11-20T13:59:59.999Z" },
    { sentAt: "2026-11-20T14:00:00.000Z" },
  ],
  "sent-after-term": [
    ["sentAt"],
    { term: { hours: 1, countsFrom: "awareness" }, sentAt: "2026-11-20T15:00:00.001Z" },
    { term: { hours: 1, countsFrom: "awareness" }, sentAt: "2026-11-20T15:00:00.000Z" },
  ],
};

describe("where a notice to a board is at fault", () => {
  it.each(
    Object.entries(noticed).map(([code, [where, bad, good]]) => [code, where, bad, good] as const),
  )("%s at %j", (code, where, bad, good) => {
    const placesIn = (change: Partial<ProcessorNotice>) =>
      checkProcessorNotice({ ...notice, ...change })
        .filter((found) => found.code === code)
        .map((found) => found.where);
    const places = placesIn(bad);
    expect(places.length).toBeGreaterThan(0);
    expect(places).toEqual(places.map(() => where));
    expect(placesIn(good)).toEqual([]);
  });
});
