import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeReport, followUpReport, incompleteReport } from "../../../test/breach-reports.ts";
import { breachClocks } from "../clocks/breach-clocks.ts";
import { appendToRegister, type BreachRegister } from "./breach-register.ts";
import { breachState } from "./breach-state.ts";
import { entriesOf } from "./entries-of.ts";
import { type Correction, type RegisterEntry, registerEntry } from "./register-entry.ts";
import type { RegisterEvent } from "./register-event.ts";

const reference = "DL-2026-0001";
const wilgen = "Stichting De Wilgen";
const noorderlicht = "Scholengroep Noorderlicht";
const reasons = "Het tijdstip was verkeerd overgenomen.";
const entry = (event: RegisterEvent, correction?: Correction): RegisterEntry => ({
  reference,
  recordedAt: "2026-12-21T09:00:00+01:00",
  recordedBy: "s.devries",
  role: "servicedesk",
  ...(correction && { correction }),
  event,
});
const reported: RegisterEvent = { kind: "reported", report: completeReport };
const told = (time: string, board = wilgen): RegisterEvent => ({
  kind: "board-informed",
  at: `2026-11-20T${time}:00+01:00`,
  channel: time === "15:05" ? "phone" : "email",
  board,
});
const aware = (time: string, board = wilgen): RegisterEvent => ({
  kind: "board-aware",
  at: `2026-11-20T${time}:00+01:00`,
  board,
});
const filed = (at: string): RegisterEvent => ({
  kind: "authority-notified",
  at,
  filedBy: "controller",
});
const decided: RegisterEvent = {
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
const retracted: RegisterEvent = { kind: "retracted", at: "2026-11-22T09:00:00+01:00" };
const discoveredBy = (
  discovery: typeof completeReport.timeline.discovery,
  ...boards: readonly string[]
): RegisterEvent => ({
  kind: "reported",
  report: {
    ...completeReport,
    timeline: { ...completeReport.timeline, discovery },
    boards: {
      affected: (boards.length > 0 ? boards : [wilgen]).map((name) => ({
        name,
        email: "privacy@bestuur.example",
      })),
    },
  },
});

const registerOf = (...entries: readonly RegisterEntry[]) =>
  entries.reduce<BreachRegister>(appendToRegister, []);
const factsOf = (register: BreachRegister, board = wilgen) =>
  breachState(entriesOf(register, reference)).clockFacts.find((one) => one.board === board)
    ?.facts ?? {};
const authorityClock = (register: BreachRegister, board = wilgen) =>
  breachClocks(factsOf(register, board)).at(-1);

describe("the earliest knowledge counts", () => {
  it("a telephone call at 15:05, written down after the mail of 15:31", () => {
    const register = registerOf(entry(reported), entry(told("15:31")), entry(told("15:05")));
    expect(authorityClock(register)).toMatchObject({
      anchor: { event: "controller-informed", at: "2026-11-20T15:05:00+01:00" },
      dueAt: "2026-11-23T14:05:00.000Z",
    });
  });

  it.each([
    ["controller-detected", { event: "controller-aware", at: "2026-11-20T14:05:00+01:00" }],
    ["processor-detected", { event: "controller-informed", at: "2026-11-20T15:31:00+01:00" }],
    ["external-party", { event: "controller-informed", at: "2026-11-20T15:31:00+01:00" }],
  ] as const)("discovered: %s, and told at 15:31", (discovery, anchor) => {
    const register = registerOf(entry(discoveredBy(discovery)), entry(told("15:31")));
    expect(authorityClock(register)?.anchor).toEqual(anchor);
  });

  it("starts the clock of a board that discovered it and was never told", () => {
    expect(authorityClock(registerOf(entry(discoveredBy("controller-detected"))))).toMatchObject({
      state: "running",
      dueAt: "2026-11-23T13:05:00.000Z",
    });
  });

  it("of several boards it is each, until an entry says which one discovered it", () => {
    const opened = registerOf(entry(discoveredBy("controller-detected", wilgen, noorderlicht)));
    expect(factsOf(opened).awareness).toBe("2026-11-20T14:05:00+01:00");
    expect(factsOf(opened, noorderlicht).awareness).toBe("2026-11-20T14:05:00+01:00");
    const named = appendToRegister(opened, entry(aware("14:20", noorderlicht)));
    expect(factsOf(named).awareness).toBeUndefined();
    expect(factsOf(named, noorderlicht).awareness).toBe("2026-11-20T14:05:00+01:00");
  });

  it("a board that knew before the supplier did", () => {
    const register = registerOf(entry(reported), entry(aware("13:50")), entry(told("15:31")));
    expect(authorityClock(register)?.anchor).toEqual({
      event: "controller-aware",
      at: "2026-11-20T13:50:00+01:00",
    });
    expect(appendToRegister(register, entry(filed("2026-11-20T13:55:00+01:00")))).toHaveLength(4);
  });

  it("of a board that is told while the report names none yet", () => {
    const { boards: _named, ...report } = incompleteReport;
    const notKnownYet = [...report.notKnownYet, "boards.affected" as const];
    const opened = registerOf(entry({ kind: "reported", report: { ...report, notKnownYet } }));
    const register = [told("15:31"), told("15:05")].reduce(
      (so, event) => appendToRegister(so, entry(event)),
      opened,
    );
    expect(factsOf(register).controllerInformed).toBe("2026-11-20T15:05:00+01:00");
    const { clockFacts } = breachState(entriesOf(register, reference));
    expect(clockFacts.map(({ board }) => board)).toEqual([wilgen, undefined]);
    expect(clockFacts[1]?.facts.controllerInformed).toBeUndefined();
  });

  it("is the least of all moments, in any order of writing", () => {
    const minute = fc.integer({ min: 10, max: 59 }).map((at) => told(`15:${at}`));
    fc.assert(
      fc.property(fc.array(minute, { minLength: 1, maxLength: 6 }), (calls) => {
        const register = registerOf(entry(reported), ...calls.map((call) => entry(call)));
        const first = calls.map((call) => ("at" in call ? call.at : "")).sort()[0];
        expect(factsOf(register).controllerInformed).toBe(first);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a correction", () => {
  const opened = registerOf(
    entry(reported),
    entry(told("15:31")),
    entry(filed("2026-11-21T09:00:00+01:00")),
  );
  const corrected = appendToRegister(opened, entry(told("16:31"), { of: 2, reasons }));

  it("keeps both, and the clocks follow it", () => {
    expect(entriesOf(corrected).map(({ event }) => "at" in event && event.at)).toContain(
      "2026-11-20T15:31:00+01:00",
    );
    expect(factsOf(corrected).controllerInformed).toBe("2026-11-20T16:31:00+01:00");
  });

  it("can be corrected itself, by its own place or that of the first", () => {
    for (const of of [2, 4]) {
      const again = appendToRegister(corrected, entry(told("17:31"), { of, reasons }));
      expect(factsOf(again).controllerInformed).toBe("2026-11-20T17:31:00+01:00");
    }
  });

  it("of a first report stands in its place, with every follow-up on it", () => {
    const first = registerOf(
      entry({ kind: "reported", report: incompleteReport }),
      entry({ kind: "reported", report: followUpReport }),
    );
    const timeline = { ...completeReport.timeline, discoveredAt: "2026-11-20T13:50:00+01:00" };
    const report = { ...incompleteReport, timeline };
    const register = appendToRegister(
      first,
      entry({ kind: "reported", report }, { of: 1, reasons }),
    );
    expect(breachState(entriesOf(register)).report).toEqual({ ...completeReport, timeline });
  });

  it("may say that there was nothing to write down", () => {
    const register = appendToRegister(opened, entry(retracted, { of: 2, reasons }));
    expect(factsOf(register)).not.toHaveProperty("controllerInformed");
    expect(() => appendToRegister(register, entry(told("15:40"), { of: 2, reasons }))).toThrow(
      "correction.of: unknown-entry",
    );
  });

  it.each<[string, RegisterEvent, number, string]>([
    ["what comes later", told("15:40"), 4, "correction.of: unknown-entry"],
    ["another kind", decided, 2, "event.kind: other-kind"],
    ["a first report away", retracted, 1, "event.kind: other-kind"],
    [
      "a first report into a follow-up",
      { kind: "reported", report: followUpReport },
      1,
      "event.kind: other-kind",
    ],
    [
      "the discovery to after what was told",
      {
        kind: "reported",
        report: {
          ...completeReport,
          timeline: {
            ...completeReport.timeline,
            discoveredAt: "2026-11-20T15:40:00+01:00",
            awareAt: "2026-11-20T15:40:00+01:00",
          },
        },
      },
      1,
      "event.report.timeline.discoveredAt: before-discovery",
    ],
    ["what was told to before the discovery", told("14:04"), 2, "event.at: before-discovery"],
  ])("cannot correct %s", (_what, event, of, message) => {
    expect(() => appendToRegister(opened, entry(event, { of, reasons }))).toThrow(message);
  });

  it("of what is not there stands by itself in a history that nobody checked", () => {
    const state = breachState([
      entry(reported),
      entry(told("15:31")),
      entry(told("15:05"), { of: 9, reasons }),
    ]);
    expect(state.clockFacts[0]?.facts.controllerInformed).toBe("2026-11-20T15:05:00+01:00");
  });

  it("asks for a reason, and a retraction for what it retracts", () => {
    expect(registerEntry.safeParse(entry(told("15:40"), { of: 2, reasons: "" })).success).toBe(
      false,
    );
    expect(() => appendToRegister(opened, entry(retracted))).toThrow("correction: required");
  });
});

describe("what cannot have happened is refused", () => {
  const opened = registerOf(entry(reported));
  const before = "2026-11-20T14:04:59.999+01:00";

  it.each<[string, BreachRegister, RegisterEntry, string]>([
    ["the authority told before anything was known", opened, entry(filed(before)), "event.at"],
    [
      "a board told before discovery",
      opened,
      entry({ ...told("15:31"), at: before } as RegisterEvent),
      "event.at",
    ],
    ["a decision before discovery", opened, entry({ ...decided, at: before }), "event.at"],
    ["a closing before discovery", opened, entry({ ...closed, at: before }), "event.at"],
  ])("%s", (_what, register, next, path) => {
    expect(() => appendToRegister(register, next)).toThrow(`${path}: before-discovery`);
  });

  const late = { ...entry(told("15:31")), recordedAt: "2026-11-20T15:25:59.999+01:00" };
  it.each<[string, Partial<RegisterEntry>, string | undefined]>([
    ["more than five minutes", {}, "event.at: in-the-future"],
    ["five minutes", { recordedAt: "2026-11-20T15:26:00+01:00" }, undefined],
    [
      "by the envelope",
      { event: reported, occurredAt: "2026-11-21T15:25:00+01:00", reference: "DL-2026-0002" },
      "occurredAt: in-the-future",
    ],
    [
      "by a report",
      { event: reported, recordedAt: "2026-11-20T14:54:00+01:00", reference: "DL-2026-0002" },
      "event.report.timeline.awareAt: in-the-future",
    ],
  ])("an event ahead of the clock of its writing: %s", (_what, change, message) => {
    const register = appendToRegister([], {
      ...entry(reported),
      recordedAt: "2026-11-20T14:56:00+01:00",
    });
    const writing = () =>
      appendToRegister(change.recordedAt?.includes("14:54") ? [] : register, {
        ...late,
        ...change,
      });
    if (message) expect(writing).toThrow(message);
    else expect(writing()).toHaveLength(2);
  });

  it("a board that the report does not name, once it names some", () => {
    expect(() => appendToRegister(opened, entry(told("15:31", noorderlicht)))).toThrow(
      "event.board: not-an-option",
    );
  });

  const withdrawn: RegisterEvent = {
    kind: "reported",
    report: {
      kind: "withdrawal",
      reference,
      reason: "Het waren alleen testgegevens.",
      reporter: completeReport.contact.reporter,
    },
  };
  it.each<[string, boolean, readonly RegisterEvent[], RegisterEvent]>([
    ["nobody told and no reason", false, [reported], closed],
    [
      "a decision to notify is not yet a notice",
      false,
      [reported, { ...decided, notifyAuthority: "yes" }],
      closed,
    ],
    [
      "a reason",
      true,
      [reported],
      { ...closed, reasonsNobodyTold: "Er zijn geen besturen geraakt." },
    ],
    ["a decision with reasons", true, [reported, decided], closed],
    ["a board was told", true, [reported, told("15:31")], closed],
    ["a board knew", true, [reported, aware("14:20")], closed],
    ["the board discovered it", true, [discoveredBy("controller-detected")], closed],
    ["the authority was told", true, [reported, filed("2026-11-21T09:00:00Z")], closed],
    ["it was no breach", true, [reported, withdrawn], closed],
  ])("a closing, %s: %s", (_what, isTaken, events, last) => {
    const register = registerOf(...events.map((event) => entry(event)));
    const closing = () => appendToRegister(register, entry(last));
    if (isTaken) expect(closing()).toHaveLength(events.length + 1);
    else expect(closing).toThrow("event.reasonsNobodyTold: nobody-told");
  });

  it("taking back that a board was told, once the breach is closed without a reason", () => {
    const register = registerOf(entry(reported), entry(told("15:31")), entry(closed));
    const correction = { of: 2, reasons };
    expect(() => appendToRegister(register, entry(retracted, correction))).toThrow(
      "correction.of: nobody-told",
    );
    const reasonsNobodyTold = "Er zijn geen besturen geraakt.";
    const explained = entry({ ...closed, reasonsNobodyTold }, { of: 3, reasons });
    const corrected = appendToRegister(register, explained);
    expect(appendToRegister(corrected, entry(retracted, correction))).toHaveLength(5);
    expect(appendToRegister(register, entry(told("15:05"), correction))).toHaveLength(4);
  });
});
