import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { child, choice, fact, history, pupilId, website } from "../../../test/consent-records.ts";
import { authorityOn } from "../../parties/authority/authority-on.ts";
import type { Guardian } from "../../parties/index.ts";
import {
  type ConsentEvent,
  type ConsentSubject,
  composeChoice,
  effectiveState,
  type GuardianRule,
  needsAsking,
  viewFor,
} from "../index.ts";

const now = "2026-11-22T12:00:00+01:00";
const today = "2026-11-22";
const soon = "2026-11-22T12:00:01+01:00";
const people = ["parent-a", "parent-b", "parent-c"] as const;

const days = fc
  .integer({ min: Date.parse("2025-11-01"), max: Date.parse("2026-11-21") })
  .map((time) => new Date(time).toISOString().slice(0, 10));
const statuses = fc.constantFrom("yes", "yes", "no", "unknown" as const);
const status = fc.constantFrom<"yes" | "no" | "unknown">("yes", "yes", "no", "unknown");
const periods = fc
  .tuple(fc.uniqueArray(days, { minLength: 1, maxLength: 3 }), fc.array(status, { minLength: 4 }))
  .map(([ends, said]) => {
    const sorted = [...ends].sort();
    return [...sorted, undefined].map((until, index) => ({
      status: said[index % said.length] ?? ("yes" as const),
      ...(sorted[index - 1] !== undefined && { from: next(sorted[index - 1] ?? "") }),
      ...(until !== undefined && { until }),
      source: "judgment" as const,
    }));
  });
const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const authorities = fc.oneof(statuses, periods) as fc.Arbitrary<Guardian["authority"]>;
const guardians = fc.tuple(authorities, authorities, authorities).chain((all) =>
  fc.subarray(
    people.map(
      (id, index): Guardian => ({
        id,
        role: "parent",
        authority: all[index] ?? "unknown",
      }),
    ),
    { minLength: 1 },
  ),
);
const sixteens = fc.constantFrom("2026-06-01", "2030-01-01", "passed");
const subjects = fc
  .record({ guardians, sixteen: sixteens })
  .map((some): ConsentSubject => ({ ...child, ...some }));
const validities = fc.constantFrom(undefined, { kind: "until-day", value: "2026-10-01" } as const);
const choices = fc
  .record({
    by: fc.constantFrom(...people, pupilId),
    state: fc.constantFrom("given", "refused", "withdrawn", "renewed" as const),
    day: days,
    version: fc.constantFrom("1", "1", "0"),
    validity: validities,
    authority: fc.constantFrom("claimed", "verified" as const),
  })
  .map(({ by, state, day, version, validity, authority }) => {
    const made = choice(by, state as "given", `${day}T09:00:00Z`);
    const isYes = state === "given" || state === "renewed";
    return {
      ...made,
      by: { ...made.by, authority } as typeof made.by,
      purposes: [{ id: website.id, version }],
      ...(isYes && validity && { validity }),
    };
  });
const facts = days.map((day) => fact("invalidated", `${day}T12:00:00Z`));
const events = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: choices as fc.Arbitrary<ConsentEvent> },
    { weight: 1, arbitrary: facts as fc.Arbitrary<ConsentEvent> },
  ),
  { maxLength: 8 },
);
const rules = fc.constantFrom<GuardianRule>("any-without-objection", "all");

/** Everyone who may decide now, for certain. */
const decidersOf = (subject: ConsentSubject): readonly string[] => {
  if (subject.kind === "child" && (subject.sixteen === "passed" || subject.sixteen <= today))
    return [pupilId];
  return people.filter((id) => authorityOn(subject, id, today) === "yes");
};
/** Whose no counts beside theirs: of the subject, and of guardians of whom it is not known. */
const objectorsOf = (subject: ConsentSubject): readonly string[] =>
  decidersOf(subject).includes(pupilId)
    ? []
    : [pupilId, ...people.filter((id) => authorityOn(subject, id, today) === "unknown")];

type Said = "given" | "refused";
const says = (past: readonly ConsentEvent[], subject: ConsentSubject, by: string, state: Said) => {
  const { id, evidence, by: person } = choice(by, state, soon);
  const view = viewFor(history(past, { subject }), by, { now });
  const made = { id, time: soon, state, by: person, evidence, indicationMethod: "form" } as const;
  return [...past, composeChoice(view, { ...made, purposeIds: [website.id] })];
};
const after = { now: "2026-11-22T12:00:02+01:00" };

describe("no state is a dead end", () => {
  it("who may decide now can reach a no alone, and a yes once nobody who still counts says no", () => {
    fc.assert(
      fc.property(events, subjects, rules, (past, subject, guardianRule) => {
        const options = { ...after, guardianRule };
        const deciders = decidersOf(subject);
        for (const person of deciders) {
          const no = history(says(past, subject, person, "refused"), { subject });
          expect(effectiveState(no, website.id, options).permitted).toBe("no");
        }
        fc.pre(deciders.length > 0);
        const all = [...deciders, ...objectorsOf(subject)];
        const given = all.reduce<readonly ConsentEvent[]>(
          (sofar, person) => says(sofar, subject, person, "given"),
          past,
        );
        expect(effectiveState(history(given, { subject }), website.id, options)).toMatchObject({
          state: "given",
          permitted: "yes",
        });
      }),
      { numRuns: 600 },
    );
  });

  it("who may decide now is asked when nothing is permitted and nothing valid of theirs stands", () => {
    fc.assert(
      fc.property(events, subjects, rules, (past, subject, guardianRule) => {
        const given = history(past, { subject });
        for (const person of decidersOf(subject)) {
          const [standing] = viewFor(given, person, { now, guardianRule }).standing;
          if (standing?.permitted !== "no") continue;
          expect(standing.mayGive).toBe(true);
          const stands = ["refused", "withdrawn", "waiting-for-other-guardian", "ended"];
          expect([standing.state, standing.ask !== null]).toEqual([
            standing.state,
            !stands.includes(standing.state),
          ]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("nobody waits for one who may not decide", () => {
    fc.assert(
      fc.property(events, subjects, rules, (past, subject, guardianRule) => {
        for (const person of decidersOf(subject)) {
          const renewed = says(past, subject, person, "given");
          const others = [...decidersOf(subject), ...objectorsOf(subject)];
          const [standing] = viewFor(history(renewed, { subject }), person, {
            ...after,
            guardianRule,
          }).standing;
          if (standing?.state !== "waiting-for-other-guardian") continue;
          // What others who still count chose is all that is in the way.
          const rest = others.filter((other) => other !== person);
          const given = rest.reduce<readonly ConsentEvent[]>(
            (sofar, other) => says(sofar, subject, other, "given"),
            renewed,
          );
          expect(rest.length).toBeGreaterThan(0);
          expect(
            effectiveState(history(given, { subject }), website.id, { ...after, guardianRule })
              .permitted,
          ).toBe("yes");
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe("those that were", () => {
  const [a, b, c] = people;
  const parent = (id: string, authority: Guardian["authority"], until?: string): Guardian => ({
    id,
    role: "parent",
    authority,
    ...(until !== undefined && { authorityUntil: until }),
  });
  const yes = choice(a, "given", "2026-11-02T09:00:00Z");
  const no = choice(b, "refused", "2026-11-03T09:00:00Z");

  it("a yes, another's no, and the other's authority ends: the one who is left is asked, and answers", () => {
    const subject = { ...child, guardians: [parent(a, "yes"), parent(b, "yes", "2026-11-10")] };
    const given = history([yes, no], { subject });
    const [standing] = viewFor(given, a, { now }).standing;
    expect(standing).toMatchObject({ state: "outdated", ask: "authority-changed", mayGive: true });
    expect(needsAsking(given, website.id, { now })).toBe("authority-changed");
    const again = history(says([yes, no], subject, a, "given"), { subject });
    expect(effectiveState(again, website.id, after).permitted).toBe("yes");
  });

  it("a yes from when the authority was not known: asked anew once it is", () => {
    const looked = [
      { status: "unknown", until: "2026-11-10", source: "register" },
      { status: "yes", from: "2026-11-11", source: "judgment" },
    ] as const;
    const claimed = { ...yes, by: { ...yes.by, authority: "claimed" } as typeof yes.by };
    const subject = { ...child, guardians: [parent(a, looked)] };
    const [standing] = viewFor(history([claimed], { subject }), a, { now }).standing;
    expect(standing).toMatchObject({ state: "outdated", ask: "authority-changed" });
    const again = history(says([claimed], subject, a, "given"), { subject });
    expect(effectiveState(again, website.id, after).permitted).toBe("yes");
  });

  it("each must, a parent dies and a guardian comes: what was given stands", () => {
    const guardian: Guardian = {
      id: c,
      role: "guardian",
      authority: [{ status: "yes", from: "2026-11-11", source: "death" }],
    };
    const subject = { ...child, guardians: [parent(a, "yes", "2026-11-10"), guardian] };
    const given = history([yes], { subject });
    const options = { now, guardianRule: "all" } as const;
    expect(effectiveState(given, website.id, options)).toMatchObject({ state: "given" });
    expect(viewFor(given, c, options).standing[0]).toMatchObject({ mayGive: true, ask: null });
    const refused = history(says([yes], subject, c, "refused"), { subject });
    expect(effectiveState(refused, website.id, { ...options, ...after }).permitted).toBe("no");
  });
});
