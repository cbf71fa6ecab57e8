import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edpbCaseFacts } from "../../../test/edpb-case-facts.ts";
import {
  type AssessmentFacts,
  type BreachEvent,
  type BreachFile,
  type BreachRole,
  type BreachStep,
  breachClocks,
  breachFileState,
  breachRegimes,
  fileClockFacts,
  type TransitionRefusalCode,
  transition,
} from "../index.ts";

const reasons = "Wij hebben alle stukken samen bekeken.";
const mild = edpbCaseFacts[13] as AssessmentFacts;
const serious = edpbCaseFacts[18] as AssessmentFacts;
const reference = "DL-2026-0001";
const empty: BreachFile = { reference, events: [] };

const event = (
  step: BreachStep,
  at: string,
  role: BreachRole = "privacy-officer",
  recordedAt = at,
): BreachEvent => ({ step, at, recordedAt, by: role, role });
const hour = (count: number) => new Date(Date.UTC(2026, 10, 20, 12 + count)).toISOString();

const signal: BreachStep = {
  kind: "signal",
  source: "third-party",
  channel: "telephone",
  summary: "Een ouder ziet de cijfers van een ander kind.",
};
const yes = { securityBreached: "yes", dataAffected: "yes", dataPersonal: "yes" } as const;
const confirm: BreachStep = { kind: "confirm", occurredFrom: hour(-5), test: yes };
const assess = (facts: AssessmentFacts): BreachStep => ({
  kind: "assess",
  sides: ["confidentiality", "integrity", "availability"],
  exfiltration: "unknown",
  facts,
  reasons,
});
const decide = (changed: object = {}, final: "yes" | "no" = "yes"): BreachStep => ({
  kind: "decide",
  final,
  decision: {
    risk: "high",
    notifyAuthority: "yes",
    informPeople: "yes",
    reasons,
    confirmed: ["people-not-vulnerable"],
    decidedBy: "fg",
    ...changed,
  },
});
const not = {
  risk: "unlikely",
  notifyAuthority: "no",
  informPeople: "no",
  secondedBy: "bestuur",
} as const;
const filing: BreachStep = { kind: "notify-authority", phase: "initial" };
const people: BreachStep = { kind: "inform-people", audience: "guardian", channel: "mail" };
const contain: BreachStep = { kind: "contain", measure: "Het account is geblokkeerd." };
const review: BreachStep = {
  kind: "review",
  causeCategory: "process",
  measure: "Twee mensen controleren de lijst.",
};
const close: BreachStep = { kind: "close", evaluation: "De nieuwe werkwijze is ingevoerd." };

const plan = (action: string): BreachStep => ({
  kind: "plan-action",
  action,
  side: "board",
  owner: "beheer",
  what: "De rechten van alle lijsten nalopen.",
  dueOn: "2026-12-01",
});

/** Place in the event that each refusal names. */
const places: Readonly<Record<TransitionRefusalCode, RegExp>> = {
  "not-from-here": /^step\.kind$/,
  "role-may-not": /^role$/,
  "in-the-future": /^at$/,
  "before-first-signal": /^at$/,
  "recorded-before-previous": /^recordedAt$/,
  "aware-before-it-began": /^step\.occurredFrom$/,
  "before-awareness": /^at$/,
  "test-not-met": /^step\.test\.(?:securityBreached|dataAffected|dataPersonal)$/,
  "contradicts-itself": /^step\.(?:exfiltration|sides)$/,
  "decision-blocked":
    /^step\.decision\.(?:notifyAuthority|informPeople|risk|secondedBy|confirmed)$/,
  "not-decided-to-notify": /^step\.kind$/,
  "already-filed": /^step\.phase$/,
  "nothing-filed-yet": /^step\.phase$/,
  "reasons-for-delay-required": /^step\.reasonsForDelay$/,
  "reasons-required": /^step\.reasons$/,
  "not-contained": /^step\.kind$/,
  "duties-open": /^step\.kind$/,
  "action-already-planned": /^step\.action$/,
  "no-such-action-open": /^step\.action$/,
};

/** The file after all of them; fails on the first that is refused. */
function after(events: readonly BreachEvent[], from = empty): BreachFile {
  return events.reduce((file, next) => {
    const taken = transition(file, next);
    if (taken.result === "refused")
      throw new Error(`${next.step.kind}: ${taken.reasons.map(({ code }) => code).join()}`);
    return taken.breach;
  }, from);
}
const codes = (file: BreachFile, next: BreachEvent) => {
  const result = transition(file, next);
  return result.result === "taken" ? [] : result.reasons.map(({ code }) => code);
};

const suspected = after([event(signal, hour(0), "reporter")]);
const triaging = after([event({ kind: "triage" }, hour(1), "support-desk")], suspected);
const confirmed = after([event(confirm, hour(2), "security-officer")], triaging);
const assessed = after([event(assess(serious), hour(3))], confirmed);
const decided = after([event(decide(), hour(4))], assessed);
const notified = after([event(filing, hour(5))], decided);
const done = after([event(people, hour(6)), event(contain, hour(7), "support-desk")], notified);
const reviewing = after([event(review, hour(8))], done);
const closed = after([event(close, hour(9), "board")], reviewing);
const none = after([event({ kind: "not-a-breach", reasons }, hour(2))], triaging);
const assessedMild = after([event(assess(mild), hour(3))], confirmed);
const decidedNot = after([event(decide(not), hour(4))], assessedMild);

describe("transition, the whole way", () => {
  it.each([
    [suspected, "suspected"],
    [triaging, "triaging"],
    [none, "not-a-breach"],
    [confirmed, "confirmed"],
    [assessed, "assessed"],
    [decided, "decided"],
    [notified, "notified"],
    [reviewing, "reviewing"],
    [closed, "closed"],
  ] as const)("%#: the file is %s", (file, status) => {
    expect(breachFileState(file).status).toBe(status);
  });

  it("changes nothing of what stands", () => {
    const before = structuredClone(suspected);
    transition(suspected, event({ kind: "triage" }, hour(1)));
    expect(suspected).toEqual(before);
  });

  it("no notice needed: reviewed and closed once it is contained", () => {
    const rest = [event(contain, hour(5)), event(review, hour(6)), event(close, hour(7))];
    expect(breachFileState(after(rest, decidedNot)).status).toBe("closed");
  });

  it("opens again, to where it came to", () => {
    const reopen: BreachStep = { kind: "reopen", reasons };
    expect(breachFileState(after([event(reopen, hour(10))], closed)).status).toBe("confirmed");
    expect(breachFileState(after([event(reopen, hour(10))], none)).status).toBe("triaging");
  });

  it("asks for a new decision once the facts are new", () => {
    const anew = after([event(assess(mild), hour(6))], notified);
    expect(breachFileState(anew)).toMatchObject({ status: "assessed", notifiedAt: hour(5) });
    expect(breachFileState(anew)).not.toHaveProperty("decision");
  });

  it.each<[string, BreachFile, BreachStep, string]>([
    ["a provisional decision", assessed, decide({}, "no"), "assessed"],
    ["a later signal", confirmed, signal, "confirmed"],
    [
      "a supplement during the review, GDPR art. 33(4)",
      reviewing,
      { kind: "notify-authority", phase: "supplement" },
      "reviewing",
    ],
    ["the final notice", notified, { kind: "notify-authority", phase: "final" }, "notified"],
  ])("%s leads nowhere else", (_what, file, step, status) => {
    expect(breachFileState(after([event(step, hour(9))], file)).status).toBe(status);
  });

  it("keeps what was found out along the way", () => {
    expect(breachFileState(triaging)).toEqual({
      status: "triaging",
      containment: "open",
      isOrderedToInform: false,
      signalledAt: hour(0),
      owners: {},
      evidence: [],
      actions: [],
    });
    expect(Object.keys(breachFileState(assessedMild))).not.toContain("highRiskFound");
    expect(Object.keys(breachFileState(decidedNot))).not.toContain("highRiskFound");
    expect(breachFileState(confirmed)).toMatchObject({ awareAt: hour(2), occurredFrom: hour(-5) });
    expect(breachFileState(done).containment).toBe("contained");
    const unknown = after([event({ kind: "confirm", test: yes }, hour(2))], triaging);
    expect(Object.keys(breachFileState(unknown))).not.toContain("occurredFrom");
  });

  it("the first of all signals counts, as it was written first", () => {
    const signalled = (at: string) =>
      breachFileState(after([event(signal, at, "reporter", hour(3))], suspected)).signalledAt;
    expect(signalled(hour(-1))).toBe(hour(-1));
    expect(signalled(hour(1))).toBe(hour(0));
    expect(signalled("2026-11-20T13:00:00+01:00")).toBe(hour(0));
  });

  it("an order to tell people ends when the authority accepts the exception, art. 34(4)", () => {
    const order = (what: "inform-people" | "exception-accepted"): BreachStep => ({
      kind: "authority-order",
      order: what,
      reasons,
    });
    const ordered = after([event(order("inform-people"), hour(5))], decidedNot);
    expect(breachFileState(ordered).isOrderedToInform).toBe(true);
    const accepted = after([event(order("exception-accepted"), hour(6))], ordered);
    expect(breachFileState(accepted).isOrderedToInform).toBe(false);
  });

  it("reasons for a delay are those of the first notice, art. 33(1)", () => {
    const reasonsForDelay = "Het onderzoek duurde langer dan verwacht.";
    const later = after(
      [event({ kind: "notify-authority", phase: "supplement", reasonsForDelay }, hour(6))],
      notified,
    );
    expect(Object.keys(breachFileState(later))).not.toContain("reasonsForDelay");
    expect(Object.keys(breachFileState(notified))).not.toContain("reasonsForDelay");
  });

  it("writes down who read it, and changes nothing by that", () => {
    const read = after([event({ kind: "read" }, hour(10), "support-desk")], closed);
    expect(breachFileState(read)).toEqual(breachFileState(closed));
    expect(read.events.at(-1)).toMatchObject({ step: { kind: "read" }, by: "support-desk" });
  });
});

describe("transition refuses", () => {
  it.each<[string, BreachFile, BreachEvent, readonly string[]]>([
    ["a confirmation without a look", suspected, event(confirm, hour(1)), ["not-from-here"]],
    ["a step before any signal", empty, event({ kind: "triage" }, hour(1)), ["not-from-here"]],
    ["a second triage", triaging, event({ kind: "triage" }, hour(2)), ["not-from-here"]],
    ["a decision without an assessment", confirmed, event(decide(), hour(3)), ["not-from-here"]],
    ["a signal on a closed file", closed, event(signal, hour(10)), ["not-from-here"]],
    [
      "an assessment by the desk",
      confirmed,
      event(assess(mild), hour(3), "support-desk"),
      ["role-may-not"],
    ],
    [
      "a decision by the security officer",
      assessed,
      event(decide(), hour(4), "security-officer"),
      ["role-may-not"],
    ],
    [
      "reading by a reporter",
      suspected,
      event({ kind: "read" }, hour(1), "reporter"),
      ["role-may-not"],
    ],
    [
      "a moment to come",
      suspected,
      event({ kind: "triage" }, hour(3), "support-desk", hour(2)),
      ["in-the-future"],
    ],
    [
      "written down before the one before it",
      suspected,
      event({ kind: "triage" }, hour(0), "support-desk", hour(-1)),
      ["in-the-future", "recorded-before-previous"],
    ],
    [
      "a moment before anything was known",
      suspected,
      event({ kind: "triage" }, hour(-1), "support-desk", hour(1)),
      ["before-first-signal"],
    ],
    [
      "awareness before the signal",
      triaging,
      event({ ...confirm }, hour(-1), "privacy-officer", hour(3)),
      ["before-first-signal"],
    ],
    [
      "awareness before it began: swapped",
      triaging,
      event(
        { kind: "confirm", occurredFrom: hour(4), test: yes },
        hour(2),
        "privacy-officer",
        hour(5),
      ),
      ["aware-before-it-began"],
    ],
    [
      "a notice before awareness",
      decided,
      event(filing, hour(1), "privacy-officer", hour(5)),
      ["before-awareness"],
    ],
    [
      "two of three questions",
      triaging,
      event({ kind: "confirm", test: { ...yes, dataPersonal: "no" } }, hour(2)),
      ["test-not-met"],
    ],
    [
      "a question that is open",
      triaging,
      event({ kind: "confirm", test: { ...yes, dataAffected: "unknown" } }, hour(2)),
      ["test-not-met"],
    ],
    [
      "taken, and shut to everybody",
      confirmed,
      event(
        { ...assess(edpbCaseFacts[2] as AssessmentFacts), exfiltration: "yes" } as BreachStep,
        hour(3),
      ),
      ["contradicts-itself"],
    ],
    [
      "read by somebody, and confidential",
      confirmed,
      event({ ...assess(mild), sides: ["availability"] } as BreachStep, hour(3)),
      ["contradicts-itself"],
    ],
    [
      "a risk that is not notified",
      assessed,
      event(decide({ notifyAuthority: "no", secondedBy: "bestuur" }), hour(4)),
      ["decision-blocked"],
    ],
    [
      "do not notify, by one person",
      assessedMild,
      event(decide({ ...not, secondedBy: "fg" }), hour(4)),
      ["decision-blocked"],
    ],
    [
      "a notice that was not decided on",
      decidedNot,
      event(filing, hour(5)),
      ["not-decided-to-notify"],
    ],
    ["a second first notice", notified, event(filing, hour(6)), ["already-filed"]],
    [
      "a supplement to nothing",
      decided,
      event({ kind: "notify-authority", phase: "supplement" }, hour(5)),
      ["nothing-filed-yet"],
    ],
    [
      "a withdrawal without reasons",
      notified,
      event({ kind: "notify-authority", phase: "withdraw" }, hour(6)),
      ["reasons-required"],
    ],
    [
      "a late notice without reasons",
      decided,
      event(filing, hour(75)),
      ["reasons-for-delay-required"],
    ],
    [
      "a review while it goes on",
      notified,
      event(review, hour(6)),
      ["not-contained", "duties-open"],
    ],
    [
      "a review while people were not told",
      after([event(contain, hour(6))], notified),
      event(review, hour(7)),
      ["duties-open"],
    ],
    ["a closing without a review", done, event(close, hour(8)), ["not-from-here"]],
    [
      "a review while the authority wants people told",
      after(
        [
          event(contain, hour(5)),
          event({ kind: "authority-order", order: "inform-people", reasons }, hour(6)),
        ],
        decidedNot,
      ),
      event(review, hour(7)),
      ["duties-open"],
    ],
    [
      "a decision without its confirmations, besides one that is only advised against",
      assessedMild,
      event(decide({ risk: "risk", confirmed: [] }), hour(4)),
      ["decision-blocked"],
    ],
    [
      "changed by somebody, and intact",
      confirmed,
      event(
        {
          ...assess({ ...mild, integrity: "possibly-used" }),
          sides: ["confidentiality"],
        } as BreachStep,
        hour(3),
      ),
      ["contradicts-itself"],
    ],
    [
      "out of reach for hours, and available",
      confirmed,
      event(
        {
          ...assess({ ...mild, availability: { duration: "hours", effect: "none" } }),
          sides: ["confidentiality"],
        } as BreachStep,
        hour(3),
      ),
      ["contradicts-itself"],
    ],
    [
      "a review before the notice that was decided on",
      after([event(contain, hour(5)), event(people, hour(6))], decided),
      event(review, hour(7)),
      ["duties-open"],
    ],
    [
      "an action that was planned before",
      after([event(plan("a-2"), hour(1)), event(plan("a-1"), hour(1))], suspected),
      event(plan("a-1"), hour(2)),
      ["action-already-planned"],
    ],
    [
      "the end of an action that nobody planned",
      after([event(plan("a-1"), hour(1))], suspected),
      event({ kind: "finish-action", action: "a-2" }, hour(2)),
      ["no-such-action-open"],
    ],
    [
      "the end of an action that has ended",
      after(
        [event(plan("a-1"), hour(1)), event({ kind: "finish-action", action: "a-1" }, hour(2))],
        suspected,
      ),
      event({ kind: "finish-action", action: "a-1" }, hour(3)),
      ["no-such-action-open"],
    ],
  ])("%s", (_what, file, next, expected) => {
    const result = transition(file, next);
    expect(result.result).toBe("refused");
    const found = result.result === "refused" ? result.reasons : [];
    expect(found.map(({ code }) => code)).toEqual(expected);
    for (const { code, where } of found) expect(where.join(".")).toMatch(places[code]);
  });

  it.each<[string, BreachFile, BreachEvent]>([
    [
      "a clock that is five minutes ahead",
      suspected,
      event({ kind: "triage" }, "2026-11-20T13:05:00Z", "support-desk", "2026-11-20T13:00:00Z"),
    ],
    ["an earlier signal that turns up later", triaging, event(signal, hour(-3), "board", hour(2))],
    [
      "a measure from before the first signal",
      confirmed,
      event(contain, hour(-1), "privacy-officer", hour(3)),
    ],
    [
      "a board that was told before awareness",
      confirmed,
      event(
        { kind: "inform-board", board: "De Wilgen", channel: "mail" },
        hour(1),
        "privacy-officer",
        hour(3),
      ),
    ],
    [
      "a reading from before awareness",
      confirmed,
      event({ kind: "read" }, hour(1), "board", hour(3)),
    ],
    [
      "a reopening from before awareness",
      closed,
      event({ kind: "reopen", reasons }, hour(1), "board", hour(10)),
    ],
    [
      "awareness at the moment it began",
      triaging,
      event({ ...confirm, occurredFrom: hour(2) } as BreachStep, hour(2)),
    ],
    [
      "data that were taken, and access that happened",
      confirmed,
      event({ ...assess(serious), exfiltration: "yes" } as BreachStep, hour(3)),
    ],
    [
      "access that is excluded, and nothing taken",
      confirmed,
      event(
        { ...assess(edpbCaseFacts[2] as AssessmentFacts), exfiltration: "no" } as BreachStep,
        hour(3),
      ),
    ],
    [
      "a loss of availability alone",
      confirmed,
      event(
        { ...assess(edpbCaseFacts[2] as AssessmentFacts), sides: ["availability"] } as BreachStep,
        hour(3),
      ),
    ],
    [
      "a breach of confidentiality alone",
      confirmed,
      event({ ...assess(serious), sides: ["confidentiality"] } as BreachStep, hour(3)),
    ],
    [
      "people told below a high risk, which is only advised against",
      assessedMild,
      event(
        decide({
          risk: "risk",
          informPeople: "yes",
          confirmed: ["people-not-vulnerable", "recipients-deleted"],
        }),
        hour(4),
      ),
    ],
    [
      "the end of one of two actions",
      after([event(plan("a-1"), hour(1)), event(plan("a-2"), hour(1))], suspected),
      event({ kind: "finish-action", action: "a-2" }, hour(2)),
    ],
    [
      "an action beside another one",
      after([event(plan("a-1"), hour(1))], suspected),
      event(plan("a-2"), hour(2)),
    ],
  ])("not: %s", (_what, file, next) => {
    expect(codes(file, next)).toEqual([]);
  });

  it.each(["", "nee", "onbekend", "afgehandeld", "........................"])(
    "the reason %j, which says nothing",
    (text) => {
      const next = event({ kind: "not-a-breach", reasons: text }, hour(2));
      expect(() => transition(triaging, next)).toThrow(/reasons: (?:too-short|says-nothing)/);
    },
  );

  it("takes a late notice with its reasons, and the last moment without", () => {
    const reasonsForDelay = "Het onderzoek duurde langer dan verwacht.";
    expect(codes(decided, event({ ...filing, reasonsForDelay } as BreachStep, hour(75)))).toEqual(
      [],
    );
    expect(codes(decided, event(filing, hour(74)))).toEqual([]);
    expect(
      codes(notified, event({ kind: "notify-authority", phase: "withdraw", reasons }, hour(6))),
    ).toEqual([]);
  });
});

describe("fileClockFacts", () => {
  const state = (file: BreachFile, id: string) =>
    breachClocks(fileClockFacts(file), { regimes: [breachRegimes.gdpr], now: hour(20) }).find(
      (clock) => clock.id === id,
    )?.state;

  it.each<[string, BreachFile, string | undefined, string | undefined]>([
    ["nothing established", triaging, "waiting", "waiting"],
    ["established", confirmed, "running", "waiting"],
    ["a high risk found", assessed, "running", "running"],
    [
      "a provisional decision stops nothing",
      after([event(decide(not, "no"), hour(4))], assessedMild),
      "running",
      "waiting",
    ],
    ["a final one does", decidedNot, "stopped", "waiting"],
    [
      "until there are new facts",
      after([event(assess(serious), hour(5))], decidedNot),
      "running",
      "running",
    ],
    ["a filed notice", notified, "met", "running"],
    ["people told", done, "met", "met"],
    [
      "a ground not to tell them",
      after(
        [
          event(
            decide({
              informPeople: "no",
              exception: { ground: "a", reasons },
              confirmed: ["people-not-vulnerable", "exception-holds"],
            }),
            hour(4),
          ),
        ],
        assessed,
      ),
      "running",
      "stopped",
    ],
    [
      "which the authority does not accept",
      after(
        [
          event(decide({ informPeople: "no", exception: { ground: "a", reasons } }), hour(4)),
          event({ kind: "authority-order", order: "inform-people", reasons }, hour(5)),
        ],
        assessed,
      ),
      "running",
      "running",
    ],
  ])("%s", (_what, file, authority, toPeople) => {
    expect([state(file, "gdpr/authority"), state(file, "gdpr/people")]).toEqual([
      authority,
      toPeople,
    ]);
  });

  it("keeps the reasons for a delay, and counts people from the first high risk", () => {
    const reasonsForDelay = "Het onderzoek duurde langer dan verwacht.";
    const late = after([event({ ...filing, reasonsForDelay } as BreachStep, hour(80))], decided);
    expect(fileClockFacts(late)).toMatchObject({ reasonsForDelay, highRiskFound: hour(3) });
    const raised = after([event(decide({ secondedBy: "bestuur" }), hour(4))], assessedMild);
    expect(fileClockFacts(raised)).toMatchObject({ highRiskFound: hour(4) });
  });
});

it("a file that transition gave back is taken again, step by step, to the same end", () => {
  const steps: fc.Arbitrary<BreachStep> = fc.constantFrom(
    signal,
    { kind: "triage" } as const,
    confirm,
    assess(mild),
    assess(serious),
    decide(),
    decide(not),
    filing,
    people,
    contain,
    review,
    close,
    { kind: "reopen", reasons } as const,
    { kind: "not-a-breach", reasons } as const,
    { kind: "read" } as const,
  );
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 30 }), (drawn) => {
      const file = drawn.reduce((standing, step, index) => {
        const result = transition(standing, event(step, hour(index)));
        return result.result === "taken" ? result.breach : standing;
      }, empty);
      expect(after(file.events)).toEqual(file);
      const { status, decision, containment } = breachFileState(file);
      // Nothing is closed that was not decided, or is still going on.
      if (status === "closed") expect([decision?.final, containment]).toEqual(["yes", "contained"]);
    }),
  );
});
