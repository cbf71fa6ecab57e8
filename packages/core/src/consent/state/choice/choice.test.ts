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
} from "../../../../test/consent-records.ts";
import { addPeriod } from "../../../calendar/periods/add-period.ts";
import type { ConsentChoice, ConsentEvent } from "../../record/consent-event.ts";
import { composeChoice } from "../compose-choice.ts";
import { fits } from "../sound/fits.ts";
import { byTime } from "./by-time.ts";
import { dayOf } from "./day-of.ts";
import { purposeFacts } from "./facts.ts";
import { gradeChoice } from "./grade-choice.ts";
import { lastValidDay } from "./last-valid-day.ts";
import { hasFutureYes, questionOf } from "./question.ts";

const monday = "2026-11-16T09:00:00+01:00";
const now = "2026-11-22T12:00:00+01:00";
const later = (ms: number) => new Date(Date.parse(now) + ms).toISOString();
const occurred = (occurrence: string, time: string): ConsentEvent => ({
  ...fact("used", time),
  state: "occurred",
  occurrence,
});

describe("lastValidDay", () => {
  it.each([
    ["2026-01-31", "P1M", "2026-02-28", "a month that is shorter"],
    ["2024-01-31", "P1M", "2024-02-29", "in a leap year"],
    ["2024-02-29", "P1Y", "2025-02-28", "a day that the next year has not"],
    ["2026-12-31", "P2M", "2027-02-28", "over the end of a year"],
    ["2026-11-16", "P13M", "2027-12-16", "more than a year of months"],
    ["2026-11-16", "P1W", "2026-11-23", "a week"],
    ["2026-11-16", "P15D", "2026-12-01", "days over the end of a month"],
    ["2026-11-16", "P1Y2M3W4D", "2028-02-10", "all of them"],
    ["2026-11-16", "P10Y10M10W10D", "2037-12-05", "two digits of each"],
    ["2026-11-16", "P999D", "2029-08-11", "three digits"],
  ])("%s and %s: %s (%s)", (start, period, last) => {
    expect(lastValidDay(start, period)).toBe(last);
    expect(addPeriod(start, period)).toBe(last);
  });
});

it.each([
  ["2026-11-22T22:59:59.999Z", "2026-11-22"],
  ["2026-11-22T23:00:00Z", "2026-11-23"],
  ["2026-07-01T21:59:59.999Z", "2026-07-01"],
  ["2026-07-01T22:00:00Z", "2026-07-02"],
])("dayOf %s is %s in the Netherlands", (moment, day) => {
  expect(dayOf(moment)).toBe(day);
});

describe("byTime", () => {
  const at = (time: string, state: ConsentChoice["state"], id: string) =>
    choice(parentA.id, state, time, { id });
  const [early, late] = [monday, now];
  it.each([
    ["earlier before later", [at(late, "given", "a"), at(early, "refused", "b")], "b a"],
    ["a no after a yes of one moment", [at(early, "refused", "a"), at(early, "given", "b")], "b a"],
    [
      "a withdrawal after a renewal",
      [at(early, "withdrawn", "a"), at(early, "renewed", "b")],
      "b a",
    ],
    ["else by id", [at(early, "given", "b"), at(early, "given", "a")], "a b"],
    ["else by id, whatever came first", [at(early, "given", "a"), at(early, "given", "b")], "a b"],
  ])("%s", (_what, choices, ids) => {
    expect(
      choices
        .toSorted(byTime)
        .map(({ id }) => id)
        .join(" "),
    ).toBe(ids);
  });
});

it("byTime puts neither first of two that say the same", () => {
  const one = choice(parentA.id, "given", monday, { id: "a" });
  expect(byTime(one, { ...one })).toBe(0);
  expect(byTime({ ...one, id: "b" }, one)).toBe(1);
  expect(byTime(one, { ...one, id: "b" })).toBe(-1);
});

describe("purposeFacts", () => {
  const ms = (time: string) => Date.parse(time);
  it("has none of what never was", () => {
    expect(purposeFacts([], ms(now))).toEqual({
      terminated: -Infinity,
      invalidated: -Infinity,
      occurred: new Map(),
      used: [],
    });
  });

  it("has the last of what was more than once, in any order", () => {
    const events = (["terminated", "invalidated", "used"] as const).flatMap((state) => [
      fact(state, now),
      fact(state, monday),
    ]);
    const asked = [fact("requested", monday), choice(parentA.id, "given", monday)];
    const left = [
      ...asked,
      occurred("left", now),
      occurred("left", monday),
      occurred("moved", monday),
    ];
    for (const order of [[...events, ...left], [...events, ...left].reverse()])
      expect(purposeFacts(order, ms(now))).toEqual({
        terminated: ms(now),
        invalidated: ms(now),
        occurred: new Map([
          ["left", ms(now)],
          ["moved", ms(monday)],
        ]),
        used: [ms(now), ms(monday)],
      });
  });

  it("lets what happens later happen later", () => {
    expect(
      purposeFacts([occurred("left", later(0)), occurred("left", later(1))], ms(now)).occurred,
    ).toEqual(new Map([["left", ms(now)]]));
  });
});

describe("gradeChoice", () => {
  const graded = (more: Partial<ConsentChoice>, others: readonly ConsentEvent[] = []) => {
    const made = choice(parentA.id, "given", monday, more);
    return gradeChoice(questionOf(history([made, ...others]), website.id, { now }), made);
  };
  it.each<[string, Partial<ConsentChoice>, readonly ConsentEvent[], string, readonly string[]]>([
    ["a yes", {}, [], "given", []],
    ["a renewal", { state: "renewed" }, [], "given", []],
    ["a no", { state: "refused" }, [], "refused", []],
    ["a no that was a yes", { state: "withdrawn" }, [], "withdrawn", []],
    ["stopped at that moment", {}, [fact("terminated", monday)], "ended", []],
    [
      "another version of the purpose",
      { purposes: [{ id: website.id, version: "0" }] },
      [],
      "outdated",
      ["purpose-version"],
    ],
    [
      "the version of another purpose",
      {
        purposes: [
          { id: website.id, version: "0" },
          { id: inClass.id, version: "1" },
        ],
      },
      [],
      "outdated",
      ["purpose-version"],
    ],
    [
      "another version of the notice",
      { notice: { ...notice, version: "2025" } },
      [],
      "outdated",
      ["notice-version"],
    ],
    [
      "another notice",
      { notice: { ...notice, id: "cookies" } },
      [],
      "outdated",
      ["notice-version"],
    ],
    ["the notice in another language", { notice: { ...notice, language: "en" } }, [], "given", []],
    ["without an end", { validity: { kind: "endless" } }, [], "given", []],
    ["of a kind that nobody knows", { validity: { kind: "forever" } as never }, [], "expired", []],
    [
      "until a day that is none",
      { validity: { kind: "until-day", value: "soon" } },
      [],
      "expired",
      [],
    ],
    [
      "with the version of another purpose",
      { purposes: [website, inClass].map(({ id }) => ({ id, version: "1" })) },
      [],
      "given",
      [],
    ],
    ["until a day after all", { validity: { kind: "until-day", value: ":" } }, [], "expired", []],
    ["for no use at all", { validity: { kind: "occurrences", value: 0 } }, [], "expired", []],
    ["for one use", { validity: { kind: "occurrences", value: 1 } }, [], "given", []],
    [
      "for one use, used",
      { validity: { kind: "occurrences", value: 1 } },
      [fact("used", monday)],
      "expired",
      [],
    ],
    [
      "until what never happened",
      { validity: { kind: "until-event", value: "left" } },
      [],
      "given",
      [],
    ],
  ])("%s", (_what, more, others, state, reasons) => {
    expect(graded(more, others)).toEqual({ state, reasons });
  });
});

describe("questionOf", () => {
  const asked = (events: readonly ConsentEvent[], purpose = website.id) =>
    questionOf(history(events), purpose, { now });

  it("refuses a purpose that is not asked", () => {
    expect(() => asked([], "sale")).toThrow("purposeId: unknown-purpose");
  });

  it("reads each event of the purpose once, of each person", () => {
    const one = choice(parentA.id, "given", monday, { id: "same" });
    const other = choice(parentB.id, "given", monday, { id: "same" });
    const elsewhere = choice(parentA.id, "given", monday, {
      purposes: [{ id: inClass.id, version: "1" }],
    });
    const recorded = { ...fact("used", monday), id: "same" };
    expect(asked([one, one, other, elsewhere, recorded, recorded]).events).toEqual([
      one,
      other,
      recorded,
    ]);
  });

  it.each<[string, ConsentEvent, readonly ConsentEvent[], boolean]>([
    ["a yes", choice(parentA.id, "given", monday), [], true],
    ["a yes of now", choice(parentA.id, "given", now), [], true],
    ["a yes of later", choice(parentA.id, "given", later(1)), [], false],
    ["a no of later", choice(parentA.id, "refused", later(1)), [], true],
    [
      "a yes for another person",
      choice(parentA.id, "given", monday, { subjectId: "other" }),
      [],
      false,
    ],
    [
      "a no for another person",
      choice(parentA.id, "refused", monday, { subjectId: "other" }),
      [],
      true,
    ],
    [
      "a yes that was not valid",
      choice(parentA.id, "given", monday),
      [fact("invalidated", monday)],
      false,
    ],
    ["a fact", fact("used", monday), [], false],
  ])("counts %s: %#", (_what, event, others, counts) => {
    expect(asked([event, ...others]).choices).toEqual(counts ? [event] : []);
  });

  it("counts a yes of before a person was named in it", () => {
    const { subjectId: _none, ...event } = choice(parentA.id, "given", monday);
    expect(asked([event]).choices).toEqual([event]);
  });

  it.each<[string, ConsentEvent, boolean]>([
    ["a yes of now", choice(parentA.id, "given", now), false],
    ["a yes of later", choice(parentA.id, "given", later(1)), true],
    ["a no of later", choice(parentA.id, "refused", later(1)), false],
    ["a fact of later", fact("used", later(1)), false],
  ])("hasFutureYes by %s: %#", (_what, event, is) => {
    expect(hasFutureYes(asked([event]))).toBe(is);
    expect(hasFutureYes(asked([fact("used", monday), event]))).toBe(is);
  });

  it("knows the day in the Netherlands", () => {
    expect(questionOf(history([]), website.id, { now: "2026-11-22T23:30:00Z" }).today).toBe(
      "2026-11-23",
    );
  });
});

describe("composeChoice", () => {
  const {
    subjectId: _none,
    purposes: _purposes,
    notice: _notice,
    eventType: _type,
    ...made
  } = choice(parentA.id, "given", monday);
  const purposeIds = [website.id];

  it("fills in what was shown, and replaces what that person said of it", () => {
    const own = choice(parentA.id, "refused", monday);
    const shown = history([
      choice(parentA.id, "given", monday),
      own,
      fact("used", monday),
      choice(parentB.id, "refused", monday),
      choice(parentA.id, "given", monday, { purposes: [{ id: inClass.id, version: "1" }] }),
    ]);
    expect(composeChoice(shown, { ...made, purposeIds })).toStrictEqual({
      ...made,
      subjectId: pupilId,
      eventType: "expressed",
      notice,
      purposes: [{ id: website.id, version: website.version }],
      supersedes: own.id,
    });
  });

  it("replaces a choice on several purposes, and nothing that the organisation recorded", () => {
    const both = { purposes: [website, inClass].map(({ id }) => ({ id, version: "1" })) };
    const own = choice("de-wilgen", "given", monday, both);
    const by = { ...personIs("de-wilgen"), role: "parent" } as const;
    const shown = history([own, fact("used", monday)]);
    expect(composeChoice(shown, { ...made, by, purposeIds }).supersedes).toBe(own.id);
  });

  it("says nothing of whose data it is when what was shown does not", () => {
    const { subject: _subject, ...shown } = history([]);
    const bare = composeChoice(shown, { ...made, purposeIds });
    expect([bare, "subjectId" in bare, "supersedes" in bare].slice(1)).toEqual([false, false]);
    expect(composeChoice({ ...shown, subjectId: "p" }, { ...made, purposeIds }).subjectId).toBe(
      "p",
    );
  });

  it("takes the notice and the type that were given", () => {
    const english = { ...notice, language: "en" };
    const explicit = { ...made, purposeIds, notice: english, eventType: "explicit" } as const;
    expect(composeChoice(history([]), explicit)).toMatchObject({
      notice: english,
      eventType: "explicit",
    });
  });

  it.each([
    ["that is not asked", "sale", "purposeIds.1: unknown-purpose"],
    ["on another ground", inClass.id, "purposeIds.1: no-consent-needed"],
  ])("refuses a purpose %s", (_what, id, message) => {
    const ids = [website.id, id];
    expect(() => composeChoice(history([]), { ...made, purposeIds: ids })).toThrow(message);
    expect(child.id).toBe(pupilId);
  });
});

describe("fits", () => {
  it.each<[boolean, Parameters<typeof fits>[0], unknown]>([
    [true, /^a$/, "a"],
    [false, /^a$/, "b"],
    [false, /^5$/, 5],
    [false, /./, "constructor"],
    [true, (value) => value === 5, 5],
    [true, [/^a$/], ["a", "a"]],
    [true, [/^a$/], []],
    [false, [/^a$/], ["a", "b"]],
    [false, [/^a$/], { 0: "a" }],
    // A hole is undefined, which is no text.
    [false, [/^a$/], new Array(1)],
    [false, { a: /^a$/ }, ["a"]],
    [false, { a: /^a$/ }, null],
    [false, { a: /^a$/ }, "a"],
    [true, { a: /^a$/ }, { a: "a" }],
    [false, { a: /^a$/ }, {}],
    [false, { a: /^a$/ }, { a: "a", b: 1 }],
    [true, { "a?": /^a$/ }, {}],
    [false, { "a?": /^a$/ }, { a: undefined }],
    [false, { "a?": /^a$/ }, { a: "b" }],
    [false, {}, []],
    [true, {}, {}],
  ])("%s: %s and %j", (is, form, value) => {
    expect(fits(form, value)).toBe(is);
  });
});
