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
} from "../../../test/consent-records.ts";
import type { ConsentChoice, ConsentEvent } from "../record/consent-event.ts";
import type { ConsentHistory } from "../record/consent-record.ts";
import type { ConsentSubject } from "../record/consent-subject.ts";
import type { GuardianRule } from "./consent-state.ts";
import { effectiveState, needsAsking, viewFor } from "./index.ts";

const [a, b] = [parentA.id, parentB.id];
const noon = (day: string) => `${day}T12:00:00+01:00`;
const said =
  (state: ConsentChoice["state"]) =>
  (by: string, day: string, more: Partial<ConsentChoice> = {}) =>
    choice(by, state, noon(day), more);
const [yes, no, withdrawn] = [said("given"), said("refused"), said("withdrawn")];
const claimed = (id: string) => ({ by: { ...personIs(id), authority: "claimed" } }) as const;
const until = (value: string) => ({ validity: { kind: "until-day", value } }) as const;
const { guardians: _guardians, ...unlooked } = child;
const of = (...guardians: NonNullable<ConsentSubject["guardians"]>): ConsentSubject => ({
  ...child,
  guardians,
});
/** B had authority until 18 November. */
const formerB = { ...parentB, authorityUntil: "2026-11-18" } as const;
const since18 = (id: string) =>
  ({
    id,
    role: "parent",
    authority: [
      { status: "unknown", until: "2026-11-17", source: "register" },
      { status: "yes", from: "2026-11-18", source: "register" },
    ],
  }) as const;

interface Case {
  readonly events: readonly ConsentEvent[];
  readonly subject?: ConsentSubject;
  readonly rule?: GuardianRule;
  readonly on?: string;
  readonly who?: string;
}
const questionFrom = ({ events, subject = child, rule, on = "2026-11-25" }: Case) =>
  [history(events, { subject }), { now: noon(on), ...(rule && { guardianRule: rule }) }] as const;
const ask = (given: Case) => {
  const [past, options] = questionFrom(given);
  const state = effectiveState(past, website.id, options);
  return { ...state, asks: needsAsking(past, website.id, options) };
};

describe("a pupil that turned 16 takes over", () => {
  const on = "2027-03-03";
  it.each<[string, Case, object]>([
    [
      "what lapsed is asked for as such",
      { events: [yes(a, "2026-11-16", until("2026-12-01"))], on },
      { state: "expired", asks: "expired", reasons: [] },
    ],
    [
      "a parent's no is not called given before 16",
      { events: [no(a, "2026-11-16")], on },
      { state: "refused", asks: "subject-turned-16", reasons: [] },
    ],
    [
      "a parent's yes of which the authority was not known",
      { events: [yes(a, "2026-11-16", claimed(a))], subject: unlooked, on },
      { state: "unknown", controlledBy: "subject", asks: "subject-turned-16" },
    ],
  ])("%s", (_what, given, expected) => {
    expect(ask(given)).toMatchObject(expected);
  });
});

describe("several noes", () => {
  it.each<[string, Case, object]>([
    [
      "the last one gives the state",
      { events: [withdrawn(b, "2026-11-18"), no(a, "2026-11-17")] },
      { state: "withdrawn" },
    ],
    [
      "in the other order too",
      { events: [no(b, "2026-11-18"), withdrawn(a, "2026-11-17")] },
      { state: "refused" },
    ],
    [
      "of one who decides no more and one who does: nobody is asked again",
      { events: [no(b, "2026-11-17"), no(a, "2026-11-17")], subject: of(parentA, formerB) },
      { state: "refused", asks: null },
    ],
    [
      "of one who decides no more and of the pupil: nobody is asked again",
      { events: [no(b, "2026-11-17"), no(pupilId, "2026-11-17")], subject: of(parentA, formerB) },
      { state: "refused", asks: null },
    ],
    [
      "of one who decides no more alone: the other is asked",
      { events: [no(b, "2026-11-17")], subject: of(parentA, formerB) },
      { state: "refused", asks: "authority-changed" },
    ],
  ])("%s", (_what, given, expected) => {
    expect(ask(given)).toMatchObject(expected);
  });
});

describe("each must say yes", () => {
  const curators: ConsentSubject = {
    id: pupilId,
    organisationId: "de-wilgen",
    kind: "adult",
    guardians: [
      { id: "first", role: "curator", authority: "yes" },
      { id: "second", role: "curator", authority: "yes" },
    ],
    curatele: { from: "2026-11-18" },
  };
  it.each<[string, Case, object]>([
    [
      "a yes that lapsed is not one of them",
      {
        events: [yes(a, "2026-11-16"), yes(b, "2026-11-16", until("2026-11-18"))],
        rule: "all",
      },
      { state: "waiting-for-other-guardian" },
    ],
    [
      "an own yes of before curatele holds alone",
      { events: [yes(pupilId, "2026-11-16")], subject: curators, rule: "all" },
      { state: "given", controlledBy: "guardians", reasons: [] },
    ],
    [
      "one that lapsed does not, nor does it complete the yes of one curator",
      {
        events: [yes(pupilId, "2026-11-16", until("2026-11-17")), yes("first", "2026-11-19")],
        subject: curators,
        rule: "all",
      },
      { state: "waiting-for-other-guardian" },
    ],
  ])("%s", (_what, given, expected) => {
    expect(ask(given)).toMatchObject(expected);
  });
});

describe("the day of 16 is not known", () => {
  const unknown = { ...child, sixteen: "unknown" } as const;
  const under = { ...unknown, curatele: { from: "2026-11-18" } };
  const was = { ...unknown, curatele: { from: "2026-11-10", until: "2026-11-20" } };
  it.each<[string, Case, object]>([
    [
      "and nobody chose: who decides is not known",
      { events: [], subject: unknown },
      { state: "not-asked", controlledBy: "unknown", reasons: ["sixteen-unknown"] },
    ],
    [
      "a parent's yes: the pupil may have taken over, and nobody recorded telling it",
      { events: [yes(a, "2026-11-16")], subject: unknown },
      { state: "unknown", subjectInformed: "unknown" },
    ],
    [
      "a parent's yes of today, and a no on a clock that runs ahead: a no on any day of 16",
      { events: [yes(a, "2026-11-25"), no(a, "2026-11-26")], subject: unknown },
      { state: "unknown", permitted: "no" },
    ],
    [
      "the pupil's own no, and parents who may still have differed",
      {
        events: [yes(a, "2026-11-16"), no(b, "2026-11-16"), no(pupilId, "2026-11-17")],
        subject: unknown,
      },
      { state: "refused", asks: "guardian-conflict" },
    ],
    [
      "under curatele, a curator decides on any day of 16; an own yes of before depends on it",
      { events: [yes(pupilId, "2026-11-16")], subject: under },
      { state: "unknown", controlledBy: "guardians", reasons: ["sixteen-unknown"] },
    ],
    [
      "under curatele, a yes of before whose authority is not known either",
      {
        events: [yes(a, "2026-11-16", claimed(a))],
        subject: { ...under, guardians: [{ ...parentA, authority: "unknown" }] },
      },
      {
        state: "unknown",
        controlledBy: "guardians",
        reasons: ["authority-not-verified", "sixteen-unknown"],
      },
    ],
    [
      "under curatele, a no of one who decides no more may stand alone: another is asked",
      {
        events: [no(b, "2026-11-18"), no(a, "2026-11-16")],
        subject: { ...under, guardians: [parentA, formerB] },
      },
      { state: "refused", controlledBy: "guardians", asks: "authority-changed" },
    ],
    [
      "a no of past curatele by one who decides no more: whom to ask is not known",
      {
        events: [no(b, "2026-11-17")],
        subject: { ...was, guardians: [parentA, formerB] },
      },
      { state: "refused", controlledBy: "unknown", asks: null },
    ],
  ])("%s", (_what, given, expected) => {
    expect(ask(given)).toMatchObject(expected);
  });
});

describe("what one person sees", () => {
  const adult: ConsentSubject = {
    id: pupilId,
    organisationId: "de-wilgen",
    kind: "adult",
    guardians: [{ id: "curator", role: "curator", authority: "yes" }],
    curatele: { from: "2026-11-10", until: "2026-11-20" },
  };
  const waiting = { state: "waiting-for-other-guardian", ask: null };
  const stale = { state: "outdated", permitted: "no", ask: "authority-changed" };
  const other = { purposes: [{ id: inClass.id, version: "1" }] };
  const both = { purposes: [website, inClass].map(({ id }) => ({ id, version: "1" })) };
  const left = of(parentA, formerB);
  it.each<[string, Case, object]>([
    [
      "an own yes, each must, and nobody looked who else decides: nothing to do",
      { events: [yes(a, "2026-11-16")], subject: unlooked, rule: "all" },
      waiting,
    ],
    // Whether the other said no is not told; a new yes lifts it.
    [
      "an own yes on the last day of the other's authority is asked for anew",
      { events: [no(b, "2026-11-16"), yes(a, "2026-11-18")], subject: left },
      stale,
    ],
    [
      "one of the day after is not",
      {
        events: [yes(a, "2026-11-19")],
        subject: of(parentA, formerB, { ...parentB, id: "c" }),
        rule: "all",
      },
      waiting,
    ],
    [
      "whatever the order in which they are recorded",
      {
        events: [yes(a, "2026-11-19"), yes(a, "2026-11-16")],
        subject: of(parentA, formerB, { ...parentB, id: "c" }),
        rule: "all",
      },
      waiting,
    ],
    [
      "nor is it while the last day runs",
      { events: [no(b, "2026-11-16"), yes(a, "2026-11-16")], subject: left, on: "2026-11-18" },
      waiting,
    ],
    [
      "it is from the next day on",
      { events: [no(b, "2026-11-16"), yes(a, "2026-11-16")], subject: left, on: "2026-11-19" },
      stale,
    ],
    [
      "a use that was recorded since does not count as a new yes",
      {
        events: [no(b, "2026-11-16"), yes(a, "2026-11-16"), fact("used", noon("2026-11-20"))],
        subject: left,
      },
      stale,
    ],
    [
      "nor does a yes to another purpose",
      {
        events: [no(b, "2026-11-16"), yes(a, "2026-11-16"), yes(a, "2026-11-20", other)],
        subject: left,
      },
      stale,
    ],
    [
      "a yes to two purposes is one to each",
      { events: [no(b, "2026-11-16"), yes(a, "2026-11-16", both)], subject: left },
      stale,
    ],
    [
      "an own no is not asked about again, whoever else decides no more",
      { events: [no(a, "2026-11-16")], subject: left },
      { state: "refused", permitted: "no", ask: null },
    ],
    [
      "an own yes that nobody vouched for, once the authority is known",
      { events: [yes(a, "2026-11-16", claimed(a))], subject: of(since18(a)) },
      stale,
    ],
    [
      "and while it is not",
      {
        events: [yes(a, "2026-11-16", claimed(a))],
        subject: of({ ...parentA, authority: "unknown" }),
      },
      { state: "unknown", permitted: "no", ask: null },
    ],
    [
      "an own withdrawal of one who decides no more, which another has lifted",
      {
        events: [withdrawn(b, "2026-11-17"), yes(a, "2026-11-20")],
        subject: left,
        who: b,
      },
      { state: "withdrawn", permitted: "yes", mayGive: false, ask: null },
    ],
    [
      "a pupil of 16 that said yes itself is not asked",
      { events: [yes(pupilId, "2027-03-02")], on: "2027-03-03", who: pupilId },
      { state: "given", permitted: "yes", mayGive: true, ask: null },
    ],
    [
      "an adult whose curatele ended has no birthday to be asked for",
      { events: [yes("curator", "2026-11-16")], subject: adult, who: pupilId },
      { state: "given", permitted: "yes", mayGive: true, ask: null },
    ],
  ])("%s", (_what, given, expected) => {
    const [past, options] = questionFrom(given);
    const [standing] = viewFor(past, given.who ?? a, options).standing;
    expect(standing).toMatchObject(expected);
  });

  it("is no record of the organisation, also under the id of the organisation", () => {
    const past = history([fact("used", noon("2026-11-16"))]);
    expect(viewFor(past, "de-wilgen", { now: noon("2026-11-25") }).events).toEqual([]);
  });
});

describe("a history that is malformed", () => {
  const now = noon("2026-11-25");
  const malformed = (events: readonly ConsentEvent[]): ConsentHistory =>
    history(events, { notice: { ...notice, url: "javascript:alert(1)" } });

  it("still says no, for the reason that it has", () => {
    expect(effectiveState(malformed([no(a, "2026-11-16")]), website.id, { now })).toMatchObject({
      state: "refused",
      permitted: "no",
      reasons: [],
    });
  });

  it("does not say that no consent is needed", () => {
    expect(effectiveState(malformed([]), inClass.id, { now })).toMatchObject({
      state: "unknown",
      permitted: "no",
      reasons: ["other-lawful-basis", "malformed-history"],
    });
  });

  it("is shown with nothing permitted and nothing asked", () => {
    const past = malformed([yes(a, "2026-11-16")]);
    const closed = { state: "unknown", permitted: "no", mayGive: false, ask: null };
    expect(viewFor(past, a, { now })).toEqual({
      personId: a,
      subjectId: pupilId,
      notice: past.notice,
      purposes: past.purposes,
      events: past.events,
      standing: past.purposes.map(({ id }) => ({ purposeId: id, ...closed })),
    });
  });
});
