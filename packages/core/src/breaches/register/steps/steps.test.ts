import { describe, expect, it } from "vitest";
import { completeReport } from "../../../../test/breach-reports.ts";
import { edpbCaseFacts } from "../../../../test/edpb-case-facts.ts";
import {
  type AssessmentFacts,
  appendToRegister,
  type BreachEvent,
  type BreachRegister,
  type BreachStep,
  breachFileOf,
  breachFileState,
  breachState,
  entriesOf,
  eraseFromRegister,
  type RegisterEntry,
  toRegisterEntry,
  verifyRegister,
} from "../../index.ts";

const reference = "DL-2026-0001";
const reasons = "Wij hebben alle stukken samen bekeken.";
const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, 13 + hour)).toISOString();
const step = (what: BreachStep, hour: number, more: Partial<BreachEvent> = {}): RegisterEntry =>
  toRegisterEntry(reference, {
    step: what,
    at: at(hour),
    recordedAt: at(hour),
    by: "fg",
    role: "privacy-officer",
    ...more,
  });
const entry = (event: RegisterEntry["event"], hour: number, more = {}): RegisterEntry => ({
  reference,
  recordedAt: at(hour),
  recordedBy: "fg",
  event,
  ...more,
});
const signal: BreachStep = {
  kind: "signal",
  source: "monitoring",
  channel: "monitoring",
  summary: "Een uitzonderlijk grote export.",
};
const test = { securityBreached: "yes", dataAffected: "yes", dataPersonal: "yes" } as const;
const assess = (facts: AssessmentFacts): BreachStep => ({
  kind: "assess",
  sides: ["confidentiality", "integrity", "availability"],
  exfiltration: "unknown",
  facts,
  reasons,
});
const not: BreachStep = {
  kind: "decide",
  final: "yes",
  decision: {
    risk: "unlikely",
    notifyAuthority: "no",
    informPeople: "no",
    reasons,
    confirmed: ["people-not-vulnerable"],
    decidedBy: "fg",
    secondedBy: "bestuur",
  },
};
const registerOf = (entries: readonly RegisterEntry[]) =>
  entries.reduce<BreachRegister>(appendToRegister, []);
const none = [
  step(signal, 0),
  step({ kind: "triage" }, 1),
  step({ kind: "not-a-breach", reasons }, 2),
];
const reported = entry({ kind: "reported", report: completeReport }, 3);
const whole = [
  step(signal, 0),
  step({ kind: "triage" }, 1),
  step({ kind: "confirm", test }, 2),
  reported,
];
const mild = step(assess(edpbCaseFacts[13] as AssessmentFacts), 4);

describe("a register of steps", () => {
  it("keeps a signal that was no breach, with its reason, and no report", () => {
    const register = registerOf(none);
    expect(verifyRegister(register)).toMatchObject({ valid: true, entries: 3 });
    const file = breachFileOf(entriesOf(register, reference));
    expect(breachFileState(file).status).toBe("not-a-breach");
    expect(file.events.at(-1)).toMatchObject({ step: { reasons }, by: "fg" });
    expect(() => breachState(entriesOf(register, reference))).toThrow("unknown-reference");
  });

  it("takes a report after signals, and tells one story of both", () => {
    const register = registerOf([...whole, mild, step(not, 5)]);
    const { report, status, clockFacts } = breachState(entriesOf(register, reference));
    expect([report.kind, status]).toEqual(["complete", "open"]);
    expect(clockFacts[0]?.facts).toMatchObject({ notNeededSince: at(5) });
    expect(verifyRegister(register).valid).toBe(true);
  });

  it("runs again when facts are assessed anew", () => {
    const register = registerOf([
      ...whole,
      mild,
      step(not, 5),
      step(assess(edpbCaseFacts[13] as AssessmentFacts), 6),
    ]);
    const [board] = breachState(entriesOf(register, reference)).clockFacts;
    expect(board?.facts).not.toHaveProperty("notNeededSince");
  });

  it("counts what steps tell as told", () => {
    const [board] = completeReport.boards.affected;
    const told = step({ kind: "inform-board", board: board?.name ?? "", channel: "mail" }, 5);
    const register = registerOf([
      ...whole,
      mild,
      told,
      step(not, 6),
      step({ kind: "contain", measure: reasons }, 7),
      step({ kind: "review", causeCategory: "process", measure: reasons }, 8),
      step({ kind: "close", evaluation: reasons }, 9),
    ]);
    const { status, clockFacts } = breachState(entriesOf(register, reference));
    expect(status).toBe("closed");
    expect(clockFacts[0]?.facts).toMatchObject({ controllerInformed: at(5) });
    const reopened = appendToRegister(register, step({ kind: "reopen", reasons }, 10));
    expect(breachState(entriesOf(reopened, reference)).status).toBe("open");
  });

  it("counts a notice that a step filed", () => {
    const serious = step(assess(edpbCaseFacts[18] as AssessmentFacts), 4);
    const decision = {
      ...not.decision,
      risk: "high",
      notifyAuthority: "yes",
      informPeople: "yes",
    } as const;
    const yes = step({ kind: "decide", final: "yes", decision }, 5);
    const provisional = step({ kind: "decide", final: "no", decision }, 5);
    const filed = (hour: number, more = {}) =>
      step({ kind: "notify-authority", phase: "initial", ...more }, hour);
    const later = step({ kind: "notify-authority", phase: "supplement" }, 7);
    const register = registerOf([...whole, serious, provisional, yes, filed(6), later]);
    const facts = breachState(entriesOf(register, reference)).clockFacts[0]?.facts;
    expect(facts).toMatchObject({ submitted: at(6) });
    const late = registerOf([...whole, serious, yes, filed(90, { reasonsForDelay: reasons })]);
    expect(breachState(entriesOf(late, reference)).clockFacts[0]?.facts).toMatchObject({
      reasonsForDelay: reasons,
    });
  });

  it.each<[string, readonly RegisterEntry[], RegisterEntry, string]>([
    ["a step out of order", none, step({ kind: "confirm", test }, 3), "step-refused"],
    [
      "a step of a role that may not",
      none.slice(0, 2),
      step({ kind: "confirm", test }, 2, { role: "support-desk" }),
      "step-refused",
    ],
    [
      "a step of nobody in particular",
      none.slice(0, 1),
      {
        reference,
        recordedAt: at(1),
        recordedBy: "x",
        event: { kind: "step", at: at(1), step: { kind: "triage" } },
      },
      "step-refused",
    ],
    [
      "a second first report",
      whole,
      entry({ kind: "reported", report: completeReport }, 5),
      "already-reported",
    ],
    [
      "a board that was told of a signal",
      none,
      entry({ kind: "board-informed", at: at(3), channel: "email", board: "X" }, 3),
      "unknown-reference",
    ],
    ["a step without a signal", [], step({ kind: "triage" }, 1), "unknown-reference"],
    [
      "the end of retention of an open signal",
      none.slice(0, 1),
      entry({ kind: "erased", at: at(3), sequences: [1], basis: "regel" }, 3),
      "still-open",
    ],
    [
      "a correction that would leave a step without its ground",
      none,
      entry({ kind: "retracted", at: at(5) }, 5, { correction: { of: 2, reasons } }),
      "step-refused",
    ],
  ])("refuses %s", (_what, before, next, code) => {
    expect(() => appendToRegister(registerOf(before), next)).toThrow(code);
  });

  it("corrects a step and keeps both", () => {
    const corrected = {
      ...step({ kind: "not-a-breach", reasons: "Het was een oefening van het team." }, 5),
      correction: { of: 3, reasons },
    };
    const register = appendToRegister(registerOf(none), corrected);
    expect(register).toHaveLength(4);
    const [, , last] = breachFileOf(entriesOf(register, reference)).events;
    expect(last?.step).toMatchObject({ reasons: "Het was een oefening van het team." });
    const gone = appendToRegister(
      registerOf(none),
      entry({ kind: "retracted", at: at(5) }, 5, { correction: { of: 3, reasons } }),
    );
    expect(breachFileState(breachFileOf(entriesOf(gone, reference))).status).toBe("triaging");
  });

  it("erases a signal that was no breach, and takes no other under its reference", () => {
    const erased = eraseFromRegister(registerOf(none), {
      reference,
      recordedAt: at(9),
      recordedBy: "retention",
      basis: "register: vijf jaar",
    });
    expect(verifyRegister(erased)).toMatchObject({ valid: true, erased: 3 });
    expect(() => appendToRegister(erased, step(signal, 10))).toThrow("already-reported");
  });

  it("finds no steps in a register of before", () => {
    const register = registerOf([reported]);
    expect(breachFileOf(entriesOf(register, reference)).events).toEqual([]);
    expect(() => breachFileOf([])).toThrow("too-short");
  });
});
