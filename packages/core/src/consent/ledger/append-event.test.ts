import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  choice,
  emptyRecord,
  fact,
  inClass,
  notice,
  parentA,
  parentB,
  pupilId,
  website,
} from "../../../test/consent-records.ts";
import { InvalidInputError } from "../../shared/index.ts";
import {
  appendEvent,
  type ConsentChoice,
  type ConsentRecord,
  composeChoice,
  consentHistory,
  consentRecord,
  type Decider,
  effectiveState,
  needsAsking,
  noticeHash,
  receiveEvent,
  renewTerms,
  verifyChain,
} from "../index.ts";

const time = "2026-11-16T09:00:00+01:00";
const now = "2026-11-22T12:00:00+01:00";
const later = "2026-11-22T12:00:01+01:00";
const yes = choice(parentA.id, "given", time);
const no = choice(parentB.id, "refused", time);
const filled = [yes, fact("requested", time), no].reduce(appendEvent, emptyRecord);
const made = {
  id: "made",
  time,
  state: "given",
  by: yes.by,
  indicationMethod: "form",
  evidence: yes.evidence,
  purposeIds: [website.id],
} as const;

const codesOf = (call: () => unknown) => {
  try {
    call();
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.issues.map(({ code, path }) => `${path.join(".")}: ${code}`);
  }
};

const { subjectId: _subjectId, ...nameless } = yes;
const unnamed: ConsentChoice = { ...nameless, id: "x" };

describe("appendEvent", () => {
  it("keeps what was there and chains what is new", () => {
    const record = appendEvent(filled, choice(parentB.id, "given", now));
    expect(record.events.slice(0, 3)).toEqual(filled.events);
    expect(record.events[3]?.prevHash).toBe(filled.events[2]?.hash);
    expect(filled.events).toHaveLength(3);
  });

  it("takes an event that was sent twice once", () => {
    expect(appendEvent(filled, yes)).toEqual(filled);
  });

  it("keeps an event under an id that another person uses: each has ids of their own", () => {
    const fromB = choice(parentB.id, "refused", now, { id: yes.id });
    const fromSchool = { ...fact("used", now), id: yes.id };
    const both = [fromB, fromSchool].reduce(appendEvent, filled);
    expect(both.events).toHaveLength(5);
    expect(verifyChain(both).valid).toBe(true);
    expect([fromB, fromSchool, yes].reduce(appendEvent, both)).toEqual(both);
    const two = [yes, fromB].reduce(appendEvent, emptyRecord);
    expect(effectiveState(two, website.id, { now: later }).permitted).toBe("no");
    const own = composeChoice(both, { ...made, state: "withdrawn" });
    expect(own.supersedes).toBe(yes.id);
    expect(appendEvent(both, own).events).toHaveLength(6);
  });

  it("answers alike to an id that is free and one of another person, in any history", () => {
    const ids = ["a", "b", "c"];
    const people = fc.constantFrom(parentA.id, parentB.id, pupilId);
    const state = fc.constantFrom("given", "refused", "withdrawn");
    const sent = fc
      .tuple(people, state, fc.constantFrom(...ids), fc.integer({ min: 10, max: 59 }))
      .map(([by, chosen, id, second]) => choice(by, chosen, `2026-11-16T09:00:${second}Z`, { id }));
    const tried = (record: ConsentRecord, event: ConsentChoice) => {
      const codes = codesOf(() => appendEvent(record, event));
      const added = () => appendEvent(record, event).events.length - record.events.length;
      return { codes, added: codes.length > 0 ? 0 : added() };
    };
    const written = (events: readonly ConsentChoice[]) =>
      events.reduce(
        (record, event) => (tried(record, event).added ? appendEvent(record, event) : record),
        emptyRecord,
      );
    fc.assert(
      fc.property(fc.array(sent, { maxLength: 8 }), people, (events, who) => {
        const whole = written(events);
        const own = written(events.filter(({ by }) => by.id === who));
        for (const id of ids) {
          const next = choice(who, "refused", time, { id });
          expect(tried(whole, next)).toEqual(tried(own, next));
        }
      }),
    );
  });

  it("takes what came late", () => {
    const late = choice(parentA.id, "withdrawn", "2026-01-05T09:00:00Z");
    expect(appendEvent(filled, late).events).toHaveLength(4);
  });

  it.each<[string, Parameters<typeof appendEvent>[1], string]>([
    ["another event under the same id", { ...yes, state: "refused" }, "id: id-taken"],
    [
      "a version that was never asked",
      { ...yes, id: "x", purposes: [{ id: website.id, version: "9" }] },
      "purposes.0: unknown-purpose",
    ],
    [
      "a choice on another ground",
      { ...yes, id: "x", purposes: [{ id: inClass.id, version: "1" }] },
      "purposes.0: no-consent-needed",
    ],
    [
      "another notice",
      { ...yes, id: "x", notice: { ...notice, id: "cookies" } },
      "notice.id: other-notice",
    ],
    [
      "a text that is not that of this version",
      { ...yes, id: "x", notice: { ...notice, hash: "b".repeat(64) } },
      "notice.hash: text-not-shown",
    ],
    [
      "a parent who says to be the subject",
      { ...yes, id: "x", by: { ...yes.by, role: "subject" } as ConsentChoice["by"] },
      "by: other-person",
    ],
    [
      "the subject who says to be a parent",
      {
        ...choice(pupilId, "given", time),
        id: "x",
        by: { ...yes.by, id: pupilId } as ConsentChoice["by"],
      },
      "by: other-person",
    ],
    [
      "what replaces nothing",
      { ...yes, id: "x", supersedes: "nothing" },
      "supersedes: unknown-event",
    ],
    [
      "what replaces another's",
      { ...yes, id: "x", supersedes: no.id },
      "supersedes: unknown-event",
    ],
    [
      "a fact of a recipient",
      { ...fact("used", time), by: { id: "host", role: "controller" } },
      "by.id: other-party",
    ],
    [
      "a fact of a stranger",
      { ...fact("used", time), by: { id: "other", role: "controller" } },
      "by.id: other-party",
    ],
    ["no subject", unnamed, "subjectId: subject-required"],
    [
      "the event of a sibling",
      { ...yes, id: "x", subjectId: "pupil-2" },
      "subjectId: other-subject",
    ],
    [
      "a form that somebody copied who is no party",
      {
        ...yes,
        id: "x",
        by: { id: "clerk-1", role: "school-for-paper-form", onBehalfOf: yes.by as Decider },
      },
      "by.id: other-party",
    ],
    ...(["given", "refused", "withdrawn"] as const).flatMap(
      (state): [string, Parameters<typeof appendEvent>[1], string][] => [
        [
          `${state} before the birth of the subject`,
          { ...yes, id: "x", state, time: "2011-02-28T09:00:00Z" },
          "time: before-birth",
        ],
        [
          `${state} before 1990`,
          { ...yes, id: "x", state, time: "0000-01-01T09:00:00Z" },
          "time: too-early",
        ],
      ],
    ),
    [
      "a yes by a browser signal",
      { ...yes, id: "x", indicationMethod: "gpc-signal" },
      "indicationMethod: signal-cannot-consent",
    ],
    ["an address", { ...yes, id: "x", ip: "192.0.2.1" } as never, ": unknown-key"],
    [
      "a no that lapses",
      { ...no, id: "x", validity: { kind: "endless" } } as never,
      ": unknown-key",
    ],
    [
      "a period beyond every calendar",
      { ...yes, id: "x", validity: { kind: "duration", value: "P100Y" } },
      "validity.value: wrong-format",
    ],
  ])("refuses %s", (_what, event, code) => {
    expect(codesOf(() => appendEvent(filled, event))).toContain(code);
  });

  it("takes the same text in another language, whose hash it cannot know", () => {
    const english = { ...notice, language: "en", hash: noticeHash("May we?") };
    expect(appendEvent(filled, { ...yes, id: "x", notice: english }).events).toHaveLength(4);
  });

  it("takes a signal that refuses", () => {
    const by = { id: pupilId, role: "subject", authority: "claimed", method: "browser" } as const;
    const signal = { ...no, id: "x", by, indicationMethod: "gpc-signal" } as const;
    expect(appendEvent(filled, signal).events).toHaveLength(4);
  });
});

describe("receiveEvent", () => {
  const at = (state: ConsentChoice["state"], moment: string) => ({
    ...yes,
    id: "x",
    state,
    time: moment,
  });

  it.each(["given", "refused", "withdrawn"] as const)("refuses %s beyond the skew", (state) => {
    const ahead = at(state, "2026-11-22T12:05:01+01:00");
    expect(codesOf(() => receiveEvent(emptyRecord, ahead, { now }))).toEqual([
      "time: in-the-future",
    ]);
    expect(receiveEvent(emptyRecord, ahead, { now, skewSeconds: 600 }).events).toHaveLength(1);
  });

  it("counts a no within the skew from its receipt, and a yes once its time has come", () => {
    const soon = "2026-11-22T12:04:00+01:00";
    const refused = receiveEvent(appendEvent(emptyRecord, yes), at("refused", soon), { now });
    expect(effectiveState(refused, website.id, { now }).state).toBe("refused");
    const given = receiveEvent(emptyRecord, at("given", soon), { now });
    expect(effectiveState(given, website.id, { now }).state).toBe("not-asked");
    expect(effectiveState(given, website.id, { now: soon }).state).toBe("given");
  });

  it("refuses what appendEvent refuses", () => {
    expect(codesOf(() => receiveEvent(emptyRecord, unnamed, { now }))).toEqual([
      "subjectId: subject-required",
    ]);
  });
});

describe("a record from before events named their subject", () => {
  const { subjectId: _subject, ...old } = filled.events[0] ?? yes;

  it("is read, and counts", () => {
    const past = { ...emptyRecord, events: [old] };
    expect(consentRecord.safeParse(past).success).toBe(true);
    expect(effectiveState(past as ConsentRecord, website.id, { now }).state).toBe("given");
  });

  it.each([
    ["a record", consentRecord, { ...filled, events: [{ ...old, subjectId: "pupil-2" }] }],
    ["a history", consentHistory, { ...filled, events: [{ ...yes, subjectId: "pupil-2" }] }],
  ])("%s with the event of another is refused", (_what, schema, past) => {
    const { error } = schema.safeParse(past);
    expect(error?.issues[0]).toMatchObject({ params: { code: "other-subject" } });
  });
});

it("a record holds ten thousand events", () => {
  const most = Array.from({ length: 10_000 }, (_, index) => ({
    ...(filled.events[0] as ConsentRecord["events"][number]),
    id: `e${index}`,
  }));
  const full = { ...filled, events: most };
  expect(codesOf(() => appendEvent(full, { ...yes, id: "x" }))).toEqual(["events: too-long"]);
  expect(consentRecord.safeParse({ ...full, events: [...most, most[0]] }).success).toBe(false);
});

describe("composeChoice", () => {
  it("names the subject of the history, or of the view, that was shown", () => {
    const { subject: _hidden, ...shown } = filled;
    expect(composeChoice(filled, made).subjectId).toBe(pupilId);
    expect(composeChoice({ ...shown, subjectId: pupilId }, made).subjectId).toBe(pupilId);
    expect(composeChoice(shown, made)).not.toHaveProperty("subjectId");
  });

  it("fills in what was shown, and what it replaces", () => {
    const first = composeChoice(filled, made);
    expect(first).toMatchObject({
      notice,
      eventType: "expressed",
      purposes: [{ id: website.id, version: "1" }],
      supersedes: yes.id,
    });
    expect(appendEvent(filled, first).events).toHaveLength(4);
  });

  it("replaces nothing the first time, and nothing of another person", () => {
    const by = { ...yes.by, id: "parent-c" } as ConsentChoice["by"];
    expect(composeChoice(filled, { ...made, by })).not.toHaveProperty("supersedes");
    expect(composeChoice(emptyRecord, made)).not.toHaveProperty("supersedes");
  });

  it.each([
    ["what is not asked", "press", "purposeIds.0: unknown-purpose"],
    ["what rests on another ground", inClass.id, "purposeIds.0: no-consent-needed"],
  ])("refuses %s", (_what, id, code) => {
    expect(codesOf(() => composeChoice(filled, { ...made, purposeIds: [id] }))).toEqual([code]);
  });
});

describe("verifyChain", () => {
  const [first, second, third] = filled.events;
  const head = third?.hash ?? "";

  it("confirms a record that is as it was written", () => {
    expect(verifyChain(filled)).toEqual({ valid: true, events: 3, head });
    expect(verifyChain(JSON.parse(JSON.stringify(filled)), { head }).valid).toBe(true);
    expect(verifyChain(emptyRecord)).toMatchObject({ valid: true, events: 0 });
  });

  it.each<[string, unknown, object]>([
    ["no record", "record", { reason: "malformed", place: 1 }],
    [
      "an event that lost its shape",
      { ...filled, events: [first, { ...second, hash: "x" }] },
      { reason: "malformed", place: 2 },
    ],
    [
      "a yes made of a no",
      { ...filled, events: [first, second, { ...third, state: "given" }] },
      { reason: "event-changed", place: 3 },
    ],
    [
      "one removed from the middle",
      { ...filled, events: [first, third] },
      { reason: "chain-broken", place: 2 },
    ],
    [
      "two swapped",
      { ...filled, events: [second, first, third] },
      { reason: "chain-broken", place: 1 },
    ],
    ["the end cut off", { ...filled, events: [first, second] }, { reason: "other-head", place: 3 }],
    [
      "another subject's record",
      { ...filled, subject: { ...filled.subject, id: "pupil-2" } },
      { reason: "chain-broken", place: 1 },
    ],
    [
      "wider terms after the yes",
      { ...filled, purposes: [{ ...website, personalData: ["images", "contact"] }, inClass] },
      { reason: "event-changed", place: 1 },
    ],
    [
      "terms that are gone",
      { ...filled, purposes: [inClass] },
      { reason: "event-changed", place: 1 },
    ],
  ])("finds %s", (_what, damaged, verdict) => {
    expect(verifyChain(damaged, { head })).toEqual({ valid: false, ...verdict });
  });

  it("lets titles be put right, and guardians and the day of sixteen be filled in", () => {
    const corrected: ConsentRecord = {
      ...filled,
      subject: { ...emptyRecord.subject, kind: "child", sixteen: "unknown" },
      purposes: [{ ...website, title: "Foto's op de site" }, inClass],
    };
    expect(verifyChain(corrected, { head }).valid).toBe(true);
  });

  it("finds any single changed character of any event", () => {
    const text = JSON.stringify(filled.events);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: text.length - 1 }),
        fc.constantFrom("0", "z", " "),
        (at, char) => {
          const changed = text.slice(0, at) + char + text.slice(at + 1);
          let events: unknown;
          try {
            events = JSON.parse(changed);
          } catch {
            return;
          }
          fc.pre(JSON.stringify(events) !== text);
          expect(verifyChain({ ...filled, events }).valid).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("renewTerms", () => {
  const newer = { ...website, version: "2", recipients: [] };
  const renewed = renewTerms(filled, {
    notice: { ...notice, version: "2027" },
    purposes: [newer, inClass],
  });

  it("keeps what was agreed to, and asks a yes anew", () => {
    expect(renewed.formerPurposes).toEqual([website]);
    expect(verifyChain(renewed).valid).toBe(true);
    const onlyYes = renewTerms(appendEvent(emptyRecord, yes), renewed);
    expect(needsAsking(onlyYes, website.id, { now })).toBe("purpose-version");
  });

  it("leaves a no a no", () => {
    const onlyNo = renewTerms(appendEvent(emptyRecord, no), renewed);
    expect(effectiveState(onlyNo, website.id, { now }).state).toBe("refused");
    expect(needsAsking(onlyNo, website.id, { now })).toBeNull();
  });

  it("takes an answer to the version of before, sent late", () => {
    const late = appendEvent(renewed, { ...no, id: "late" });
    expect(verifyChain(late).valid).toBe(true);
  });

  it("brings a version back without keeping it twice", () => {
    const back = renewTerms(renewed, { notice, purposes: [website, inClass] });
    expect(back.formerPurposes).toEqual([newer]);
  });

  it.each([
    ["other recipients", { recipients: [] }],
    ["other data", { personalData: ["images", "contact"] }],
    ["a longer retention", { retention: { kind: "duration", value: "P9Y" } }],
    ["another ground", { lawfulBasis: "public-task" }],
  ] as const)("refuses %s under the same version", (_what, change) => {
    const purposes = [{ ...website, ...change }, inClass];
    expect(codesOf(() => renewTerms(filled, { notice, purposes }))).toEqual([
      "purposes.0: new-version-required",
    ]);
  });
});

describe("consentRecord", () => {
  it.each<[string, ConsentRecord, string]>([
    [
      "a purpose twice",
      { ...emptyRecord, purposes: [website, website] },
      "purposes.1.id: repeated-id",
    ],
    [
      "a guardian twice",
      { ...emptyRecord, subject: { ...emptyRecord.subject, guardians: [parentA, parentA] } },
      "subject.guardians.1.id: repeated-id",
    ],
    [
      "curatele that ends before it begins",
      {
        ...emptyRecord,
        subject: { ...emptyRecord.subject, curatele: { from: "2026-02-01", until: "2026-01-31" } },
      },
      "subject.curatele.until: ends-before-it-begins",
    ],
    [
      "a recipient that is no party",
      { ...emptyRecord, purposes: [{ ...website, recipients: ["host", "unknown"] }] },
      "purposes.0.recipients.1: unknown-party",
    ],
    [
      "nobody responsible",
      { ...emptyRecord, parties: [], purposes: [{ ...website, recipients: [] }] },
      "parties: controller-required",
    ],
    [
      "a special category that is not used",
      { ...emptyRecord, purposes: [{ ...website, special: ["religion"] }] },
      "purposes.0.special.0: not-in-list",
    ],
  ])("refuses %s", (_what, record, code) => {
    expect(codesOf(() => appendEvent(record, yes))).toContain(code);
  });
});
