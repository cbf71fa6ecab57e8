import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorityOn, lastDaysOf } from "./authority-on.ts";
import type { AuthorityPeriod } from "./authority-period.ts";
import { type Guardian, guardian } from "./guardian.ts";

const parent = (authority: Guardian["authority"], more: Partial<Guardian> = {}): Guardian => ({
  id: "parent-a",
  role: "parent",
  authority,
  ...more,
});
const period = (
  status: AuthorityPeriod["status"],
  from?: string,
  until?: string,
): AuthorityPeriod => ({
  status,
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
  source: "register",
});
const on = (someone: Guardian, day: string) =>
  authorityOn({ kind: "adult", guardians: [someone] }, someone.id, day);

describe("guardian", () => {
  it.each<[string, unknown, string, readonly unknown[]]>([
    [
      "a period that ends before it begins",
      parent([period("yes", "2026-02-01", "2026-01-31")]),
      "ends-before-it-begins",
      ["authority", 0, "until"],
    ],
    [
      "periods that share a day",
      parent([period("yes", undefined, "2026-02-01"), period("no", "2026-02-01")]),
      "periods-overlap",
      ["authority", 1, "from"],
    ],
    [
      "periods that share a day, the later one first",
      parent([period("no", "2026-02-01"), period("yes", undefined, "2026-02-01")]),
      "periods-overlap",
      ["authority", 1, "from"],
    ],
    [
      "two periods without days",
      parent([period("yes"), period("no")]),
      "periods-overlap",
      ["authority", 1, "from"],
    ],
    [
      "a foster parent with authority",
      parent("yes", { role: "foster-parent" }),
      "authority-not-of-role",
      ["authority"],
    ],
    [
      "a foster parent with a period of it",
      parent([period("yes")], { role: "foster-parent" }),
      "authority-not-of-role",
      ["authority"],
    ],
  ])("refuses %s", (_what, value, code, path) => {
    expect(guardian.safeParse(value).error?.issues).toMatchObject([{ path, params: { code } }]);
  });

  it.each([
    ["no period at all", parent([])],
    ["another role", { ...parent("yes"), role: "grandparent" }],
    ["another source", parent([{ ...period("yes"), source: "school" as never }])],
  ])("refuses %s", (_what, value) => {
    expect(guardian.safeParse(value).success).toBe(false);
  });

  it.each([
    parent("yes", { authorityUntil: "2026-11-17" }),
    parent([period("yes", undefined, "2026-01-31"), period("yes", "2026-06-01")]),
    parent([period("no", "2026-06-01"), period("yes", undefined, "2026-05-31")]),
    parent([period("yes", "2026-02-01", "2026-02-01")]),
    parent("unknown", { role: "foster-parent" }),
    parent([period("no")], { role: "foster-parent" }),
  ])("takes the short form and periods", (value) => {
    expect(guardian.safeParse(value).success).toBe(true);
  });
});

describe("roles and sources", () => {
  it.each(["parent", "guardian", "curator", "bewindvoerder", "mentor"] as const)(
    "a %s may have authority",
    (role) => {
      expect(guardian.safeParse(parent("yes", { role })).success).toBe(true);
    },
  );

  it.each(["birth", "register", "judgment", "death", "claim"] as const)(
    "authority is known from a %s",
    (source) => {
      expect(guardian.safeParse(parent([{ ...period("no"), source }])).success).toBe(true);
    },
  );
});

describe("authorityOn", () => {
  const suspended = parent([
    period("yes", "2020-01-01", "2025-12-31"),
    period("unknown", "2026-03-01", "2026-03-31"),
    period("yes", "2026-04-01"),
  ]);
  it.each<[string, Guardian, string, string]>([
    ["before it began", suspended, "2019-12-31", "no"],
    ["its first day", suspended, "2020-01-01", "yes"],
    ["its last day", suspended, "2025-12-31", "yes"],
    ["suspended", suspended, "2026-01-01", "no"],
    ["looked into", suspended, "2026-03-15", "unknown"],
    ["restored", suspended, "2026-04-01", "yes"],
    ["the short form", parent("unknown"), "2026-01-01", "unknown"],
    ["the last day", parent("yes", { authorityUntil: "2026-01-01" }), "2026-01-01", "yes"],
    ["past the last day", parent("yes", { authorityUntil: "2026-01-01" }), "2026-01-02", "no"],
    ["a claim", parent([{ status: "yes", source: "claim" }]), "2026-01-01", "unknown"],
    ["a mentor without mentorschap", parent("yes", { role: "mentor" }), "2026-01-01", "no"],
  ])("%s", (_what, someone, day, status) => {
    expect(on(someone, day)).toBe(status);
  });

  // BW 1:378, 1:431, 1:450: the court gives them to an adult, from a day on.
  it.each(["curator", "bewindvoerder", "mentor"] as const)(
    "of a %s is there on days of curatele only",
    (role) => {
      const curatele = { from: "2026-01-02", until: "2026-01-03" };
      const guardians = [parent("yes", { role })];
      const statuses = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"].map((day) =>
        authorityOn({ kind: "adult", curatele, guardians }, "parent-a", day),
      );
      expect(statuses).toEqual(["no", "yes", "yes", "no"]);
      expect(authorityOn({ kind: "adult", guardians }, "parent-a", "2026-01-02")).toBe("no");
    },
  );

  it("is that of the person who is asked for", () => {
    const guardians = [parent("yes"), parent("no", { id: "parent-b" })];
    const of = (id: string) => authorityOn({ kind: "adult", guardians }, id, "2026-01-01");
    expect(["parent-a", "parent-b", "parent-c"].map(of)).toEqual(["yes", "no", "no"]);
  });

  it("may end on the last day of a period, and on that of all authority", () => {
    const until = { authorityUntil: "2027-01-01" };
    expect(lastDaysOf(parent("yes", until))).toEqual(["2027-01-01"]);
    expect(lastDaysOf(parent(suspended.authority, until))).toEqual([
      "2027-01-01",
      "2025-12-31",
      "2026-03-31",
      undefined,
    ]);
  });

  it("is not known while nobody looked, and no for who is not on the list", () => {
    expect(authorityOn({ kind: "adult" }, "parent-a", "2026-01-01")).toBe("unknown");
    expect(authorityOn({ kind: "adult", guardians: [] }, "parent-a", "2026-01-01")).toBe("no");
  });

  it("is that of the one period in which a day lies, in any order of the periods", () => {
    const days = fc
      .integer({ min: Date.parse("2000-01-01"), max: Date.parse("2030-01-01") })
      .map((time) => new Date(time).toISOString().slice(0, 10));
    const periods = suspended.authority as readonly AuthorityPeriod[];
    fc.assert(
      fc.property(days, (day) => {
        expect(on(parent([...periods].reverse()), day)).toBe(on(suspended, day));
      }),
    );
  });
});
