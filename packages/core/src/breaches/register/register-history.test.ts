import { describe, expect, it } from "vitest";
import { completeReport, followUpReport, incompleteReport } from "../../../test/breach-reports.ts";
import { edpbCaseFacts } from "../../../test/edpb-case-facts.ts";
import type { AssessmentFacts } from "../assessment/assessment-facts.ts";
import type { BreachStep } from "../life-cycle/breach-step.ts";
import { appendToRegister, type BreachRegister } from "./breach-register.ts";
import { breachState } from "./breach-state.ts";
import { entriesOf } from "./entries-of.ts";
import { eraseFromRegister } from "./erase-from-register.ts";
import type { RegisterEntry } from "./register-entry.ts";
import { noticeChannels, type RegisterEvent } from "./register-event.ts";
import { chainedTo, type SealedEntry } from "./sealed-entry.ts";
import { breachFileOf } from "./steps/breach-file-of.ts";

const reference = "DL-2026-0001";
const board = "Stichting De Wilgen";
const reasons = "Het tijdstip was verkeerd overgenomen.";
// The breach of the example reports was discovered at 14:05.
const on = (time: string) => `2026-11-20T${time}:00+01:00`;
const entry = (event: RegisterEvent, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  reference,
  recordedAt: "2026-12-21T09:00:00+01:00",
  recordedBy: "s.devries",
  role: "privacy-officer",
  event,
  ...more,
});
const correcting = (of: number) => ({ correction: { of, reasons } });
const reported: RegisterEvent = { kind: "reported", report: completeReport };
const opened: RegisterEvent = { kind: "reported", report: incompleteReport };
const followUp: RegisterEvent = { kind: "reported", report: followUpReport };
const withdrawn: RegisterEvent = {
  kind: "reported",
  report: {
    kind: "withdrawal",
    reference,
    reason: "Het waren alleen testgegevens.",
    reporter: completeReport.contact.reporter,
  },
};
const told = (at: string, name = board): RegisterEvent => ({
  kind: "board-informed",
  at,
  channel: "email",
  board: name,
});
const filed = (at: string, more = {}): RegisterEvent => ({
  kind: "authority-notified",
  at,
  filedBy: "processor",
  ...more,
});
const decided: RegisterEvent = {
  kind: "decided",
  at: on("18:00"),
  notifyAuthority: "no",
  informPeople: "no",
  reasons,
};
const closed: RegisterEvent = { kind: "closed", at: on("20:00"), evaluation: reasons };
const retracted: RegisterEvent = { kind: "retracted", at: on("21:00") };
const step = (what: BreachStep, at: string): RegisterEvent => ({ kind: "step", at, step: what });
const signal: BreachStep = { kind: "signal", source: "staff", channel: "mail", summary: reasons };
const test = { securityBreached: "yes", dataAffected: "yes", dataPersonal: "yes" } as const;
const assess: BreachStep = {
  kind: "assess",
  sides: ["confidentiality", "integrity", "availability"],
  exfiltration: "unknown",
  facts: edpbCaseFacts[13] as AssessmentFacts,
  reasons,
};
const decide = (final: "yes" | "no"): BreachStep => ({
  kind: "decide",
  final,
  decision: {
    risk: "unlikely",
    notifyAuthority: "no",
    informPeople: "no",
    reasons,
    confirmed: ["people-not-vulnerable"],
    decidedBy: "fg",
    secondedBy: "bestuur",
  },
});

const entries = (events: readonly RegisterEvent[]) => events.map((event) => entry(event));
const registerOf = (events: readonly RegisterEvent[]) =>
  entries(events).reduce<BreachRegister>(appendToRegister, []);
/** A register as an older version may have written it: sealed, and not asked whether it can be. */
const sealed = (events: readonly RegisterEvent[]): BreachRegister => {
  const lines: SealedEntry[] = [];
  for (const next of entries(events)) lines.push(chainedTo(lines.at(-1), next));
  return lines;
};
const factsAfter = (...events: readonly RegisterEvent[]) =>
  breachState(entries(events)).clockFacts[0]?.facts ?? {};
const statusAfter = (...events: readonly RegisterEvent[]) => breachState(entries(events)).status;
const issuesOf = (register: BreachRegister, next: RegisterEntry) => {
  try {
    appendToRegister(register, next);
    return [];
  } catch (error) {
    return (error as { issues: unknown }).issues;
  }
};

describe("an entry and its moments", () => {
  it.each([
    ["another moment", on("15:32"), [{ code: "other-moment", path: ["occurredAt"], params: {} }]],
    ["the same moment", on("15:31"), []],
    ["the same moment in UTC", "2026-11-20T14:31:00Z", []],
  ])("may say when it happened only as its event does: %s", (_what, occurredAt, issues) => {
    const next = entry(told(on("15:31")), { occurredAt });
    expect(issuesOf(registerOf([reported]), next)).toEqual(issues);
  });

  it("takes what was told in the minute of the discovery", () => {
    expect(issuesOf(registerOf([reported]), entry(told(on("14:05"))))).toEqual([]);
  });

  it("takes a report after steps of before the discovery that it names", () => {
    const steps = [signal, { kind: "triage" } as const, { kind: "confirm", test } as const];
    const register = registerOf(steps.map((what, minute) => step(what, on(`13:0${minute}`))));
    expect(issuesOf(register, entry(reported))).toEqual([]);
  });

  it("takes what was told after a signal and before the discovery", () => {
    const early = [step(signal, on("13:00")), reported];
    expect(issuesOf(sealed(early), entry(told(on("13:30"))))).toEqual([]);
    const tooEarly = [step({ kind: "triage" }, on("13:00")), reported];
    expect(issuesOf(sealed(tooEarly), entry(told(on("13:30"))))).toEqual([
      { code: "before-discovery", path: ["event", "at"], params: {} },
    ]);
  });

  it("keeps the first of two moments that are the same", () => {
    expect(factsAfter(reported, told(on("15:05")), told("2026-11-20T14:05:00Z"))).toMatchObject({
      controllerInformed: on("15:05"),
    });
  });
});

describe("what an older register holds stays as it is", () => {
  const early = sealed([reported, told(on("13:00"))]);
  const unaccounted = sealed([reported, closed, told("2026-11-20T14:00:00+01:00")]).slice(0, 2);
  it.each<[string, BreachRegister, RegisterEntry]>([
    ["a board told too early, and a follow-up", early, entry(followUp)],
    ["a board told too early, and a later notice", early, entry(told(on("15:31")))],
    ["a board told too early, and its correction", early, entry(told(on("15:31")), correcting(2))],
    ["a closing without reasons, and a follow-up", unaccounted, entry(followUp)],
    [
      "a closing without reasons, and a correction of the report",
      unaccounted,
      entry(reported, correcting(1)),
    ],
    [
      "a step that was not due, and a notice",
      sealed([step(signal, on("14:05")), step({ kind: "confirm", test }, on("14:06")), reported]),
      entry(told(on("15:31"))),
    ],
  ])("%s", (_what, register, next) => {
    expect(issuesOf(register, next)).toEqual([]);
  });

  it("and a correction may not add to it", () => {
    const register = appendToRegister(early, entry(told(on("15:31"))));
    expect(issuesOf(register, entry(told(on("13:10")), correcting(3)))).toEqual([
      { code: "before-discovery", path: ["event", "at"], params: {} },
    ]);
  });
});

describe("what is refused, and where", () => {
  const attachment = { reference: "a", name: "a.pdf", mediaType: "application/pdf", bytes: 1 };
  const attachments = (count: number) => Array.from({ length: count }, () => attachment);
  const many: RegisterEvent = {
    kind: "reported",
    report: { ...completeReport, attachments: attachments(60) },
  };
  const more: RegisterEvent = {
    kind: "reported",
    report: { ...followUpReport, attachments: attachments(41) },
  };
  const signalOnly = registerOf([step(signal, on("14:05"))]);
  const erasure = (...sequences: readonly number[]): RegisterEvent => ({
    kind: "erased",
    at: "2026-12-21T09:00:00+01:00",
    sequences,
    basis: "register: vijf jaar",
  });
  const finished = registerOf([reported, told(on("15:31")), closed]);

  it.each<[string, BreachRegister, RegisterEntry, object]>([
    [
      "a follow-up with which the report has more than it can",
      registerOf([many]),
      entry(more),
      { code: "too-long", path: ["event", "report", "attachments"] },
    ],
    [
      "a follow-up that moves the discovery to after what was told",
      registerOf([reported, told(on("15:31"))]),
      entry({
        kind: "reported",
        report: {
          ...followUpReport,
          timeline: { discoveredAt: on("15:40"), awareAt: on("15:40") },
        },
      }),
      { code: "before-discovery", path: ["event", "report", "timeline", "discoveredAt"] },
    ],
    [
      "a step that is not due",
      signalOnly,
      entry(step({ kind: "confirm", test }, on("14:06"))),
      { code: "step-refused", params: { reason: "not-from-here" } },
    ],
    [
      "a step that lacks something",
      registerOf([step(signal, on("14:05")), step({ kind: "triage" }, on("14:06"))]),
      entry(step({ kind: "confirm", test: { ...test, dataPersonal: "no" } }, on("14:07"))),
      { code: "step-refused", path: ["event", "step", "test", "dataPersonal"] },
    ],
    [
      "a decision on a signal",
      signalOnly,
      entry(decided),
      { code: "unknown-reference", path: ["reference"], params: {} },
    ],
    [
      "the erasure of a signal that is still looked at",
      signalOnly,
      entry(erasure(1)),
      { code: "still-open", path: ["reference"], params: {} },
    ],
    [
      "an erasure that names one entry too many",
      finished,
      entry(erasure(1, 2, 3, 4)),
      { code: "unknown-entry", path: ["event", "sequences"], params: {} },
    ],
    [
      "an erasure that is taken back",
      appendToRegister(finished, entry(erasure(1, 2, 3))),
      entry(retracted, correcting(4)),
      { code: "other-kind", path: ["event", "kind"], params: {} },
    ],
    [
      "an erasure that is corrected",
      appendToRegister(finished, entry(erasure(1, 2, 3))),
      entry(erasure(1, 2, 3, 4), correcting(4)),
      { code: "other-kind", path: ["event", "kind"], params: {} },
    ],
    [
      "taking back that a board was told, after a follow-up on what was closed",
      registerOf([opened, told(on("15:31")), closed, followUp]),
      entry(retracted, correcting(2)),
      { code: "nobody-told", path: ["correction", "of"], params: {} },
    ],
  ])("%s", (_what, register, next, issue) => {
    expect(issuesOf(register, next)).toMatchObject([issue]);
  });

  it.each<[string, BreachRegister, RegisterEntry]>([
    ["an incomplete report made complete", registerOf([opened]), entry(reported, correcting(1))],
    ["a withdrawal", registerOf([opened]), entry(withdrawn)],
    [
      "another breach after a tombstone",
      eraseFromRegister(finished, {
        reference,
        recordedAt: "2026-12-21T09:00:00+01:00",
        recordedBy: "retention",
        basis: "register: vijf jaar",
      }).slice(0, 3),
      entry(reported, { reference: "DL-2026-0002" }),
    ],
    [
      "a decision that tells people later",
      registerOf([reported]),
      entry({ ...decided, informPeople: "not-decided" }),
    ],
    [
      "a decision that tells people",
      registerOf([reported]),
      entry({ ...decided, informPeople: "yes" }),
    ],
  ])("takes %s", (_what, register, next) => {
    expect(issuesOf(register, next)).toEqual([]);
  });

  it("erases one breach after another", () => {
    const second = { reference: "DL-2026-0002" };
    const both = [reported, told(on("15:31")), closed].reduce(
      (so, event) => appendToRegister(so, entry(event, second)),
      finished,
    );
    const envelope = {
      recordedAt: "2026-12-21T09:00:00+01:00",
      recordedBy: "x",
      basis: "vijf jaar",
    };
    const once = eraseFromRegister(both, { reference, ...envelope });
    expect(eraseFromRegister(once, { ...second, ...envelope })).toHaveLength(8);
  });

  it("erases a breach that steps alone closed", () => {
    const steps = [signal, { kind: "triage" }, { kind: "confirm", test }, assess, decide("yes")];
    const rest = [
      { kind: "contain", measure: reasons },
      { kind: "review", causeCategory: "process", measure: reasons },
      { kind: "close", evaluation: reasons },
    ];
    const told = { kind: "inform-board", board, channel: "mail" };
    const events = [...steps, told, ...rest].map((what, index) =>
      step(what as BreachStep, on(`14:${10 + index}`)),
    );
    expect(issuesOf(registerOf(events), entry(erasure(1, 2, 3, 4, 5, 6, 7, 8, 9)))).toEqual([]);
  });
});

describe("breachState", () => {
  it("says in which place a history without a report fails", () => {
    expect(() => breachState([])).toThrow("0: unknown-reference");
  });

  it.each([
    ["a report after a closing", "open", [reported, closed, followUp]],
    ["a step after a closing", "closed", [reported, closed, step({ kind: "triage" }, on("21:00"))]],
    ["opened again", "open", [reported, closed, step({ kind: "reopen", reasons }, on("21:00"))]],
    ["no breach", "withdrawn", [reported, step({ kind: "not-a-breach", reasons }, on("21:00"))]],
    [
      "no breach, and news",
      "open",
      [opened, step({ kind: "not-a-breach", reasons }, on("21:00")), followUp],
    ],
    ["withdrawn", "withdrawn", [opened, withdrawn]],
  ] as const)("%s: %s", (_what, status, events) => {
    expect(statusAfter(...events)).toBe(status);
  });

  it("leaves the report as it was when it is withdrawn", () => {
    expect(breachState(entries([opened, withdrawn])).report).toStrictEqual(incompleteReport);
  });

  it("has no name for boards that are not known yet", () => {
    const { boards: _named, ...report } = incompleteReport;
    const notKnownYet = [...report.notKnownYet, "boards.affected" as const];
    const unnamed: RegisterEvent = { kind: "reported", report: { ...report, notKnownYet } };
    const { clockFacts } = breachState(entries([unnamed, decided, told(on("15:31"))]));
    expect(clockFacts.map((one) => "board" in one && one.board)).toEqual([board, false]);
    expect(clockFacts[1]?.facts).not.toHaveProperty("controllerInformed");
    expect(clockFacts[1]?.facts).toHaveProperty("notNeededSince", on("18:00"));
  });

  it.each([
    ["facts are assessed anew", assess, undefined],
    ["it is opened again", { kind: "reopen", reasons }, undefined],
    ["a measure is taken", { kind: "contain", measure: reasons }, on("18:00")],
    ["a decision is provisional", decide("no"), on("18:00")],
    ["a decision is final", decide("yes"), on("19:00")],
  ] as const)("that nothing is needed, after %s: %s", (_what, next, since) => {
    expect(factsAfter(reported, decided, step(next, on("19:00"))).notNeededSince).toBe(since);
  });

  it("takes the reasons for delay of the notification that came first", () => {
    const late = filed(on("19:00"), { reasonsForDelay: reasons });
    expect(factsAfter(reported, late, filed(on("16:00")))).toMatchObject({
      submitted: on("16:00"),
    });
    expect(factsAfter(reported, late, filed(on("16:00")))).not.toHaveProperty("reasonsForDelay");
    expect(factsAfter(reported, late)).toHaveProperty("reasonsForDelay", reasons);
  });

  it("counts no supplement as the notification", () => {
    const supplement: BreachStep = { kind: "notify-authority", phase: "supplement" };
    expect(factsAfter(reported, step(supplement, on("19:00")))).not.toHaveProperty("submitted");
  });

  it.each([
    ["the only board that there is", [board], on("14:05")],
    ["one of two boards", [board, "Scholengroep Noorderlicht"], undefined],
    ["boards that are not known", undefined, undefined],
  ])("a board's own discovery, when another was named since: %s", (_what, names, awareness) => {
    const { boards: _named, ...report } = completeReport;
    const timeline = { ...report.timeline, discovery: "controller-detected" } as const;
    const boards = names && {
      affected: names.map((name) => ({ name, email: "privacy@bestuur.example" })),
    };
    const event: RegisterEvent = boards
      ? { kind: "reported", report: { ...report, timeline, boards } }
      : {
          kind: "reported",
          report: { ...report, timeline, kind: "incomplete", notKnownYet: ["boards.affected"] },
        };
    const aware: RegisterEvent = {
      kind: "board-aware",
      at: on("14:10"),
      board: "Een ander bestuur",
    };
    const { clockFacts } = breachState(entries([event, aware]));
    expect(clockFacts.find((one) => one.board === names?.[0])?.facts.awareness).toBe(awareness);
  });

  it.each([[{}], [{ boards: {} }]])(
    "has no board of its own where boards are not known: %j",
    (more) => {
      const { boards: _named, ...report } = incompleteReport;
      const timeline = { ...report.timeline, discovery: "controller-detected" } as const;
      const notKnownYet = [...report.notKnownYet, "boards.affected" as const];
      const unnamed: RegisterEvent = {
        kind: "reported",
        report: { ...report, ...more, timeline, notKnownYet },
      };
      const aware: RegisterEvent = { kind: "board-aware", at: on("14:10"), board };
      const { clockFacts } = breachState(entries([unnamed, aware]));
      expect(clockFacts.map(({ facts }) => facts.awareness)).toEqual([on("14:05"), undefined]);
    },
  );

  it("puts a correction of what was not written yet in that place", () => {
    const { clockFacts } = breachState([
      entry(reported),
      entry(told(on("15:05")), correcting(3)),
      entry(told(on("15:31"))),
    ]);
    expect(clockFacts[0]?.facts.controllerInformed).toBe(on("15:31"));
  });
});

it("breachFileOf takes who has no known role for a reporter", () => {
  const { role: _none, ...nobody } = entry(step(signal, on("14:05")));
  const roles = [nobody, { ...nobody, role: "gardener" }, { ...nobody, role: "privacy-officer" }];
  expect(roles.map((one) => breachFileOf([one]).events[0]?.role)).toEqual([
    "reporter",
    "reporter",
    "privacy-officer",
  ]);
});

it("noticeChannels are these", () => {
  expect(noticeChannels).toEqual(["email", "phone", "portal", "letter", "website"]);
  for (const channel of noticeChannels)
    expect(
      entriesOf(registerOf([reported, { ...told(on("15:31")), channel } as RegisterEvent])),
    ).toHaveLength(2);
});
