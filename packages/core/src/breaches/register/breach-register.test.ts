import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeReport, followUpReport, incompleteReport } from "../../../test/breach-reports.ts";
import { breachClocks } from "../clocks/breach-clocks.ts";
import { appendToRegister, type BreachRegister } from "./breach-register.ts";
import { breachState } from "./breach-state.ts";
import type { RegisterEntry } from "./register-entry.ts";
import type { RegisterEvent } from "./register-event.ts";
import { firstPreviousHash, sealEntry } from "./sealed-entry.ts";
import { verifyRegister } from "./verify-register.ts";

const reference = "DL-2026-0001";
const entry = (event: RegisterEvent, recordedAt = "2026-12-21T09:00:00+01:00"): RegisterEntry => ({
  reference,
  recordedAt,
  recordedBy: "servicedesk",
  event,
});
const reporter = completeReport.contact.reporter;
const reported = { kind: "reported", report: incompleteReport } as const;
const followedUp = { kind: "reported", report: followUpReport } as const;
const withdrawn = {
  kind: "reported",
  report: { kind: "withdrawal", reference, reason: "Het waren alleen testgegevens.", reporter },
} as const;
const told = {
  kind: "board-informed",
  at: "2026-11-20T16:00:00+01:00",
  channel: "email",
  board: "Stichting De Wilgen",
} as const;
const filed = {
  kind: "authority-notified",
  at: "2026-11-21T10:00:00+01:00",
  filedBy: "controller",
  authorityReference: "AP-000",
} as const;
const notNeeded = {
  kind: "decided",
  at: "2026-11-21T09:00:00+01:00",
  notifyAuthority: "no",
  informPeople: "no",
  reasons: "De ontvanger is bekend en heeft alles gewist.",
} as const;
const closed = {
  kind: "closed",
  at: "2026-12-01T09:00:00+01:00",
  evaluation: "De keuzelijst is verbeterd en getest.",
} as const;

const registerOf = (...events: readonly RegisterEvent[]) =>
  events.reduce<BreachRegister>((register, event) => appendToRegister(register, entry(event)), []);
const stateAfter = (...events: readonly RegisterEvent[]) =>
  breachState(
    events.map((event) => entry(event)),
    { contractHours: 72 },
  );

describe("appendToRegister", () => {
  it("asks no reasons for a notification in the last millisecond that is in time", () => {
    const inTime = { ...filed, at: "2026-11-23T16:00:00+01:00" } as const;
    expect(appendToRegister(registerOf(reported, told), entry(inTime))).toHaveLength(3);
  });

  it("keeps what was there and chains what is new", () => {
    const first = registerOf(reported);
    const second = appendToRegister(first, entry(followedUp));
    expect(second.slice(0, 1)).toEqual(first);
    expect(second[1]).toMatchObject({ sequence: 2, previousHash: first[0]?.hash });
  });

  it.each<[string, BreachRegister, RegisterEntry, string]>([
    ["a follow-up on nothing", [], entry(followedUp), "reference: unknown-reference"],
    ["a decision on nothing", [], entry(notNeeded), "reference: unknown-reference"],
    [
      "the same reference twice",
      registerOf(reported),
      entry(reported),
      "reference: already-reported",
    ],
    [
      "a follow-up on another",
      registerOf(reported),
      entry({ kind: "reported", report: { ...followUpReport, reference: "DL-2" } }),
      "event.report.reference: other-reference",
    ],
    [
      "a line from before the last",
      registerOf(reported),
      entry(followedUp, "2026-12-21T07:59:59Z"),
      "recordedAt: recorded-before-previous",
    ],
    [
      "a malformed report",
      [],
      entry({ kind: "reported", report: { kind: "complete" } as never }),
      "event.report.incident: required",
    ],
    [
      "a late notification without reasons (art. 33(1))",
      registerOf(reported, told),
      entry({ ...filed, at: "2026-11-23T16:00:00.001+01:00" }),
      "event.reasonsForDelay: reasons-for-delay-required",
    ],
    [
      "no reasons",
      registerOf(reported),
      entry({ ...notNeeded, reasons: "nee" }),
      "event.reasons: too-short",
    ],
  ])("refuses %s", (_why, register, next, message) => {
    expect(() => appendToRegister(register, next)).toThrow(message);
  });
});

describe("verifyRegister", () => {
  const register = registerOf(reported, told, followedUp, notNeeded);
  const head = register.at(-1)?.hash ?? "";

  it("confirms a register that is as it was written", () => {
    expect(verifyRegister(register)).toEqual({
      valid: true,
      entries: 4,
      erased: 0,
      head,
      confirmed: 0,
      checkpoint: { sequence: 4, hash: head },
    });
    expect(verifyRegister(JSON.parse(JSON.stringify(register)), { head })).toMatchObject({
      valid: true,
    });
  });

  const [first, second, third, fourth] = register;
  it.each<[string, unknown, object]>([
    ["no list", "register", { reason: "malformed", sequence: 1 }],
    [
      "an entry that lost its shape",
      [first, { ...second, hash: "x" }],
      { reason: "malformed", sequence: 2 },
    ],
    [
      "one removed from the middle",
      [first, third, fourth],
      { reason: "chain-broken", sequence: 2 },
    ],
    ["two swapped", [second, first], { reason: "chain-broken", sequence: 1 }],
    ["the end cut off", [first, second], { reason: "other-head", sequence: 3 }],
    [
      "one rewritten and sealed anew",
      [
        first?.entry && sealEntry({ ...first.entry, recordedBy: "iemand anders" }, undefined),
        second,
      ],
      { reason: "chain-broken", sequence: 2 },
    ],
  ])("finds %s", (_what, damaged, verdict) => {
    expect(verifyRegister(damaged, { head })).toEqual({ valid: false, ...verdict });
  });

  it("says of what came after an entry what it says of the whole, wherever it is cut", () => {
    for (let at = 0; at <= register.length; at++) {
      const { hash = firstPreviousHash } = register[at - 1] ?? {};
      const after = { sequence: at, hash };
      expect(verifyRegister(register.slice(at), { after, head })).toEqual(
        verifyRegister(register, { head }),
      );
      expect(verifyRegister(register.slice(at), { after, head: "0".repeat(64) })).toEqual({
        valid: false,
        reason: "other-head",
        sequence: 5,
      });
    }
  });

  const afterSecond = { sequence: 2, hash: second?.hash ?? "" };
  it.each<[string, unknown, object]>([
    ["an entry that is missing in between", [fourth], { reason: "chain-broken", sequence: 3 }],
    ["an entry from before", [second, third], { reason: "chain-broken", sequence: 3 }],
    [
      "a changed one",
      [third, { ...fourth, hash: "0".repeat(64) }],
      { reason: "entry-changed", sequence: 4 },
    ],
    ["one that lost its shape", [third, {}], { reason: "malformed", sequence: 4 }],
    ["no list", undefined, { reason: "malformed", sequence: 3 }],
  ])("finds %s in what came after, by its place in the whole", (_what, damaged, verdict) => {
    expect(verifyRegister(damaged, { after: afterSecond })).toEqual({ valid: false, ...verdict });
  });

  it.each([
    [{ sequence: -1, hash: "0".repeat(64) }, "after.sequence: too-small"],
    [{ sequence: 1, hash: "x" }, "after.hash: wrong-format"],
    [{ sequence: 1 }, "after.hash: required"],
  ])("refuses to begin after %o", (after, message) => {
    expect(() => verifyRegister([], { after } as object)).toThrow(message);
  });

  it("finds that what came after does not follow the entry it should", () => {
    const after = { sequence: 2, hash: first?.hash ?? "" };
    expect(verifyRegister([third, fourth], { after })).toMatchObject({
      reason: "chain-broken",
      sequence: 3,
    });
  });

  it("finds any single changed character of any value", () => {
    const text = JSON.stringify(register);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: text.length - 1 }),
        fc.constantFrom("0", "z", " "),
        (at, char) => {
          fc.pre(text[at] !== char);
          const changed = text.slice(0, at) + char + text.slice(at + 1);
          let damaged: unknown;
          try {
            damaged = JSON.parse(changed);
          } catch {
            damaged = undefined;
          }
          fc.pre(JSON.stringify(damaged) !== text);
          expect(verifyRegister(damaged).valid).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("breachState", () => {
  it("works every follow-up into the report", () => {
    expect(stateAfter(reported, followedUp).report).toEqual(completeReport);
  });

  it.each<[string, readonly RegisterEvent[], string]>([
    ["reported", [reported], "open"],
    ["withdrawn", [reported, withdrawn], "withdrawn"],
    ["evaluated", [reported, followedUp, closed], "closed"],
    ["new facts after it was closed", [reported, closed, followedUp], "open"],
    ["told and filed", [reported, told, filed], "open"],
  ])("%s is %s", (_what, events, status) => {
    expect(stateAfter(...events).status).toBe(status);
  });

  it.each<[string, readonly RegisterEvent[], string, string]>([
    ["only reported", [reported], "running", "waiting"],
    ["told in time", [reported, told], "met", "running"],
    ["filed in time", [reported, told, filed], "met", "met"],
    ["nothing to notify: still in the register", [reported, told, notNeeded], "met", "stopped"],
    ["new facts reopen the decision", [reported, told, notNeeded, followedUp], "met", "running"],
    ["withdrawn", [reported, told, withdrawn], "met", "stopped"],
    [
      "decided to notify",
      [reported, told, { ...notNeeded, notifyAuthority: "yes" }],
      "met",
      "running",
    ],
    [
      "another board decided",
      [reported, told, { ...notNeeded, board: "Scholengroep Noorderlicht" }],
      "met",
      "running",
    ],
    [
      "this board decided",
      [reported, told, { ...notNeeded, board: "Stichting De Wilgen" }],
      "met",
      "stopped",
    ],
  ])("%s: supplier's clock %s, board's clock %s", (_what, events, supplier, authority) => {
    const [first] = stateAfter(...events).clockFacts;
    expect(first?.board).toBe("Stichting De Wilgen");
    const clocks = breachClocks(first?.facts ?? {}, { now: "2026-11-21T12:00:00+01:00" });
    expect(clocks.map(({ state }) => state)).toEqual([supplier, authority]);
  });

  it("keeps a pair of clocks for every board, told or not", () => {
    const other = { name: "Scholengroep Noorderlicht", email: "privacy@noorderlicht.example" };
    const boards = { affected: [...completeReport.boards.affected, other] };
    const state = stateAfter({ kind: "reported", report: { ...completeReport, boards } }, told);
    expect(state.clockFacts.map(({ board, facts }) => [board, facts.controllerInformed])).toEqual([
      ["Stichting De Wilgen", told.at],
      ["Scholengroep Noorderlicht", undefined],
    ]);
  });

  it("counts from the discovery while awareness is open, and needs no board", () => {
    const { boards: _boards, timeline, ...facts } = completeReport;
    const { awareAt: _awareAt, ...known } = timeline;
    const report = {
      ...facts,
      timeline: known,
      kind: "incomplete",
      notKnownYet: ["timeline.awareAt", "boards.affected"],
    } as const;
    expect(stateAfter({ kind: "reported", report }).clockFacts).toEqual([
      { facts: { processorEstablished: timeline.discoveredAt, contractHours: 72 } },
    ]);
  });

  it("carries the reasons for a late report", () => {
    const reasonsForDelay = "Het onderzoek bij de leverancier duurde lang.";
    const late = { ...filed, at: "2026-12-20T10:00:00+01:00", reasonsForDelay };
    const [clock] = stateAfter(reported, told, late).clockFacts;
    expect(breachClocks(clock?.facts ?? {}).at(-1)).toMatchObject({
      state: "late",
      reasonsForDelayRequired: false,
    });
  });

  it.each([[[]], [[followedUp]], [[told]]])(
    "refuses a history without a first report",
    (events) => {
      expect(() => stateAfter(...events)).toThrow("unknown-reference");
    },
  );
});

describe("a register at its doors", () => {
  const first = appendToRegister([], {
    reference: "DL-2026-0001",
    recordedAt: "2026-11-20T15:30:00+01:00",
    recordedBy: "servicedesk",
    event: { kind: "reported", report: incompleteReport },
  });
  it("is checked when it is read back", () => {
    const stored = JSON.parse(JSON.stringify(first));
    stored[0].entry.recordedAt = "gisteren";
    const next = { ...first[0]?.entry, recordedAt: "2026-11-21T15:30:00+01:00" } as RegisterEntry;
    expect(() => appendToRegister(stored, next)).toThrow("0.entry.recordedAt: wrong-format");
  });
  it("is frozen when it is given back, and seals only entries", () => {
    expect(Object.isFrozen(first[0]?.entry?.event)).toBe(true);
    expect(() => sealEntry({ forged: true } as never, undefined)).toThrow("reference: required");
  });
});
