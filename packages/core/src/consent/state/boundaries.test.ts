import { describe, expect, it } from "vitest";
import {
  child,
  choice,
  fact,
  history,
  parentA,
  parentB,
  personIs,
  pupilId,
  website,
} from "../../../test/consent-records.ts";
import {
  type ConsentChoice,
  type ConsentEvent,
  type ConsentSubject,
  effectiveState,
  type GuardianRule,
  needsAsking,
  viewFor,
} from "../index.ts";
import { standingChoice } from "./choice/standing-choice.ts";

const [a, b] = [parentA.id, parentB.id];
const noon = (day: string) => `${day}T12:00:00+01:00`;
const stateOn = (
  day: string,
  events: readonly ConsentEvent[],
  { subject = child, rule }: { subject?: ConsentSubject; rule?: GuardianRule } = {},
) =>
  effectiveState(history(events, { subject }), website.id, {
    now: day.length === 10 ? noon(day) : day,
    ...(rule && { guardianRule: rule }),
  });
const yes = (by: string, time: string, more: Partial<ConsentChoice> = {}) =>
  choice(by, "given", time.length === 10 ? noon(time) : time, more);
const no = (by: string, time: string) =>
  choice(by, "refused", time.length === 10 ? noon(time) : time);

describe("who decides around the sixteenth birthday, 1 March 2027", () => {
  const [before, birthday, after] = ["2027-02-28", "2027-03-01", "2027-03-02"] as const;

  it.each([
    [before, "guardians"],
    [birthday, "subject"],
    [after, "subject"],
  ])("on %s: %s", (day, controlledBy) => {
    expect(stateOn(day, [yes(a, "2026-11-16")]).controlledBy).toBe(controlledBy);
  });

  it.each([
    [before, "refused", "the pupil cannot undo a parent's no yet"],
    [birthday, "given", "on the day itself the pupil decides"],
    [after, "given", "the day after too"],
  ])("a parent said no, the pupil says yes on %s: %s (%s)", (day, state, _why) => {
    expect(stateOn(after, [no(a, "2026-11-16"), yes(pupilId, day)]).state).toBe(state);
  });

  it.each([
    ["2027-02-28T22:59:59.999Z", "refused", "the last millisecond before it in the Netherlands"],
    ["2027-02-28T23:00:00Z", "given", "its first moment"],
  ])("a parent said no, the pupil says yes at %s: %s (%s)", (time, state) => {
    expect(stateOn(after, [no(a, "2026-11-16"), yes(pupilId, time)]).state).toBe(state);
  });

  it.each([
    [before, "given"],
    [birthday, "not-asked"],
    [after, "not-asked"],
  ])("a parent says yes on %s: %s", (day, state) => {
    expect(stateOn(after, [yes(a, day)]).state).toBe(state);
  });

  it.each([
    [before, "refused"],
    [birthday, "given"],
    [after, "given"],
  ])("a parent takes back a yes on %s: %s", (day, state) => {
    expect(stateOn(after, [yes(a, "2026-11-16"), no(a, day)]).state).toBe(state);
  });

  it.each([
    [before, null],
    [birthday, "subject-turned-16"],
    [after, "subject-turned-16"],
  ])("the pupil is asked on %s: %s", (day, asks) => {
    const given = history([yes(a, "2026-11-16")]);
    expect(needsAsking(given, website.id, { now: noon(day) })).toBe(asks);
    const [standing] = viewFor(given, pupilId, { now: noon(day) }).standing;
    expect(standing).toMatchObject({ ask: asks, mayGive: asks !== null });
    const [parents] = viewFor(given, a, { now: noon(day) }).standing;
    expect(parents?.mayGive).toBe(asks === null);
  });
});

describe("the authority of a parent until 20 November 2026", () => {
  const subject: ConsentSubject = {
    ...child,
    guardians: [parentA, { ...parentB, authorityUntil: "2026-11-20" }],
  };

  it.each([
    ["2026-11-19", "given"],
    ["2026-11-20", "given"],
    ["2026-11-21", "not-asked"],
  ])("a yes on %s: %s", (day, state) => {
    expect(stateOn("2026-11-25", [yes(b, day)], { subject }).state).toBe(state);
  });

  it.each([
    ["2026-11-19", "waiting-for-other-guardian", "still to come"],
    ["2026-11-20", "waiting-for-other-guardian", "its last day"],
    ["2026-11-21", "given", "the day after"],
  ])("each must say yes, one did, looked at on %s: %s (%s)", (day, state) => {
    expect(stateOn(day, [yes(a, "2026-11-16")], { subject, rule: "all" }).state).toBe(state);
  });

  it.each([
    ["2026-11-20", "refused", "while the other has it, the no stands"],
    ["2026-11-21", "given", "a yes from after it lifts the no"],
  ])("a no on 18 November, the other's yes on %s: %s (%s)", (day, state) => {
    const events = [no(b, "2026-11-18"), yes(a, day)];
    expect(stateOn("2026-11-25", events, { subject }).state).toBe(state);
  });

  it("a no of somebody whose authority goes on is not lifted", () => {
    const events = [no(b, "2026-11-18"), yes(a, "2026-11-22")];
    for (const authorityUntil of ["2026-11-22", "2027-06-30"]) {
      const guardians = [parentA, { ...parentB, authorityUntil }];
      expect(stateOn("2026-11-25", events, { subject: { ...child, guardians } }).state).toBe(
        "refused",
      );
    }
    expect(stateOn("2026-11-25", events).state).toBe("refused");
  });

  it.each([
    ["2026-11-20", true],
    ["2026-11-21", false],
  ])("on %s that parent may give: %s", (day, mayGive) => {
    const [standing] = viewFor(history([], { subject }), b, { now: noon(day) }).standing;
    expect(standing?.mayGive).toBe(mayGive);
  });
});

describe("authority that was looked at (reasons)", () => {
  const { guardians: _guardians, ...unlooked } = child;
  const said = (authority: "verified" | "claimed") => [
    yes(a, "2026-11-16", { by: { ...personIs(a), authority } }),
  ];
  const listed = (authority: "yes" | "unknown"): ConsentSubject => ({
    ...child,
    guardians: [{ ...parentA, authority }],
  });
  it.each<[string, ConsentSubject, "verified" | "claimed", string, readonly string[]]>([
    ["by the account, no list", unlooked, "verified", "given", []],
    ["by nobody", unlooked, "claimed", "unknown", ["authority-not-verified"]],
    ["by the account, the list does not know", listed("unknown"), "verified", "given", []],
    ["by neither", listed("unknown"), "claimed", "unknown", ["authority-not-verified"]],
    ["by the list", listed("yes"), "claimed", "given", []],
    [
      "by the list, of the other parent only",
      { ...child, guardians: [{ ...parentA, authority: "unknown" }, parentB] },
      "claimed",
      "unknown",
      ["authority-not-verified"],
    ],
  ])("%s", (_by, subject, authority, state, reasons) => {
    expect(stateOn("2026-11-25", said(authority), { subject })).toMatchObject({ state, reasons });
  });
});

describe("curatele that is over changes nothing by itself", () => {
  const curators = (until: string) =>
    [
      { id: "first", role: "guardian", authority: "yes", authorityUntil: until },
      { id: "second", role: "guardian", authority: "yes" },
    ] as const;
  const under = (until: string): ConsentSubject => ({
    id: pupilId,
    organisationId: "de-wilgen",
    kind: "adult",
    guardians: curators(until),
    curatele: { from: "2026-11-16", until: "2026-11-30" },
  });
  it.each<[string, readonly ConsentEvent[], GuardianRule | undefined]>([
    ["a no was lifted", [no("first", "2026-11-18"), yes("second", "2026-11-25")], undefined],
    ["one of two was enough", [yes("second", "2026-11-25")], "all"],
  ])("%s: given on its last day, and the day after", (_what, events, rule) => {
    const options = { subject: under("2026-11-20"), ...(rule && { rule }) };
    for (const day of ["2026-11-30", "2026-12-01"])
      expect([day, stateOn(day, events, options).state]).toEqual([day, "given"]);
  });

  it("does not make one yes enough where each must say it", () => {
    const options = { subject: under("2026-11-30"), rule: "all" } as const;
    const events = [yes("second", "2026-11-25")];
    expect(stateOn("2026-11-30", events, options).state).toBe("waiting-for-other-guardian");
    expect(stateOn("2026-12-01", events, options).state).toBe("not-asked");
  });
});

describe("a yes before a no", () => {
  const counts = ({ id }: ConsentChoice) => id !== "does-not-count";
  const made = (state: ConsentChoice["state"], day: string, id: string) =>
    choice(a, state, noon(day), { id });
  const yes1 = made("given", "2026-11-16", "yes-1");
  const no2 = made("refused", "2026-11-17", "no-2");
  const yes3 = made("given", "2026-11-18", "yes-3");
  const child3 = made("given", "2026-11-18", "does-not-count");

  it.each<[string, string | undefined, readonly ConsentChoice[]]>([
    ["nothing", undefined, []],
    ["a yes", "yes-1", [yes1]],
    ["a yes and then a no", "no-2", [yes1, no2]],
    ["a no and then a yes", "yes-3", [no2, yes3]],
    ["a yes, a no, a yes", "yes-3", [yes1, no2, yes3]],
    ["a yes, a no, a yes that does not count", undefined, [yes1, no2, child3]],
    ["a yes and one that does not count", "yes-1", [yes1, child3]],
    ["only one that does not count", undefined, [child3]],
    ["in any order", undefined, [child3, no2, yes1]],
  ])("%s: %s", (_what, standing, choices) => {
    expect(standingChoice(choices, counts)?.id).toBe(standing);
  });

  it.each(["withdrawn", "refused"] as const)(
    "%s at the moment of a yes: the no decides, whatever the ids",
    (state) => {
      for (const id of ["0", "z"]) {
        const together = choice(a, state, noon("2026-11-16"), { id });
        expect(standingChoice([together, yes1], counts)?.id).toBe(id);
        expect(standingChoice([yes1, together], counts)?.id).toBe(id);
      }
    },
  );

  it("does not count again during curatele", () => {
    const subject: ConsentSubject = {
      id: pupilId,
      organisationId: "de-wilgen",
      kind: "adult",
      guardians: [],
      curatele: { from: "2026-11-18" },
    };
    const events = [
      yes(pupilId, "2026-11-16"),
      no(pupilId, "2026-11-17"),
      yes(pupilId, "2026-11-18"),
    ];
    expect(stateOn("2026-11-20", events, { subject }).state).toBe("not-asked");
    expect(stateOn("2026-11-20", events.slice(0, 1), { subject }).state).toBe("given");
  });
});

describe("how long a yes holds, on both sides", () => {
  const given = "2026-11-16T12:00:00.000+01:00";
  const lasting = (validity: NonNullable<ConsentChoice["validity"]>) => yes(a, given, { validity });
  const later = (milliseconds: number) => new Date(Date.parse(given) + milliseconds).toISOString();

  it.each([
    ["duration", "P1M", "2026-12-16", "2026-12-17"],
    ["duration", "P1D", "2026-11-17", "2026-11-18"],
    ["duration", "P2W", "2026-11-30", "2026-12-01"],
    ["duration", "P1Y", "2027-11-16", "2027-11-17"],
    ["until-day", "2026-12-01", "2026-12-01", "2026-12-02"],
    ["until-day", "2026-11-16", "2026-11-16", "2026-11-17"],
  ] as const)("%s %s: given on %s, expired on %s", (kind, value, last, over) => {
    const grown: ConsentSubject = { ...child, sixteen: "2030-01-01" };
    const events = [lasting({ kind, value })];
    expect(stateOn(last, events, { subject: grown }).state).toBe("given");
    expect(stateOn(over, events, { subject: grown }).state).toBe("expired");
  });

  it.each([
    [-1, "given", "before the yes"],
    [0, "expired", "at the moment of the yes"],
    [3_600_000, "expired", "an hour later, which is now"],
    [3_600_001, "given", "a millisecond from now"],
  ])("until leaving school, which was %i ms after the yes: %s (%s)", (after, state) => {
    const left = {
      ...fact("used", later(after)),
      state: "occurred",
      occurrence: "leaves-school",
    } as const;
    const events = [lasting({ kind: "until-event", value: "leaves-school" }), left];
    expect(stateOn(later(3_600_000), events).state).toBe(state);
  });

  it.each([
    [[0], "given", "once of twice"],
    [[-1, 1], "given", "once before the yes does not count"],
    [[0, 1], "expired", "at the moment of the yes, and after it"],
  ])("for two uses, used %j ms after the yes: %s (%s)", (uses, state) => {
    const events = [
      lasting({ kind: "occurrences", value: 2 }),
      ...uses.map((after) => fact("used", later(after))),
    ];
    expect(stateOn("2026-11-20", events).state).toBe(state);
  });

  it.each([
    ["terminated", -1, "given"],
    ["terminated", 0, "ended"],
    ["terminated", 1, "ended"],
    ["invalidated", -1, "given"],
    ["invalidated", 0, "not-asked"],
    ["invalidated", 1, "not-asked"],
  ] as const)("%s %i ms after the yes: %s", (state, after, expected) => {
    expect(stateOn("2026-11-20", [yes(a, given), fact(state, later(after))]).state).toBe(expected);
  });

  it.each([
    [-1, "not-asked", ["event-in-future"]],
    [0, "given", []],
    [1, "given", []],
  ])("looked at %i ms after the yes: %s", (after, state, reasons) => {
    expect(stateOn(later(after), [yes(a, given)])).toMatchObject({ state, reasons });
  });
});
