import { describe, expect, it } from "vitest";
import { authorityOn } from "./authority-on.ts";
import { controlFrom, possibleSixteens } from "./control.ts";
import { curatele } from "./curatele.ts";
import { type Guardian, guardian, guardians } from "./guardian.ts";
import type { Representation } from "./representation.ts";

const sixteen = "2027-03-01";
const child: Representation = { kind: "child", sixteen };
const days = ["2027-02-28", sixteen, "2027-03-02"] as const;

describe("the sixteenth birthday (UAVG art. 5)", () => {
  it.each([
    [days[0], "guardians", days[0], "the day before"],
    [days[1], "subject", sixteen, "the day itself"],
    [days[2], "subject", sixteen, "the day after"],
  ])("on %s: %s decide, authority is looked at on %s (%s)", (today, by, authorityOn, _why) => {
    expect(controlFrom(child, sixteen, today)).toMatchObject({ by, authorityOn });
  });

  it.each([
    [days[0], true, false],
    [days[1], false, true],
    [days[2], false, true],
  ])("a choice of %s: guardians' %s, the subject's own %s", (day, represented, own) => {
    const control = controlFrom(child, sixteen, "2027-06-01");
    expect([control.isRepresented(day), control.isOwnTime(day)]).toEqual([represented, own]);
  });

  it("is nobody's own time while guardians decide", () => {
    const control = controlFrom(child, sixteen, days[0]);
    expect(days.map(control.isOwnTime)).toEqual([false, false, false]);
  });

  it.each<[string, Representation, readonly string[]]>([
    ["an adult", { kind: "adult" }, ["0000-01-01"]],
    ["passed", { kind: "child", sixteen: "passed" }, ["0000-01-01"]],
    ["a day", child, [sixteen]],
    ["unknown", { kind: "child", sixteen: "unknown" }, ["0000-01-01", ...days, "9999-12-31"]],
  ])("may have been on, for %s: %j", (_who, subject, possible) => {
    expect(possibleSixteens(subject, () => days)).toEqual({
      sixteens: possible,
      isComplete: true,
    });
  });
});

describe("an unknown sixteenth birthday", () => {
  const unknown: Representation = { kind: "child", sixteen: "unknown" };
  const daysOf = (count: number) =>
    Array.from({ length: count }, (_, day) =>
      new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10),
    );

  it("is looked for on 64 days, each once", () => {
    const all = daysOf(64);
    expect(possibleSixteens(unknown, () => [...all, ...all])).toEqual({
      sixteens: ["0000-01-01", ...all, "9999-12-31"],
      isComplete: true,
    });
  });

  it("is not looked for between the first and the last of more days", () => {
    expect(possibleSixteens(unknown, () => daysOf(65))).toEqual({
      sixteens: ["0000-01-01", "9999-12-31"],
      isComplete: false,
    });
  });
});

describe("curatele, from 10 to 20 March 2027", () => {
  const adult: Representation = {
    kind: "adult",
    curatele: { from: "2027-03-10", until: "2027-03-20" },
  };
  const always = "0000-01-01";

  it.each([
    ["2027-03-09", "subject", always, "the day before"],
    ["2027-03-10", "guardians", "2027-03-10", "its first day"],
    ["2027-03-20", "guardians", "2027-03-20", "its last day"],
    ["2027-03-21", "subject", "2027-03-20", "the day after: authority as on its last day"],
    ["2028-01-01", "subject", "2027-03-20", "long after"],
  ])("on %s: %s decide, authority is looked at on %s (%s)", (today, by, authorityOn) => {
    expect(controlFrom(adult, always, today)).toMatchObject({ by, authorityOn });
  });

  it.each([
    ["2027-03-09", false],
    ["2027-03-10", true],
    ["2027-03-20", true],
    ["2027-03-21", false],
  ])("a choice of %s: another's %s", (day, represented) => {
    expect(controlFrom(adult, always, "2027-06-01").isRepresented(day)).toBe(represented);
  });

  it.each([
    ["2027-03-09", true, "the own time before it, while it has not begun"],
    ["2027-03-10", false, "during it"],
    ["2027-03-20", false, "its last day"],
  ])("own time, looked at on %s: %s (%s)", (today, own) => {
    expect(controlFrom(adult, always, today).isOwnTime("2027-03-09")).toBe(own);
  });

  it.each([
    ["2027-03-09", "the own time before it does not come back"],
    ["2027-03-20", "its last day"],
  ])("a choice of %s is not of one's own time once it is over (%s)", (day) => {
    const control = controlFrom(adult, always, "2027-03-21");
    expect([control.isOwnTime(day), control.isOwnTime("2027-03-21")]).toEqual([false, true]);
  });

  it("counts the hand-over at sixteen, when that comes after it", () => {
    const early = { ...child, curatele: { from: "2027-02-01", until: "2027-02-27" } };
    expect(controlFrom(early, sixteen, days[2]).authorityOn).toBe(sixteen);
    const late = { ...child, curatele: { from: "2027-02-01", until: sixteen } };
    expect(controlFrom(late, sixteen, days[1])).toMatchObject({ by: "guardians" });
    expect(controlFrom(late, sixteen, days[2])).toMatchObject({
      by: "subject",
      authorityOn: sixteen,
    });
  });

  it.each<[string, string | undefined, boolean, string]>([
    ["2027-03-10", "2027-03-10", true, "one day"],
    ["2027-03-10", undefined, true, "without an end"],
    ["2027-03-10", "2027-03-09", false, "an end before its beginning"],
    ["1989-12-31", undefined, false, "a day before anything is recorded"],
  ])("from %s until %s: taken %s (%s)", (from, until, isTaken) => {
    const period = { from, ...(until !== undefined && { until }) };
    expect(curatele.safeParse(period).success).toBe(isTaken);
  });

  it("tells that it ends before it begins, at its last day", () => {
    const { error } = curatele.safeParse({ from: "2027-03-10", until: "2027-03-09" });
    expect(error?.issues).toMatchObject([
      { path: ["until"], params: { code: "ends-before-it-begins" } },
    ]);
  });

  it("hands nothing over when there is none, up to the last day that is counted", () => {
    const control = controlFrom(child, sixteen, "9999-12-31");
    expect([control.authorityOn, control.isOwnTime(sixteen)]).toEqual([sixteen, true]);
  });

  it("lasts while it has no last day", () => {
    const open: Representation = { kind: "adult", curatele: { from: "2027-03-10" } };
    expect(controlFrom(open, always, "2099-01-01").by).toBe("guardians");
  });
});

describe("the authority of a guardian", () => {
  const guardian = { id: "g", role: "parent", authority: "yes" } as const;
  const on = (given: Guardian, day: string) =>
    authorityOn({ kind: "adult", guardians: [given] }, "g", day);

  it.each([
    ["2027-03-19", "yes", "unknown", "the day before its last"],
    ["2027-03-20", "yes", "unknown", "its last day"],
    ["2027-03-21", "no", "no", "the day after"],
  ])("until 20 March, on %s: %s, unknown: %s (%s)", (day, known, unknown) => {
    const until = { ...guardian, authorityUntil: "2027-03-20" };
    expect(on(until, day)).toBe(known);
    expect(on({ ...until, authority: "unknown" }, day)).toBe(unknown);
    expect(on({ ...until, authority: "no" }, day)).toBe("no");
  });

  it.each([
    ["2027-03-09", "no", "the day before it begins"],
    ["2027-03-10", "yes", "its first day"],
    ["2027-03-20", "yes", "its last day"],
    ["2027-03-21", "no", "the day after"],
  ])("in a period from 10 to 20 March, on %s: %s (%s)", (day, status) => {
    const period = { status: "yes", from: "2027-03-10", until: "2027-03-20" } as const;
    expect(on({ ...guardian, authority: [{ ...period, source: "judgment" }] }, day)).toBe(status);
  });

  it.each(["yes", "unknown", "no"] as const)("%s and without an end: as given", (authority) => {
    expect(on({ ...guardian, authority }, "9999-12-31")).toBe(authority);
  });
});

describe("lists of another type", () => {
  // A schema that freezes what it read throws a TypeError for these.
  it.each([
    ["periods", guardian, { id: "g", role: "parent", authority: new Uint8Array(3) }],
    ["guardians", guardians, new Uint8Array(3)],
  ])("%s are refused", (_what, schema, input) => {
    expect(schema.safeParse(input).success).toBe(false);
  });
});
