import { describe, expect, it } from "vitest";
import { authorityOn } from "./authority-on.ts";
import { controlFrom, possibleSixteens } from "./control.ts";
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
