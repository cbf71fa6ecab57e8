import { describe, expect, it } from "vitest";
import {
  child,
  choice,
  fact,
  history,
  inClass,
  notice,
  parentA,
  parentB,
  personIs,
  pupilId,
  website,
} from "../../../test/consent-records.ts";
import {
  type ConsentChoice,
  type ConsentEvent,
  type ConsentHistory,
  type ConsentSubject,
  effectiveState,
  type GuardianRule,
  needsAsking,
} from "../index.ts";

const now = "2026-11-22T12:00:00+01:00";
const [a, b] = [parentA.id, parentB.id];
const [monday, tuesday, wednesday] = [
  "2026-11-16T09:00:00+01:00",
  "2026-11-17T09:00:00+01:00",
  "2026-11-18T09:00:00+01:00",
] as const;

interface Case {
  readonly events?: readonly ConsentEvent[];
  readonly subject?: ConsentSubject;
  readonly rule?: GuardianRule;
  readonly at?: string;
}

const ask = ({ events = [], subject = child, rule = "any-without-objection", at = now }: Case) => {
  const options = { now: at, guardianRule: rule };
  const given = history(events, { subject });
  const state = effectiveState(given, website.id, options);
  return { ...state, asks: needsAsking(given, website.id, options) };
};

const yes = (by: string, time: string = monday, more = {}) => choice(by, "given", time, more);
const no = (by: string, time: string = tuesday, more = {}) => choice(by, "refused", time, more);
const withdrawn = (by: string, time: string = tuesday) => choice(by, "withdrawn", time);

describe("two parents", () => {
  it.each<[string, Case, string, string, string | null]>([
    ["nobody chose: no answer is no consent", {}, "not-asked", "no", "never-asked"],
    ["one yes, the other silent (BW 1:253i)", { events: [yes(a)] }, "given", "yes", null],
    [
      "one yes, each must",
      { events: [yes(a)], rule: "all" },
      "waiting-for-other-guardian",
      "no",
      "never-asked",
    ],
    ["both yes, each must", { events: [yes(a), yes(b)], rule: "all" }, "given", "yes", null],
    ["one no after a yes", { events: [yes(a), no(b)] }, "refused", "no", "guardian-conflict"],
    [
      "one no before a yes",
      { events: [no(b, monday), yes(a, tuesday)] },
      "refused",
      "no",
      "guardian-conflict",
    ],
    [
      "both said yes, one took it back",
      { events: [yes(a), yes(b), withdrawn(b, wednesday)] },
      "withdrawn",
      "no",
      "guardian-conflict",
    ],
    ["both no", { events: [no(a), no(b)] }, "refused", "no", null],
    [
      "the one who objected says yes after all",
      { events: [yes(a), no(b), yes(b, wednesday)] },
      "given",
      "yes",
      null,
    ],
    ["a no stays a no", { events: [no(a, "2019-01-07T09:00:00Z")] }, "refused", "no", null],
    ["the only parent took it back", { events: [yes(a), withdrawn(a)] }, "withdrawn", "no", null],
  ])("%s", (_what, given, state, permitted, asks) => {
    expect(ask(given)).toMatchObject({ state, permitted, asks, controlledBy: "guardians" });
  });
});

describe("who may decide", () => {
  const only = (...guardians: NonNullable<ConsentSubject["guardians"]>): ConsentSubject => ({
    ...child,
    guardians,
  });
  const { guardians: _guardians, ...unlooked } = child;
  const without = { ...parentB, authority: "no" } as const;
  const gone = { ...parentB, authorityUntil: "2026-11-17" } as const;
  it.each<[string, Case, string, readonly string[]]>([
    [
      "a parent without authority cannot agree",
      { events: [yes(b)], subject: only(parentA, without) },
      "not-asked",
      [],
    ],
    ["nor object", { events: [yes(a), no(b)], subject: only(parentA, without) }, "given", []],
    [
      "nor is waited for",
      { events: [yes(a)], subject: only(parentA, without), rule: "all" },
      "given",
      [],
    ],
    ["a stranger cannot agree", { events: [yes("aunt")] }, "not-asked", []],
    ["nor object", { events: [yes(a), no("aunt")] }, "given", []],
    [
      "nobody looked yet: said to be a parent is not enough",
      {
        events: [yes(a, monday, { by: { ...personIs(a), authority: "claimed" } })],
        subject: unlooked,
      },
      "unknown",
      ["authority-not-verified"],
    ],
    [
      "the school looked: what the account could not prove, the list does",
      { events: [yes(a, monday, { by: { ...personIs(a), authority: "claimed" } })] },
      "given",
      [],
    ],
    [
      "authority is not known: so is the answer",
      {
        events: [yes(a, monday, { by: { ...personIs(a), authority: "claimed" } })],
        subject: only({ ...parentA, authority: "unknown" }),
      },
      "unknown",
      ["authority-not-verified"],
    ],
    [
      "nobody looked yet, each must: how many is not known",
      { events: [yes(a)], subject: unlooked, rule: "all" },
      "unknown",
      ["guardians-unknown"],
    ],
    [
      "authority ended after the yes: it stays",
      { events: [yes(b, monday)], subject: only(parentA, gone) },
      "given",
      [],
    ],
    [
      "a yes after the authority ended",
      { events: [yes(b, wednesday)], subject: only(parentA, gone) },
      "not-asked",
      [],
    ],
    [
      "a no from before it ended stands",
      { events: [yes(a, monday), no(b, tuesday)], subject: only(parentA, gone) },
      "refused",
      [],
    ],
    [
      "until the other says yes anew",
      { events: [no(b, tuesday), yes(a, wednesday)], subject: only(parentA, gone) },
      "given",
      [],
    ],
    [
      "no longer waited for",
      { events: [yes(a)], subject: only(parentA, gone), rule: "all" },
      "given",
      [],
    ],
    [
      "a form on paper is the choice of who signed it",
      {
        events: [
          choice(a, "given", monday, {
            by: {
              id: "clerk-1",
              role: "school-for-paper-form",
              onBehalfOf: { id: a, role: "parent", authority: "verified", method: "signature" },
            },
          }),
          no(a, tuesday),
        ],
      },
      "refused",
      [],
    ],
  ])("%s", (_what, given, state, reasons) => {
    expect(ask(given)).toMatchObject({ state, reasons });
  });
});

describe("each must, and guardians come and go", () => {
  const from = (id: string, day: string): NonNullable<ConsentSubject["guardians"]>[number] => ({
    id,
    role: "guardian",
    authority: [{ status: "yes", from: day, source: "judgment" }],
  });
  const three = [parentA, from("guardian-c", "2026-11-17"), from("guardian-d", "2026-11-17")];
  it.each<[string, readonly ConsentEvent[], string]>([
    ["what was whole before two came stands", [yes(a, monday)], "given"],
    ["what was given on the day they came waits", [yes(a, tuesday)], "waiting-for-other-guardian"],
    [
      "and is whole with all three",
      [
        yes(a, tuesday),
        yes("guardian-c"),
        yes("guardian-c", tuesday),
        yes("guardian-d", wednesday),
      ],
      "given",
    ],
  ])("%s", (_what, events, state) => {
    expect(ask({ events, subject: { ...child, guardians: three }, rule: "all" }).state).toBe(state);
  });
});

describe("sixteen (AP, Beeldmateriaal in het onderwijs; UAVG art. 5)", () => {
  const after = "2027-03-02T12:00:00+01:00";
  const later = "2027-03-03T12:00:00+01:00";
  const told = fact("subject-informed", after);
  const untold = fact("subject-not-informed", after);
  it.each<[string, Case, object]>([
    [
      "the last moment before: guardians decide",
      { events: [yes(a)], at: "2027-02-28T23:59:59+01:00" },
      { state: "given", controlledBy: "guardians", subjectInformed: "not-applicable", asks: null },
    ],
    [
      "the first moment of the day in the Netherlands: consent stays, control moves",
      { events: [yes(a)], at: "2027-02-28T23:00:00Z" },
      {
        state: "given",
        permitted: "yes",
        controlledBy: "subject",
        subjectInformed: "unknown",
        reasons: ["given-before-sixteen"],
        asks: "subject-turned-16",
      },
    ],
    [
      "told",
      { events: [yes(a), told], at: later },
      { state: "given", subjectInformed: "yes", asks: null },
    ],
    [
      "could not be told",
      { events: [yes(a), untold], at: later },
      { state: "given", subjectInformed: "no", asks: "subject-turned-16" },
    ],
    [
      "told at last",
      { events: [yes(a), untold, fact("subject-informed", later)], at: later },
      { subjectInformed: "yes" },
    ],
    [
      "told and not told at one moment: not told",
      { events: [yes(a), told, untold], at: later },
      { subjectInformed: "no" },
    ],
    [
      "the pupil says no: a parent's yes no longer counts",
      { events: [yes(a), no(pupilId, after)], at: later },
      { state: "refused", permitted: "no", subjectInformed: "not-applicable", asks: null },
    ],
    [
      "the pupil says yes where a parent said no",
      { events: [no(a), yes(pupilId, after)], at: later },
      { state: "given", permitted: "yes", reasons: [], asks: null },
    ],
    [
      "a parent takes back too late",
      { events: [yes(a), withdrawn(a, after)], at: later },
      { state: "given", reasons: ["given-before-sixteen"] },
    ],
    [
      "a parent says yes too late",
      { events: [yes(a, after)], at: later },
      { state: "not-asked", asks: "never-asked" },
    ],
    [
      "a parent's no stands until the pupil chooses",
      { events: [no(a)], at: later },
      { state: "refused", subjectInformed: "unknown", asks: "subject-turned-16" },
    ],
    [
      "nobody waits for the other parent any more: the pupil is asked",
      { events: [yes(a)], rule: "all", at: later },
      { state: "not-asked", permitted: "no", asks: "subject-turned-16" },
    ],
    [
      "a pupil's yes from before does not count, then or later",
      { events: [yes(pupilId)], at: later },
      { state: "not-asked", controlledBy: "subject" },
    ],
    [
      "a pupil below 16 cannot agree",
      { events: [yes(pupilId)] },
      { state: "not-asked", controlledBy: "guardians" },
    ],
    [
      "but can take back what a parent gave",
      { events: [yes(a), withdrawn(pupilId)] },
      { state: "withdrawn", permitted: "no" },
    ],
    [
      "and can take back that no",
      { events: [yes(a), no(pupilId), yes(pupilId, wednesday)] },
      { state: "given" },
    ],
    [
      "a yes of the pupil that lapsed is asked for again, of the pupil",
      {
        events: [
          yes(a),
          yes(pupilId, after, { validity: { kind: "until-day", value: "2027-03-02" } }),
        ],
        at: later,
      },
      { state: "expired", asks: "expired", controlledBy: "subject" },
    ],
  ])("%s", (_what, given, expected) => {
    expect(ask(given)).toMatchObject(expected);
  });

  const unknown = { ...child, sixteen: "unknown" } as const;
  const passed = { ...child, sixteen: "passed" } as const;
  it.each<[string, Case, string, string]>([
    ["nobody chose", { subject: unknown }, "not-asked", "no"],
    [
      "a parent said yes: valid below 16 only",
      { subject: unknown, events: [yes(a)] },
      "unknown",
      "unknown",
    ],
    [
      "the pupil said yes: valid from 16 only",
      { subject: unknown, events: [yes(pupilId)] },
      "unknown",
      "unknown",
    ],
    [
      "a parent said no: may have been too late",
      { subject: unknown, events: [no(a)] },
      "unknown",
      "no",
    ],
    ["the pupil said no: at any age", { subject: unknown, events: [no(pupilId)] }, "refused", "no"],
    [
      "pupil and then parent: a birthday in between would leave none",
      { subject: unknown, events: [yes(pupilId, monday), yes(a, tuesday)] },
      "unknown",
      "unknown",
    ],
    [
      "parent and then pupil: one of them always counts",
      { subject: unknown, events: [yes(a, monday), yes(pupilId, tuesday)] },
      "given",
      "yes",
    ],
    [
      "16 before the record began: the pupil",
      { subject: passed, events: [yes(pupilId)] },
      "given",
      "yes",
    ],
    [
      "16 before the record began: a parent",
      { subject: passed, events: [yes(a)] },
      "not-asked",
      "no",
    ],
  ])("unknown day: %s", (_what, given, state, permitted) => {
    expect(ask(given)).toMatchObject({ state, permitted });
  });

  it("is not weighed when choices were made on more than 64 days", () => {
    const daily = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        no(pupilId, new Date(Date.UTC(2026, 0, 1 + index, 9)).toISOString()),
      );
    expect(ask({ subject: unknown, events: daily(60) })).toMatchObject({ state: "refused" });
    expect(ask({ subject: unknown, events: [yes(a), ...daily(80)] }).permitted).toBe("unknown");
    expect(ask({ subject: unknown, events: daily(80) })).toMatchObject({
      state: "unknown",
      permitted: "no",
      reasons: ["sixteen-unknown"],
    });
  });

  it("says that the day is what is missing", () => {
    expect(ask({ subject: unknown, events: [yes(a)] })).toMatchObject({
      controlledBy: "unknown",
      reasons: ["given-before-sixteen", "sixteen-unknown"],
      asks: null,
    });
  });
});

describe("curatele", () => {
  const curator = { id: "curator", role: "guardian", authority: "yes" } as const;
  const under = (until?: string): ConsentSubject => ({
    id: pupilId,
    organisationId: "de-wilgen",
    kind: "adult",
    guardians: [curator],
    curatele: { from: "2026-11-17", ...(until !== undefined && { until }) },
  });
  it.each<[string, Case, object]>([
    [
      "an own yes from before stays",
      { subject: under(), events: [yes(pupilId, monday)] },
      { state: "given", controlledBy: "guardians" },
    ],
    [
      "an own yes during it does not count",
      { subject: under(), events: [yes(pupilId, tuesday)] },
      { state: "not-asked" },
    ],
    [
      "nor does it take the place of the one from before",
      { subject: under(), events: [yes(pupilId, monday), yes(pupilId, tuesday)] },
      { state: "given" },
    ],
    [
      "the curator's yes counts",
      { subject: under(), events: [yes("curator", tuesday)] },
      { state: "given" },
    ],
    [
      "the curator takes back",
      { subject: under(), events: [yes(pupilId, monday), withdrawn("curator", tuesday)] },
      { state: "withdrawn" },
    ],
    [
      "so can the subject",
      { subject: under(), events: [yes("curator", tuesday), withdrawn(pupilId, wednesday)] },
      { state: "withdrawn" },
    ],
    [
      "it ended: the curator's no stands, and the own yes from before does not come back",
      { subject: under("2026-11-18"), events: [yes(pupilId, monday), no("curator", tuesday)] },
      { state: "refused", controlledBy: "subject" },
    ],
    [
      "it ended: the subject decides anew",
      { subject: under("2026-11-18"), events: [no("curator", tuesday), yes(pupilId, now)] },
      { state: "given", controlledBy: "subject" },
    ],
    [
      "the curator before it began",
      { subject: under(), events: [yes("curator", monday)] },
      { state: "not-asked" },
    ],
  ])("%s", (_what, given, expected) => {
    expect(ask(given)).toMatchObject(expected);
  });
});

describe("how long a yes holds", () => {
  const lasting = (validity: NonNullable<ConsentChoice["validity"]>) =>
    yes(a, monday, { validity });
  const left = {
    ...fact("used", wednesday),
    state: "occurred",
    occurrence: "leaves-school",
  } as const;
  it.each<[string, readonly ConsentEvent[], string, string]>([
    ["no end", [lasting({ kind: "endless" })], "2036-11-22T12:00:00Z", "given"],
    ["nothing said: no yearly question (AP)", [yes(a)], "2027-02-22T12:00:00Z", "given"],
    [
      "a month: its last moment",
      [lasting({ kind: "duration", value: "P1M" })],
      "2026-12-16T22:59:59Z",
      "given",
    ],
    [
      "a month: over",
      [lasting({ kind: "duration", value: "P1M" })],
      "2026-12-16T23:00:00Z",
      "expired",
    ],
    [
      "a last day: that day",
      [lasting({ kind: "until-day", value: "2026-12-01" })],
      "2026-12-01T22:59:59Z",
      "given",
    ],
    [
      "a last day: over",
      [lasting({ kind: "until-day", value: "2026-12-01" })],
      "2026-12-01T23:00:00Z",
      "expired",
    ],
    [
      "until leaving school: still there",
      [lasting({ kind: "until-event", value: "leaves-school" })],
      now,
      "given",
    ],
    [
      "until leaving school: left",
      [lasting({ kind: "until-event", value: "leaves-school" }), left],
      now,
      "expired",
    ],
    [
      "something else happened",
      [lasting({ kind: "until-event", value: "moves" }), left],
      now,
      "given",
    ],
    [
      "it happened before the yes",
      [
        lasting({ kind: "until-event", value: "leaves-school" }),
        { ...left, time: "2026-11-01T09:00:00Z" },
      ],
      now,
      "given",
    ],
    [
      "it is still to happen",
      [
        lasting({ kind: "until-event", value: "leaves-school" }),
        { ...left, time: "2026-12-01T09:00:00Z" },
      ],
      now,
      "given",
    ],
    [
      "two uses: one used",
      [lasting({ kind: "occurrences", value: 2 }), fact("used", tuesday)],
      now,
      "given",
    ],
    [
      "two uses: both used",
      [lasting({ kind: "occurrences", value: 2 }), fact("used", tuesday), fact("used", wednesday)],
      now,
      "expired",
    ],
    [
      "renewed in time",
      [lasting({ kind: "duration", value: "P2D" }), choice(a, "renewed", wednesday)],
      now,
      "given",
    ],
    ["stopped by the school", [yes(a), fact("terminated", tuesday)], now, "ended"],
    [
      "stopped, then asked again",
      [yes(a), fact("terminated", tuesday), yes(a, wednesday)],
      now,
      "given",
    ],
    ["found not valid", [yes(a), fact("invalidated", tuesday)], now, "not-asked"],
    [
      "a no survives that",
      [no(a, monday), fact("invalidated", tuesday), fact("terminated", tuesday)],
      now,
      "refused",
    ],
  ])("%s", (_what, events, at, state) => {
    expect(ask({ events, at })).toMatchObject({
      state,
      permitted: state === "given" ? "yes" : "no",
    });
  });

  it("asks again when it expired, and not what the school stopped", () => {
    const expired = lasting({ kind: "duration", value: "P1D" });
    expect(ask({ events: [expired] }).asks).toBe("expired");
    expect(ask({ events: [yes(a), fact("terminated", tuesday)] }).asks).toBeNull();
  });
});

describe("another version", () => {
  const options = { now };
  const newer = { ...website, version: "2" };
  const other = { ...notice, version: "2027" };
  it.each<[string, readonly ConsentEvent[], Partial<ConsentHistory>, string, string | null]>([
    [
      "of the purpose asks a yes anew",
      [yes(a)],
      { purposes: [newer] },
      "outdated",
      "purpose-version",
    ],
    ["of the notice asks a yes anew", [yes(a)], { notice: other }, "outdated", "notice-version"],
    [
      "another notice altogether",
      [yes(a)],
      { notice: { ...notice, id: "films" } },
      "outdated",
      "notice-version",
    ],
    [
      "of both: the purpose is told",
      [yes(a)],
      { purposes: [newer], notice: other },
      "outdated",
      "purpose-version",
    ],
    ["leaves a no a no", [no(a)], { purposes: [newer], notice: other }, "refused", null],
    [
      "another language is no other version",
      [yes(a)],
      { notice: { ...notice, language: "en", hash: "b".repeat(64) } },
      "given",
      null,
    ],
  ])("%s", (_what, events, more, state, asks) => {
    const given = history(events, more);
    expect(effectiveState(given, website.id, options).state).toBe(state);
    expect(needsAsking(given, website.id, options)).toBe(asks);
  });
});

describe("another ground", () => {
  it("is shown and never asked, whatever is recorded", () => {
    const given = history([yes(a, monday, { purposes: [{ id: inClass.id, version: "1" }] })]);
    expect(effectiveState(given, inClass.id, { now })).toEqual({
      purposeId: "images-in-class",
      state: "no-consent-needed",
      permitted: "not-applicable",
      lawfulBasis: "public-task",
      controlledBy: "not-applicable",
      subjectInformed: "not-applicable",
      reasons: ["other-lawful-basis"],
    });
    expect(needsAsking(given, inClass.id, { now })).toBeNull();
  });
});

describe("clocks and copies", () => {
  const tomorrow = "2026-11-23T09:00:00+01:00";
  const first = no(a, tuesday);
  it.each<[string, readonly ConsentEvent[], string]>([
    ["a yes from the future does not count yet", [yes(a, tomorrow)], "not-asked"],
    ["a no from the future counts at once", [yes(a), no(a, tomorrow)], "refused"],
    ["a withdrawal from the future, too", [yes(a), withdrawn(a, tomorrow)], "withdrawn"],
    ["a yes from the future does not lift a no", [no(a), yes(a, tomorrow)], "refused"],
    ["a yes and a no at one moment: no", [no(a, monday), yes(a, monday)], "refused"],
    ["the same event twice", [first, yes(a, wednesday), first], "given"],
    [
      "what replaces another does so on any clock",
      [no(a, tomorrow, { id: "early" }), yes(a, wednesday, { supersedes: "early" })],
      "given",
    ],
    [
      "nobody replaces what another said",
      [no(b, tuesday, { id: "objection" }), yes(a, wednesday, { supersedes: "objection" })],
      "refused",
    ],
    [
      "two that replace one another: the later",
      [no(a, tuesday, { id: "x", supersedes: "y" }), yes(a, monday, { id: "y", supersedes: "x" })],
      "refused",
    ],
  ])("%s", (_what, events, state) => {
    expect(ask({ events }).state).toBe(state);
  });

  it("says that a yes is from the future", () => {
    expect(ask({ events: [yes(a, tomorrow)] }).reasons).toEqual(["event-in-future"]);
  });
});

describe("bad input", () => {
  it.each<[string, () => unknown, string]>([
    [
      "a purpose that is not asked",
      () => effectiveState(history([]), "press", { now }),
      "unknown-purpose",
    ],
    [
      "a local time",
      () => effectiveState(history([]), website.id, { now: "2026-11-22T12:00:00" }),
      "wrong-format",
    ],
    ["no history", () => needsAsking({} as never, website.id, { now }), "required"],
    [
      "an e-mail address for a pseudonym",
      () =>
        effectiveState(history([], { subject: { ...child, id: "jan@example.org" } }), website.id, {
          now,
        }),
      "wrong-format",
    ],
  ])("refuses %s", (_what, call, code) => {
    expect(call).toThrow(code);
  });
});
