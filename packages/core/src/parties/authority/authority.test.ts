import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorityOn } from "./authority-on.ts";
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
  it.each<[string, unknown, string]>([
    [
      "a period that ends before it begins",
      parent([period("yes", "2026-02-01", "2026-01-31")]),
      "ends-before-it-begins",
    ],
    [
      "periods that share a day",
      parent([period("yes", undefined, "2026-02-01"), period("no", "2026-02-01")]),
      "periods-overlap",
    ],
    ["two periods without days", parent([period("yes"), period("no")]), "periods-overlap"],
    [
      "a foster parent with authority",
      parent("yes", { role: "foster-parent" }),
      "authority-not-of-role",
    ],
    [
      "a foster parent with a period of it",
      parent([period("yes")], { role: "foster-parent" }),
      "authority-not-of-role",
    ],
  ])("refuses %s", (_what, value, code) => {
    expect(guardian.safeParse(value).error?.issues[0]).toMatchObject({ params: { code } });
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
    parent("unknown", { role: "foster-parent" }),
    parent("yes", { role: "curator" }),
  ])("takes the short form and periods", (value) => {
    expect(guardian.safeParse(value).success).toBe(true);
  });
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
