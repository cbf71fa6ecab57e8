import { describe, expect, it } from "vitest";
import {
  child,
  choice,
  emptyRecord,
  fact,
  history,
  inClass,
  parentA,
  parentB,
  pupilId,
  website,
} from "../../../test/consent-records.ts";
import {
  appendEvent,
  type ConsentEvent,
  type ConsentSubject,
  type GuardianRule,
  viewFor,
} from "../index.ts";

const now = "2026-11-22T12:00:00+01:00";
const [monday, tuesday] = ["2026-11-16T09:00:00+01:00", "2026-11-17T09:00:00+01:00"];
const sixteen = "2027-03-02T09:00:00+01:00";
const [a, b] = [parentA.id, parentB.id];
const yesA = choice(a, "given", monday);
const noA = choice(a, "refused", monday);
const yesB = choice(b, "given", tuesday);
const noB = choice(b, "refused", tuesday);
const yesPupil = choice(pupilId, "given", sixteen);
const noPupil = choice(pupilId, "refused", sixteen);

interface Case {
  readonly events: readonly ConsentEvent[];
  readonly who?: string;
  readonly rule?: GuardianRule;
  readonly at?: string;
  readonly subject?: ConsentSubject;
}

describe("viewFor", () => {
  it.each<[string, Case, object]>([
    [
      "nobody chose",
      { events: [] },
      { state: "not-asked", permitted: "no", mayGive: true, ask: "never-asked" },
    ],
    [
      "the other said yes: it is allowed, nothing is asked",
      { events: [yesA] },
      { state: "given", permitted: "yes", ask: null },
    ],
    [
      "the other said no: as if nobody chose",
      { events: [noA] },
      { state: "not-asked", permitted: "no", ask: "never-asked" },
    ],
    [
      "own yes, the other silent, each must",
      { events: [yesB], rule: "all" },
      { state: "waiting-for-other-guardian", permitted: "no", ask: null },
    ],
    [
      "own yes, the other no, each must: the same",
      { events: [noA, yesB], rule: "all" },
      { state: "waiting-for-other-guardian", permitted: "no", ask: null },
    ],
    ["own no", { events: [yesA, noB] }, { state: "refused", permitted: "no", ask: null }],
    [
      "own yes that lapsed",
      { events: [{ ...yesB, validity: { kind: "until-day", value: "2026-11-18" } }] },
      { state: "expired", ask: "expired" },
    ],
    [
      "own yes that lapsed, the other's holds",
      { events: [yesA, { ...yesB, validity: { kind: "until-day", value: "2026-11-18" } }] },
      { state: "given", ask: null },
    ],
    [
      "a stranger may not give",
      { events: [], who: "aunt" },
      { state: "not-asked", mayGive: false, ask: null },
    ],
    [
      "while nobody looked, whoever says to be a parent may",
      {
        events: [],
        who: "aunt",
        subject: { id: pupilId, organisationId: "o", kind: "child", sixteen: "2030-01-01" },
      },
      { mayGive: true, ask: "never-asked" },
    ],
    [
      "who had authority may not give",
      {
        events: [],
        subject: { ...child, guardians: [{ ...parentB, authorityUntil: "2026-11-21" }] },
      },
      { mayGive: false, ask: null },
    ],
    [
      "own no from when one had authority, which another has lifted",
      {
        events: [noB, choice(a, "given", "2026-11-19T09:00:00Z")],
        subject: { ...child, guardians: [parentA, { ...parentB, authorityUntil: "2026-11-18" }] },
      },
      { state: "refused", permitted: "yes", mayGive: false },
    ],
    [
      "the pupil decides: a parent sees only that",
      { events: [yesB, noPupil], at: sixteen },
      { state: "decided-by-subject", permitted: "no", mayGive: false, ask: null },
    ],
    [
      "and whether it is done",
      { events: [yesPupil], at: sixteen },
      { state: "decided-by-subject", permitted: "yes" },
    ],
    [
      "the pupil below 16 is not asked",
      { events: [], who: pupilId },
      { state: "not-asked", mayGive: false, ask: null },
    ],
    [
      "the pupil below 16 sees that it is allowed",
      { events: [yesA], who: pupilId },
      { state: "given", permitted: "yes", mayGive: false, ask: null },
    ],
    [
      "the pupil turned 16",
      { events: [yesA], who: pupilId, at: sixteen },
      { state: "given", mayGive: true, ask: "subject-turned-16" },
    ],
    [
      "the pupil was told",
      { events: [yesA, fact("subject-informed", sixteen)], who: pupilId, at: sixteen },
      { state: "given", ask: null },
    ],
    [
      "the pupil turned 16, not allowed so far",
      { events: [noA], who: pupilId, at: sixteen },
      { state: "not-asked", ask: "never-asked" },
    ],
    [
      "the pupil chose",
      { events: [yesA, noPupil], who: pupilId, at: sixteen },
      { state: "refused", permitted: "no", ask: null },
    ],
    [
      "the day is not known",
      { events: [yesB], subject: { ...child, sixteen: "unknown" } },
      { state: "unknown", permitted: "no", ask: null },
    ],
  ])(
    "%s",
    (_what, {
      events,
      who = b,
      rule = "any-without-objection",
      at = now,
      subject = child,
    }, view) => {
      const { standing } = viewFor(history(events, { subject }), who, {
        now: at,
        guardianRule: rule,
      });
      expect(standing[0]).toMatchObject({ purposeId: website.id, ...view });
    },
  );

  it("shows a purpose on another ground without a question", () => {
    const { standing } = viewFor(history([]), b, { now });
    expect(standing[1]).toEqual({
      purposeId: inClass.id,
      state: "no-consent-needed",
      permitted: "not-applicable",
      mayGive: false,
      ask: null,
    });
  });

  it("holds own choices only, without the chain that would tell of others", () => {
    const record = [yesA, yesB].reduce(appendEvent, emptyRecord);
    const view = viewFor(record, b, { now });
    expect(view.events).toEqual([yesB]);
    expect(JSON.stringify(view)).not.toContain(a);
    expect(JSON.stringify(view)).not.toMatch(/"(?:prevHash|subject|organisationId)"/);
  });
});
