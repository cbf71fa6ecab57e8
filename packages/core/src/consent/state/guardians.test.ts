import { describe, expect, it } from "vitest";
import {
  child,
  choice,
  history,
  parentA,
  parentB,
  personIs,
  pupilId,
  website,
} from "../../../test/consent-records.ts";
import {
  type ConsentEvent,
  type ConsentSubject,
  effectiveState,
  type GuardianRule,
  needsAsking,
} from "../index.ts";

const [a, b] = [parentA.id, parentB.id];
const noon = (day: string) => `${day}T12:00:00+01:00`;
const now = noon("2026-11-25");
const said = (
  by: string,
  state: "given" | "refused",
  day: string,
  authority: "verified" | "claimed" = "verified",
) => choice(by, state, noon(day), { by: { ...personIs(by), authority } });
const yes = (by: string, day: string) => said(by, "given", day);
const of = (...guardians: NonNullable<ConsentSubject["guardians"]>): ConsentSubject => ({
  ...child,
  guardians,
});
const during = (id: string, period: { readonly from?: string; readonly until?: string }) =>
  ({
    id,
    role: "parent",
    authority: [
      ...(period.from
        ? [{ status: "no", until: before(period.from), source: "judgment" } as const]
        : []),
      { status: "yes", source: "judgment", ...period },
    ],
  }) as const;
const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const unknownA = { ...parentA, authority: "unknown" } as const;
const { guardians: _guardians, ...unlooked } = child;

interface Case {
  readonly subject: ConsentSubject;
  readonly events: readonly ConsentEvent[];
  readonly rule?: GuardianRule;
}

it.each<[string, Case, string, string | null]>([
  [
    "a pupil is no guardian of itself, where nobody looked who is",
    { subject: unlooked, events: [yes(pupilId, "2026-11-16")] },
    "not-asked",
    "never-asked",
  ],
  [
    "a former no is not lifted by a yes of which the authority is not known",
    {
      subject: of(unknownA, { ...parentB, authorityUntil: "2026-11-20" }),
      events: [said(b, "refused", "2026-11-18"), said(a, "given", "2026-11-22", "claimed")],
    },
    "refused",
    "authority-changed",
  ],
  [
    "nor by a yes of before it",
    {
      subject: of(parentA, during(b, { from: "2026-11-10", until: "2026-11-20" })),
      events: [yes(a, "2026-11-05"), said(b, "refused", "2026-11-15")],
    },
    "refused",
    "authority-changed",
  ],
  [
    "a yes of which the authority is not known takes back no own no of which it is",
    {
      subject: of(unknownA),
      events: [said(a, "refused", "2026-11-16"), said(a, "given", "2026-11-17", "claimed")],
    },
    "refused",
    null,
  ],
  [
    "an own no of which it is not known stands against a yes of which it is",
    {
      subject: of(unknownA),
      events: [yes(a, "2026-11-16"), said(a, "refused", "2026-11-17", "claimed")],
    },
    "refused",
    null,
  ],
  [
    "each must: what was whole before another's authority began, with a yes of after it",
    {
      subject: of(parentA, during(b, { from: "2026-11-20" }), during("c", { from: "2026-11-22" })),
      events: [yes(a, "2026-11-16"), yes("c", "2026-11-23")],
      rule: "all",
    },
    "given",
    null,
  ],
  [
    "each must: not whole on the day before, the last on which a third might decide",
    {
      subject: of(parentA, during(b, { from: "2026-11-20" }), during("c", { until: "2026-11-19" })),
      events: [yes(a, "2026-11-16")],
      rule: "all",
    },
    "waiting-for-other-guardian",
    "never-asked",
  ],
])("%s", (_what, { subject, events, rule }, state, asks) => {
  const options = { now, ...(rule && { guardianRule: rule }) };
  const given = history(events, { subject });
  expect(effectiveState(given, website.id, options)).toMatchObject({ state, reasons: [] });
  expect(needsAsking(given, website.id, options)).toBe(asks);
});

describe("a purpose beside another in one choice", () => {
  it("is given as it is alone", () => {
    const both = [website, { ...website, id: "images-in-class" }].map(({ id }) => ({
      id,
      version: "1",
    }));
    const events = [choice(a, "given", noon("2026-11-16"), { purposes: both })];
    expect(effectiveState(history(events), website.id, { now }).state).toBe("given");
  });
});
