import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  child,
  choice,
  fact,
  history,
  notice,
  parentA,
  parentB,
  pupilId,
  website,
} from "../../../test/consent-records.ts";
import { spoiledArguments } from "../../../test/doors/spoil.ts";
import type { ConsentHistory, ConsentSubject } from "../index.ts";
import * as checked from "../index.ts";
import { effectiveState, viewFor, visitorState } from "./index.ts";

const now = "2026-11-22T12:00:00+01:00";
const [monday, tuesday] = ["2026-11-16T09:00:00+01:00", "2026-11-17T09:00:00+01:00"];
const periods = [
  { status: "yes", from: "2011-03-01", until: "2026-10-01", source: "birth" },
  { status: "no", from: "2026-10-02", source: "judgment" },
] as const;
const dated: ConsentSubject = {
  ...child,
  guardians: [parentA, parentB, { id: "parent-c", role: "parent", authority: periods }],
};
const adult: ConsentSubject = {
  id: pupilId,
  organisationId: "de-wilgen",
  kind: "adult",
  curatele: { from: "2020-01-01", until: "2021-01-01" },
};
const lasting = (kind: "until-day" | "duration" | "until-event", value: string) =>
  choice(parentA.id, "given", monday, { validity: { kind, value } });
const facts = [fact("requested", monday), fact("used", tuesday)];
const subjects = (extra: ConsentHistory["events"]) =>
  history([lasting("duration", "P6M"), ...facts, ...extra], { subject: dated });

/** Histories of which the answer is yes, or would be without one event. */
const histories: readonly (readonly [string, ConsentHistory])[] = [
  ["a yes with a term", subjects([])],
  ["a yes until a day", history([lasting("until-day", "2026-12-31")])],
  ["a yes until something happens", history([lasting("until-event", "leaves-school")])],
  ["a yes that has lapsed", history([lasting("until-day", "2026-11-18")])],
  [
    "a yes, and what ended it",
    history([
      lasting("until-event", "leaves-school"),
      { ...fact("used", tuesday), state: "occurred", occurrence: "leaves-school" },
    ]),
  ],
  ["a yes taken back", subjects([choice(parentA.id, "withdrawn", tuesday)])],
  ["a yes and a no", subjects([choice(parentB.id, "refused", tuesday)])],
  ["a yes that was stopped", subjects([fact("terminated", tuesday)])],
  ["a yes that was not valid", subjects([fact("invalidated", tuesday)])],
  [
    "a purpose with a special category",
    history([lasting("duration", "P6M")], {
      purposes: [{ ...website, personalData: ["images", "religion"], special: ["religion"] }],
    }),
  ],
  ["an adult", history([choice(pupilId, "given", monday)], { subject: adult })],
];

const throws = (run: () => unknown) => {
  try {
    run();
    return false;
  } catch {
    return true;
  }
};
const saysYes = (run: () => string | undefined) => {
  try {
    return run() === "yes";
  } catch {
    return false;
  }
};

describe("what the checked door refuses, the twin never permits", () => {
  it.each(histories)("%s", { timeout: 120_000 }, (_what, past) => {
    const good = { args: [past, website.id, { now }] };
    fc.assert(
      fc.property(spoiledArguments(good), (args) => {
        const [given, purposeId, options] = args as Parameters<typeof effectiveState>;
        const isRefused = throws(() => checked.effectiveState(given, purposeId, options));
        const isUnseen = throws(() => checked.viewFor(given, parentA.id, options));
        fc.pre(isRefused || isUnseen);
        const states = () => effectiveState(given, purposeId, options).permitted;
        const sees = () => viewFor(given, parentA.id, options).standing[0]?.permitted;
        expect(isRefused && saysYes(states)).toBe(false);
        expect(isUnseen && saysYes(sees)).toBe(false);
      }),
      { numRuns: 600, seed: 12 },
    );
  });

  it("says of what the checked door takes what that door says", () => {
    for (const [, past] of histories)
      expect(effectiveState(past, website.id, { now })).toEqual(
        checked.effectiveState(past, website.id, { now }),
      );
  });

  it("names the reason", () => {
    const [, past] = histories[0] ?? [];
    const spoilt = { ...history([]), ...past, notice: { ...notice, url: "javascript:alert(1)" } };
    expect(effectiveState(spoilt, website.id, { now })).toMatchObject({
      state: "unknown",
      permitted: "no",
      reasons: ["malformed-history"],
    });
  });
});

describe("visitorState, of events that were spoilt", () => {
  const { curatele: _curatele, ...visitor } = adult;
  const yes = choice(pupilId, "given", monday, {
    validity: { kind: "until-day", value: "2026-12-31" },
  });
  const stateOf = (events: readonly unknown[]) =>
    visitorState(
      { ...history([]), subject: visitor as never, events: events as never },
      website.id,
      {
        now,
      },
    );

  it.each<[string, readonly unknown[]]>([
    [
      "a withdrawal with a state that is none",
      [yes, { ...yes, id: "w", time: tuesday, state: "no" }],
    ],
    ["a yes with a state that is none", [{ ...yes, state: "yes" }]],
    ["no term", [{ ...yes, validity: "" }]],
    ["a term of another kind", [{ ...yes, validity: { kind: "for-ever" } }]],
    ["a last day that is none", [{ ...yes, validity: { kind: "until-day", value: "x" } }]],
    ["a number of uses that is none", [{ ...yes, validity: { kind: "occurrences", value: "x" } }]],
    ["a time that is none", [{ ...yes, time: "x" }]],
    ["another version", [{ ...yes, purposes: [{ id: website.id, version: 1 }] }]],
    ["another subject", [{ ...yes, subjectId: "pupil-2" }]],
  ])("%s is no yes", (_what, events) => {
    expect(stateOf([yes]).permitted).toBe("yes");
    expect(saysYes(() => stateOf(events).permitted)).toBe(false);
  });
});
