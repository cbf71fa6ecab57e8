import fc from "fast-check";
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
  pupilId,
  website,
} from "../../../test/consent-records.ts";
import { addPeriod } from "../../calendar/index.ts";
import * as checked from "../index.ts";
import { lastValidDay } from "./choice/last-valid-day.ts";
import {
  askingReason,
  type ConsentChoice,
  type ConsentEvent,
  type ConsentSubject,
  effectiveState,
  type GuardianRule,
  needsAsking,
  type VisitorHistory,
  viewFor,
  visitorState,
} from "./index.ts";

const moments = fc
  .integer({ min: Date.parse("2026-01-01"), max: Date.parse("2029-01-01") })
  .map((time) => new Date(time - (time % 3_600_000)).toISOString());
const states = fc.constantFrom<ConsentChoice["state"]>("given", "renewed", "refused", "withdrawn");
const yeses = fc.constantFrom<ConsentChoice["state"]>("given", "renewed");
const validities = fc.constantFrom<ConsentChoice["validity"]>(
  undefined,
  { kind: "endless" },
  { kind: "duration", value: "P6M" },
  { kind: "until-day", value: "2027-06-30" },
  { kind: "until-event", value: "leaves-school" },
  { kind: "occurrences", value: 2 },
);
const versions = fc.constantFrom("1", "1", "0");
const ids = fc.uuid();

const choicesBy = (by: string, state = states) =>
  fc
    .record({ state, time: moments, validity: validities, version: versions, id: ids })
    .map(({ state: said, time, validity, version, id }) =>
      choice(by, said, time, {
        id,
        purposes: [{ id: website.id, version }],
        ...(validity && (said === "given" || said === "renewed") && { validity }),
      }),
    );
const facts = fc
  .record({
    state: fc.constantFrom(
      "used",
      "terminated",
      "invalidated",
      "subject-informed",
      "subject-not-informed",
    ),
    time: moments,
    id: ids,
  })
  .map(({ state, time, id }) => ({ ...fact(state, time), id }));
const left = fc.record({ time: moments, id: ids }).map(
  ({ time, id }): ConsentEvent => ({
    ...fact("used", time),
    id,
    state: "occurred",
    occurrence: "leaves-school",
  }),
);
const guardiansToo = fc.oneof(choicesBy(parentA.id), choicesBy(parentB.id));
const anyEvent = fc.oneof(
  { weight: 4, arbitrary: guardiansToo },
  { weight: 2, arbitrary: choicesBy(pupilId) },
  { weight: 1, arbitrary: facts },
  { weight: 1, arbitrary: left },
);
const events = fc.array(anyEvent, { maxLength: 8 });
const subjects = fc
  .tuple(
    fc.constantFrom("2026-09-01", "2027-03-01", "2028-02-29", "passed", "unknown"),
    fc.constantFrom<ConsentSubject["guardians"]>(
      undefined,
      [parentA, parentB],
      [parentA],
      [{ ...parentA, authority: "unknown" }, parentB],
      [
        { ...parentA, authority: [{ status: "yes", until: "2027-06-30", source: "death" }] },
        { ...parentB, authority: [{ status: "yes", from: "2026-06-01", source: "register" }] },
      ],
      [
        { ...parentB, authorityUntil: "2027-06-30" },
        {
          ...parentA,
          authority: [
            { status: "yes", until: "2026-12-31", source: "birth" },
            { status: "yes", from: "2027-09-01", source: "judgment" },
          ],
        },
      ],
    ),
  )
  .map(([sixteen, guardians]): ConsentSubject => {
    const { guardians: _guardians, ...fields } = child;
    return { ...fields, kind: "child", sixteen, ...(guardians && { guardians }) };
  });
const rules = fc.constantFrom<GuardianRule>("any-without-objection", "all");
const options = fc.record({ now: moments, guardianRule: rules });

const stateOf = (
  given: readonly ConsentEvent[],
  subject: ConsentSubject,
  how: { readonly now: string; readonly guardianRule?: GuardianRule },
) => effectiveState(history(given, { subject }), website.id, how);

describe("what always holds", () => {
  it("a no of a guardian who may decide dominates: nobody's yes but the pupil's own undoes it", () => {
    const young = { ...child, sixteen: "2040-01-01" } as const;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(choicesBy(parentA.id), facts, left), { maxLength: 8 }),
        fc.constantFrom<ConsentChoice["state"]>("refused", "withdrawn"),
        moments,
        options,
        (others, said, time, how) => {
          const objection = choice(parentB.id, said, time);
          const { state, permitted } = stateOf([...others, objection], young, how);
          expect(permitted).toBe("no");
          expect(["refused", "withdrawn"]).toContain(state);
        },
      ),
    );
  });

  it("the order in which events came in does not matter", () => {
    fc.assert(
      fc.property(
        events.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        subjects,
        options,
        ([list, shuffled], subject, how) => {
          const { reasons, ...state } = stateOf(list, subject, how);
          const again = stateOf(shuffled, subject, how);
          expect(again).toMatchObject(state);
          expect([...again.reasons].sort()).toEqual([...reasons].sort());
        },
      ),
    );
  });

  it("the same event twice is the same event", () => {
    fc.assert(
      fc.property(events, subjects, options, (list, subject, how) => {
        expect(stateOf([...list, ...list], subject, how)).toEqual(stateOf(list, subject, how));
      }),
    );
  });

  it("no yes, no permission: neither time, nor facts, nor silence consents", () => {
    const noes = fc.constantFrom<ConsentChoice["state"]>("refused", "withdrawn");
    const without = fc.array(
      fc.oneof(choicesBy(parentA.id, noes), choicesBy(pupilId, noes), facts, left),
    );
    fc.assert(
      fc.property(without, subjects, options, (list, subject, how) => {
        expect(stateOf(list, subject, how).permitted).toBe("no");
      }),
    );
  });

  it("what has expired stays expired until somebody chooses", () => {
    const adult = { id: pupilId, organisationId: "de-wilgen", kind: "adult" } as const;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(choicesBy(pupilId, yeses), facts, left), { maxLength: 5 }),
        moments,
        moments,
        (list, one, other) => {
          const [early, late] = [one, other].sort();
          if (early === undefined || late === undefined) return;
          const past = list.filter(({ time }) => time <= early);
          fc.pre(stateOf(past, adult, { now: early }).state === "expired");
          expect(stateOf(past, adult, { now: late }).state).toBe("expired");
        },
      ),
    );
  });

  it("from 16 on, once the pupil has chosen, no guardian's choice changes anything", () => {
    const sixteen = "2026-01-01";
    const subject = { ...child, sixteen } as const;
    const own = fc.array(choicesBy(pupilId), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(own, fc.array(guardiansToo, { maxLength: 5 }), options, (mine, theirs, how) => {
        const fixed = mine.map((event) => ({ ...event, time: `2026-02-${event.time.slice(8)}` }));
        const valid = fixed.filter(
          ({ time }) => !Number.isNaN(Date.parse(time)) && time.slice(8, 10) < "28",
        );
        fc.pre(valid.length > 0 && how.now > "2026-03-01");
        expect(stateOf([...valid, ...theirs], subject, how).state).toBe(
          stateOf(valid, subject, how).state,
        );
      }),
    );
  });

  it("each must is never wider than any will do", () => {
    fc.assert(
      fc.property(events, subjects, moments, (list, subject, now) => {
        const each = stateOf(list, subject, { now, guardianRule: "all" }).permitted;
        const any = stateOf(list, subject, { now }).permitted;
        expect(each === "yes" && any !== "yes").toBe(false);
      }),
    );
  });

  it("a state that is unknown is never said to be permitted", () => {
    fc.assert(
      fc.property(events, subjects, options, (list, subject, how) => {
        const { state, permitted } = stateOf(list, subject, how);
        expect(permitted === "yes").toBe(state === "given");
      }),
    );
  });
});

describe("what one person may see", () => {
  it("is the same whatever another chose, unless what is permitted differs", () => {
    const others = fc.array(fc.oneof(choicesBy(parentA.id), choicesBy(pupilId)), { maxLength: 5 });
    const own = fc.array(fc.oneof(choicesBy(parentB.id), facts), { maxLength: 4 });
    fc.assert(
      fc.property(own, others, others, subjects, options, (mine, one, other, subject, how) => {
        const [first, second] = [one, other].map((theirs) =>
          viewFor(history([...theirs, ...mine], { subject }), parentB.id, how),
        );
        fc.pre(first?.standing[0]?.permitted === second?.standing[0]?.permitted);
        expect(first).toEqual(second);
      }),
      { numRuns: 400 },
    );
  });

  it("holds for the pupil too", () => {
    const others = fc.array(guardiansToo, { maxLength: 5 });
    const own = fc.array(fc.oneof(choicesBy(pupilId), facts), { maxLength: 4 });
    fc.assert(
      fc.property(own, others, others, subjects, options, (mine, one, other, subject, how) => {
        const [first, second] = [one, other].map((theirs) =>
          viewFor(history([...theirs, ...mine], { subject }), pupilId, how),
        );
        fc.pre(first?.standing[0]?.permitted === second?.standing[0]?.permitted);
        expect(first).toEqual(second);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the half for who decides alone", () => {
  it("says what the whole says", () => {
    const visitor = { id: pupilId, organisationId: "leerplein", kind: "adult" } as const;
    fc.assert(
      fc.property(events, moments, versions, (list, now, version) => {
        const given: VisitorHistory = {
          subject: visitor,
          notice: { ...notice, version: version === "0" ? "2025" : notice.version },
          purposes: [website],
          events: list,
        };
        const state = visitorState(given, website.id, { now });
        expect(state).toEqual(effectiveState(given, website.id, { now }));
        expect(askingReason(state)).toBe(needsAsking(given, website.id, { now }));
      }),
    );
  });
});

describe("visitorState", () => {
  const adult = { id: pupilId, organisationId: "leerplein", kind: "adult" } as const;
  const now = "2026-11-22T12:00:00+01:00";

  it("shows a purpose on another ground", () => {
    const given = { ...history([]), subject: adult };
    expect(visitorState(given, inClass.id, { now }).state).toBe("no-consent-needed");
  });

  it.each([
    ["a child", child],
    ["someone under curatele", { ...adult, curatele: { from: "2026-01-01" } }],
  ])("refuses %s: others may decide", (_who, subject) => {
    const given = { ...history([]), subject } as VisitorHistory;
    expect(() => visitorState(given, website.id, { now })).toThrow("subject: others-may-decide");
  });
});

describe("the doors that check", () => {
  it("say what the functions behind them say", () => {
    fc.assert(
      fc.property(events, subjects, options, (list, subject, how) => {
        const given = history(list, { subject });
        expect(checked.effectiveState(given, website.id, how)).toEqual(
          effectiveState(given, website.id, how),
        );
        expect(checked.needsAsking(given, website.id, how)).toBe(
          needsAsking(given, website.id, how),
        );
        expect(checked.viewFor(given, parentA.id, how)).toEqual(viewFor(given, parentA.id, how));
      }),
      { numRuns: 30 },
    );
  });
});

describe("lastValidDay", () => {
  it("is the day that the calendar gives", () => {
    const days = fc
      .integer({ min: Date.parse("1970-01-01"), max: Date.parse("2199-12-31") })
      .map((time) => new Date(time).toISOString().slice(0, 10));
    const part = (unit: string, max: number) =>
      fc
        .option(fc.integer({ min: 0, max }), { nil: undefined })
        .map((n) => (n === undefined ? "" : `${n}${unit}`));
    const periods = fc
      .tuple(part("Y", 99), part("M", 999), part("W", 9999), part("D", 99_999))
      .map((parts) => parts.join(""))
      .filter((parts) => parts !== "")
      .map((parts) => `P${parts}`);
    fc.assert(
      fc.property(days, periods, (day, period) => {
        expect(lastValidDay(day, period)).toBe(addPeriod(day, period));
      }),
      { numRuns: 1000 },
    );
  });
});
