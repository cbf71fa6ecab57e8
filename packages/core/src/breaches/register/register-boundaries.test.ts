import { describe, expect, it } from "vitest";
import { completeReport, followUpReport, incompleteReport } from "../../../test/breach-reports.ts";
import { breachClocks } from "../clocks/breach-clocks.ts";
import { appendToRegister, type BreachRegister } from "./breach-register.ts";
import { type BreachState, breachState } from "./breach-state.ts";
import type { RegisterEntry } from "./register-entry.ts";
import type { RegisterEvent } from "./register-event.ts";
import { hashOfEntry, type SealedEntry } from "./sealed-entry.ts";
import { verifyRegister } from "./verify-register.ts";

const [first, second] = ["DL-2026-0001", "DL-2026-0002"] as const;
const recordedAt = "2026-12-21T09:00:00+01:00";
const entry = (reference: string, event: RegisterEvent): RegisterEntry => ({
  reference,
  recordedAt,
  recordedBy: "servicedesk",
  event,
});
const board = "Stichting De Wilgen";
const reported: RegisterEvent = { kind: "reported", report: incompleteReport };
const followUpOn = (reference: string): RegisterEvent => ({
  kind: "reported",
  report: { ...followUpReport, reference },
});
const withdrawal: RegisterEvent = {
  kind: "reported",
  report: {
    kind: "withdrawal",
    reference: first,
    reason: "Het waren alleen testgegevens.",
    reporter: completeReport.contact.reporter,
  },
};
const told = (at: string): RegisterEvent => ({
  kind: "board-informed",
  at,
  channel: "email",
  board,
});
const filed = (at: string): RegisterEvent => ({
  kind: "authority-notified",
  at,
  filedBy: "controller",
});
const notNeeded: RegisterEvent = {
  kind: "decided",
  at: "2026-11-21T09:00:00+01:00",
  notifyAuthority: "no",
  informPeople: "no",
  reasons: "De ontvanger is bekend en heeft alles gewist.",
};
const closed: RegisterEvent = {
  kind: "closed",
  at: "2026-12-01T09:00:00+01:00",
  evaluation: "De keuzelijst is verbeterd en getest.",
};
const informed = told("2026-11-20T16:00:00+01:00");
const inTime = filed("2026-11-23T16:00:00+01:00");
const late = filed("2026-11-23T16:00:00.001+01:00");

const registerOf = (...entries: readonly RegisterEntry[]) =>
  entries.reduce<BreachRegister>(appendToRegister, []);
const stateAfter = (...events: readonly RegisterEvent[]) =>
  breachState(events.map((event) => entry(first, event)));

describe("two breaches in one register", () => {
  const both = registerOf(entry(first, reported), entry(second, reported));

  it("are both opened, and the chain runs through both", () => {
    expect(both.map(({ sequence, entry: one }) => [sequence, one?.reference])).toEqual([
      [1, first],
      [2, second],
    ]);
    expect(verifyRegister(both)).toMatchObject({ valid: true, entries: 2 });
  });

  it.each<[string, RegisterEntry]>([
    ["a follow-up on the first", entry(first, followUpOn(first))],
    ["a follow-up on the second", entry(second, followUpOn(second))],
    ["a decision on the second", entry(second, notNeeded)],
  ])("take %s", (_what, next) => {
    expect(appendToRegister(both, next)).toHaveLength(3);
  });

  it("do not lend each other a first report", () => {
    expect(() => appendToRegister(both, entry("DL-2026-0003", notNeeded))).toThrow(
      "reference: unknown-reference",
    );
  });

  it("do not lend each other a late clock: reasons are asked of the breach that is late", () => {
    const firstTold = appendToRegister(both, entry(first, informed));
    expect(appendToRegister(firstTold, entry(second, late))).toHaveLength(4);
    expect(() => appendToRegister(firstTold, entry(first, late))).toThrow(
      "event.reasonsForDelay: reasons-for-delay-required",
    );
  });
});

describe("reasons for delay (GDPR art. 33(1))", () => {
  it.each([
    ["the last moment", false, inTime],
    ["a millisecond later", true, late],
  ])("filed in %s: reasons asked is %s", (_when, asked, filing) => {
    const append = () =>
      registerOf(entry(first, reported), entry(first, informed), entry(first, filing));
    if (asked) expect(append).toThrow("event.reasonsForDelay: reasons-for-delay-required");
    else expect(append()).toHaveLength(3);
  });

  // Filed before the board is known to have been told: that it was late shows only when the earlier moment is noted.
  const filedFirst = registerOf(entry(first, reported), entry(first, late));
  it.each<[string, RegisterEvent]>([
    ["the board was told", informed],
    ["the breach is closed", closed],
    ["new facts", followUpOn(first)],
    ["a decision", { ...notNeeded, notifyAuthority: "yes" } as RegisterEvent],
  ])("are asked at the notification and at nothing else: %s", (_what, event) => {
    const noted = appendToRegister(filedFirst, entry(first, informed));
    expect(appendToRegister(noted, entry(first, event))).toHaveLength(4);
  });
});

describe("what came after does not undo it", () => {
  const decidedYes = { ...notNeeded, notifyAuthority: "yes" } as RegisterEvent;
  it.each<[string, BreachState["status"], readonly RegisterEvent[]]>([
    ["closed, then told", "closed", [reported, closed, informed]],
    ["closed, then filed", "closed", [reported, informed, closed, inTime]],
    ["closed, then decided", "closed", [reported, closed, notNeeded]],
    ["closed twice", "closed", [reported, closed, closed]],
    ["only a report reopens it", "open", [reported, closed, followUpOn(first)]],
    ["closed after new facts", "closed", [reported, closed, followUpOn(first), closed]],
    ["withdrawn, then told", "withdrawn", [reported, withdrawal, informed]],
    ["withdrawn, then decided", "withdrawn", [reported, withdrawal, notNeeded]],
    ["withdrawn, then closed", "closed", [reported, withdrawal, closed]],
    ["filed only", "open", [reported, informed, inTime]],
  ])("status, %s: %s", (_what, status, events) => {
    expect(stateAfter(...events).status).toBe(status);
  });

  const decidedAt = "2026-11-21T09:00:00+01:00";
  it.each<[string, string | undefined, readonly RegisterEvent[]]>([
    ["a decision, then told", decidedAt, [reported, notNeeded, informed]],
    ["a decision, then closed", decidedAt, [reported, informed, notNeeded, closed]],
    ["a decision, then filed all the same", decidedAt, [reported, informed, notNeeded, inTime]],
    ["a decision, then new facts", undefined, [reported, notNeeded, followUpOn(first)]],
    ["a decision, then another", undefined, [reported, notNeeded, decidedYes]],
    ["the other decision first", decidedAt, [reported, decidedYes, notNeeded]],
    ["a withdrawal, then told", recordedAt, [reported, withdrawal, informed]],
    ["a withdrawal, then closed", recordedAt, [reported, withdrawal, closed]],
    ["nothing decided", undefined, [reported, informed, closed]],
  ])("no need to notify since, %s: %s", (_what, since, events) => {
    const [clock] = stateAfter(...events).clockFacts;
    expect(clock?.facts.notNeededSince).toBe(since);
  });

  it("stops the board's clock for good when the breach is closed after the decision", () => {
    const [clock] = stateAfter(reported, informed, notNeeded, closed).clockFacts;
    const [, authority] = breachClocks(clock?.facts ?? {}, { now: "2027-11-21T09:00:00+01:00" });
    expect(authority).toMatchObject({ state: "stopped", late: "no" });
  });

  it.each([
    [told("2026-11-21T16:00:00+01:00"), "controllerInformed", "2026-11-20T16:00:00+01:00"],
    [filed("2026-11-22T16:00:00+01:00"), "submitted", "2026-11-21T16:00:00+01:00"],
  ] as const)("counts the first time that it happened: %#", (again, fact, at) => {
    const [clock] = stateAfter(
      reported,
      informed,
      filed("2026-11-21T16:00:00+01:00"),
      again,
    ).clockFacts;
    expect(clock?.facts[fact]).toBe(at);
  });
});

describe("verifyRegister, sealed anew with another place", () => {
  const register = registerOf(
    entry(first, reported),
    entry(first, informed),
    entry(second, reported),
  );
  /** The register as somebody makes it who numbers anew and then hashes the whole chain again. */
  const numbered = (...sequences: readonly number[]) => {
    const chain: SealedEntry[] = [];
    for (const [index, sealed] of register.entries()) {
      if (!sealed.entry) throw new Error("nothing was erased");
      const place = {
        sequence: sequences[index] ?? index + 1,
        entry: sealed.entry,
        previousHash: chain.at(-1)?.hash ?? sealed.previousHash,
      };
      chain.push({ ...place, hash: hashOfEntry(place) });
    }
    return chain;
  };

  it.each([
    [[1, 2, 3], "as it was", { valid: true, entries: 3 }],
    [[2, 3, 4], "all one up", { valid: false, reason: "chain-broken", sequence: 1 }],
    [[1, 1, 2], "a number twice", { valid: false, reason: "chain-broken", sequence: 2 }],
    [[1, 3, 4], "a number skipped", { valid: false, reason: "chain-broken", sequence: 2 }],
    [[1, 2, 2], "the last one down", { valid: false, reason: "chain-broken", sequence: 3 }],
    [[1, 2, 4], "the last one up", { valid: false, reason: "chain-broken", sequence: 3 }],
  ])("numbers %j (%s)", (sequences, _why, verdict) => {
    expect(verifyRegister(numbered(...sequences))).toMatchObject(verdict);
  });

  it("has a first entry that follows nothing", () => {
    const [head] = register;
    if (!head?.entry) throw new Error("the register has three entries");
    const place = { sequence: 1, entry: head.entry, previousHash: "1".repeat(64) };
    expect(verifyRegister([{ ...place, hash: hashOfEntry(place) }])).toEqual({
      valid: false,
      reason: "chain-broken",
      sequence: 1,
    });
  });
});
