import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officer, received } from "../../../test/rights-requests.ts";
import type { DataSubjectRequest } from "../request/data-subject-request.ts";
import { type RequestClockOptions, requestClock } from "./request-clock.ts";

const asked = { event: "ask-identity", at: "2026-01-16T09:00:00+01:00", ...officer } as const;
const proven = { event: "verify-identity", at: "2026-01-26T09:00:00+01:00", ...officer } as const;
const begun = { event: "start", at: "2026-01-26T09:01:00+01:00", ...officer } as const;
const answered = (at: string): DataSubjectRequest => ({
  ...received,
  status: "answered",
  history: [
    { event: "verify-identity", at: "2026-01-16T09:00:00+01:00", ...officer },
    { event: "start", at: "2026-01-16T09:05:00+01:00", ...officer },
    { event: "answer", at, ...officer },
  ],
});
const extension = {
  toldAt: "2026-02-10T09:00:00+01:00",
  ground: "complex",
  because: "Er zijn veel opnamen om na te luisteren.",
} as const;

describe("the month", () => {
  it.each([
    ["2026-01-15T10:00:00+01:00", "2026-02-16", "15 February is a Sunday: art. 3(4) of 1182/71"],
    ["2026-01-31T10:00:00+01:00", "2026-03-02", "no 31 February; 28 February is a Saturday"],
    ["2026-01-15T23:30:00Z", "2026-02-16", "in Amsterdam it is the 16th"],
    ["2026-03-27T12:00:00+01:00", "2026-04-28", "27 April is King’s day"],
    ["2028-01-29T12:00:00+01:00", "2028-02-29", "a leap year"],
    ["2026-11-25T12:00:00+01:00", "2026-12-28", "Christmas, then a weekend"],
  ])("received %s: answer by %s (%s)", (receivedAt, lastDay) => {
    expect(requestClock({ ...received, receivedAt }).lastDay).toBe(lastDay);
  });

  it.each([
    ["2026-02-10T09:00:00+01:00", "running", 6],
    ["2026-02-16T23:59:59+01:00", "running", 0],
    ["2026-02-17T00:00:00+01:00", "overdue", -1],
  ] as const)("read at %s it is %s, %d days left", (now, state, daysLeft) => {
    expect(requestClock(received, { now })).toMatchObject({ state, daysLeft });
  });

  it("takes other holidays, and another time zone, than the Dutch", () => {
    const king = { ...received, receivedAt: "2026-03-27T12:00:00+01:00" };
    expect(requestClock(king, { holidays: [] }).lastDay).toBe("2026-04-27");
    const late = { ...received, receivedAt: "2026-01-15T23:30:00Z" };
    expect(requestClock(late, { timeZone: "Europe/London" }).receivedOn).toBe("2026-01-15");
  });

  it("says nothing of what is left when nobody says what time it is", () => {
    expect(requestClock(received).state).toBe("unknown");
    expect(requestClock(received)).not.toHaveProperty("daysLeft");
  });

  it.each([
    ["2026-02-16T23:59:59+01:00", "met"],
    ["2026-02-17T00:00:00+01:00", "late"],
  ])("answered at %s: %s", (at, state) => {
    expect(requestClock(answered(at)).state).toBe(state);
  });

  it.each([
    ["2026-02-16T23:59:59+01:00", "met"],
    ["2026-02-17T00:00:00+01:00", "late"],
  ])("refused at %s: %s, GDPR art. 12(4)", (at, state) => {
    const history = [{ event: "refuse", at, ...officer } as const];
    expect(requestClock({ ...received, status: "refused", history }).state).toBe(state);
  });

  const closedAt = "2026-03-17T00:00:00+01:00";
  it.each<[DataSubjectRequest["status"], DataSubjectRequest["history"]]>([
    ["withdrawn", [{ event: "withdraw", at: closedAt, by: "p-81", role: "requester" }]],
    [
      "duplicate",
      [
        { event: "verify-identity", at: "2026-01-16T09:00:00+01:00", ...officer },
        { event: "mark-duplicate", at: closedAt, ...officer },
      ],
    ],
  ])("stops when the request is %s", (status, history) => {
    expect(requestClock({ ...received, status, history }).state).toBe("stopped");
  });
});

describe("two further months", () => {
  it("are counted in two ways, and the earlier day counts (additions 1.8)", () => {
    const clock = requestClock({ ...received, extension });
    expect(
      clock.readings.map(({ extension: reading, lastDay, counts }) => [reading, lastDay, counts]),
    ).toEqual([
      ["from-receipt", "2026-04-15", true],
      ["from-first-last-day", "2026-04-16", false],
    ]);
    expect(clock.lastDay).toBe("2026-04-15");
  });

  it.each([
    [
      // 31 January and a month is 28 February, a Friday; two more are 28 April.
      "2025-01-31T10:00:00+01:00",
      [
        ["from-first-last-day", "2025-04-28", true],
        ["from-receipt", "2025-04-30", false],
      ],
    ],
    [
      "2026-03-10T10:00:00+01:00",
      [
        ["from-receipt", "2026-06-10", true],
        ["from-first-last-day", "2026-06-10", false],
      ],
    ],
  ])("received %s: the earliest comes first and counts, %j", (receivedAt, expected) => {
    const toldAt = receivedAt;
    const clock = requestClock({ ...received, receivedAt, extension: { ...extension, toldAt } });
    expect(
      clock.readings.map(({ extension: reading, lastDay, counts }) => [reading, lastDay, counts]),
    ).toEqual(expected);
  });

  it("a reading that was chosen says nothing of a request to which it does not apply", () => {
    const because = "Zo doet ons bestuur het in alle verzoeken.";
    const by = { by: "po-1", because };
    const readings = {
      extension: { ...by, reading: "from-first-last-day" },
      identity: { ...by, reading: "waits-for-identity" },
    } as const;
    expect(requestClock({ ...received, readings }).readings).toEqual([
      { lastDay: "2026-02-16", extensionCounts: null, counts: true },
    ]);
  });

  it("are counted as somebody chose, with a reason", () => {
    const because = "Zo doet ons bestuur het in alle verzoeken.";
    const chosen = { reading: "from-first-last-day", by: "po-1", because } as const;
    const clock = requestClock({ ...received, extension, readings: { extension: chosen } });
    expect(clock.lastDay).toBe("2026-04-16");
  });

  it.each([
    ["2026-02-16T23:00:00+01:00", true, "2026-04-15"],
    ["2026-02-17T00:00:00+01:00", false, "2026-02-16"],
  ])("told at %s: counts %s, answer by %s", (toldAt, extensionCounts, lastDay) => {
    const clock = requestClock({ ...received, extension: { ...extension, toldAt } });
    expect(clock).toMatchObject({ extensionCounts, lastDay });
  });
});

describe("waiting for the identity", () => {
  const waiting: DataSubjectRequest = { ...received, status: "identity-asked", history: [asked] };
  const because = "De vraag kwam van een onbekend adres.";
  const identity = { reading: "waits-for-identity", by: "po-1", because } as const;

  it("does not move the day unless somebody chose so", () => {
    expect(requestClock(waiting).lastDay).toBe("2026-02-16");
    expect(requestClock(waiting).readings).toHaveLength(2);
  });

  it("has no day while it waits, in the other reading", () => {
    const clock = requestClock({ ...waiting, readings: { identity } });
    expect(clock).toMatchObject({ lastDay: null, state: "waiting" });
  });

  it("a refusal is in time while it waits: no day has passed", () => {
    const refused = { event: "refuse", at: "2026-06-01T09:00:00+02:00", ...officer } as const;
    const request: DataSubjectRequest = {
      ...waiting,
      status: "refused",
      history: [asked, refused],
      readings: { identity },
    };
    expect(requestClock(request)).toMatchObject({ lastDay: null, state: "met" });
  });

  it("counts from the proof, in the other reading", () => {
    const history = [asked, proven, begun];
    const request: DataSubjectRequest = { ...received, status: "in-progress", history };
    expect(requestClock({ ...request, readings: { identity } }).lastDay).toBe("2026-02-26");
    expect(requestClock(request).lastDay).toBe("2026-02-16");
  });
});

describe("a supplier", () => {
  const atSupplier: DataSubjectRequest = { ...received, receivedBy: "supplier" };
  const passed = (at: string): DataSubjectRequest => ({
    ...atSupplier,
    history: [{ event: "pass-on", at, by: "desk-2", role: "supplier" }],
  });

  it.each([
    [atSupplier, "2026-01-16T10:00:00+01:00", "running"],
    [atSupplier, "2026-01-17T10:00:01+01:00", "overdue"],
    [passed("2026-01-17T10:00:00+01:00"), "2026-02-01T10:00:00+01:00", "met"],
    [passed("2026-01-17T10:00:01+01:00"), "2026-02-01T10:00:00+01:00", "late"],
  ] as const)("passes on within 48 hours (%#)", (request, now, state) => {
    expect(requestClock(request, { now, passOnHours: 48 }).passOn?.state).toBe(state);
  });

  it("has no clock of its own where the agreement names no hours, and the board’s month runs", () => {
    const clock = requestClock(atSupplier, { now: "2026-01-16T10:00:00+01:00" });
    expect(clock.passOn).toEqual({ state: "unknown" });
    expect(clock.lastDay).toBe("2026-02-16");
  });
});

describe("a clock as a whole", () => {
  const firstMonth = {
    receivedOn: "2026-01-15",
    firstLastDay: "2026-02-16",
    lastDay: "2026-02-16",
    extensionCounts: null,
    readings: [{ counts: true, lastDay: "2026-02-16", extensionCounts: null }],
  };
  const now = "2026-02-10T09:00:00+01:00";
  const supplier: DataSubjectRequest = { ...received, receivedBy: "supplier" };
  const passOn = { event: "pass-on", at: now, by: "desk", role: "supplier" } as const;
  const dueAt = "2026-01-17T09:00:00.000Z";
  it.each<[string, DataSubjectRequest, RequestClockOptions, object]>([
    ["without a moment", received, {}, { ...firstMonth, state: "unknown" }],
    ["at a moment", received, { now }, { ...firstMonth, state: "running", daysLeft: 6 }],
    [
      "of a supplier",
      supplier,
      { passOnHours: 48 },
      { ...firstMonth, state: "unknown", passOn: { dueAt, state: "unknown" } },
    ],
    [
      "of a supplier, without hours",
      supplier,
      {},
      { ...firstMonth, state: "unknown", passOn: { state: "unknown" } },
    ],
    [
      "of a supplier, at a moment",
      supplier,
      { now, passOnHours: 48 },
      { ...firstMonth, state: "running", daysLeft: 6, passOn: { dueAt, state: "overdue" } },
    ],
    [
      "of a supplier that passed it on",
      { ...supplier, history: [passOn] },
      { passOnHours: 48 },
      { ...firstMonth, state: "unknown", passOn: { dueAt, passedOnAt: now, state: "late" } },
    ],
    [
      "of a supplier that passed it on, without hours",
      { ...supplier, history: [passOn] },
      {},
      { ...firstMonth, state: "unknown", passOn: { passedOnAt: now, state: "unknown" } },
    ],
    [
      "with an extension",
      { ...received, extension },
      {},
      {
        ...firstMonth,
        lastDay: "2026-04-15",
        extensionCounts: true,
        state: "unknown",
        readings: [
          { extension: "from-receipt", counts: true, lastDay: "2026-04-15", extensionCounts: true },
          {
            extension: "from-first-last-day",
            counts: false,
            lastDay: "2026-04-16",
            extensionCounts: true,
          },
        ],
      },
    ],
    [
      "while the identity is asked",
      { ...received, status: "identity-asked", history: [asked] },
      {},
      {
        ...firstMonth,
        state: "unknown",
        readings: [
          { identity: "runs-on", counts: true, lastDay: "2026-02-16", extensionCounts: null },
          { identity: "waits-for-identity", counts: false, lastDay: null, extensionCounts: null },
        ],
      },
    ],
  ])("%s", (_what, request, options, clock) => {
    expect(requestClock(request, options)).toStrictEqual(clock);
  });
});

const instants = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

it("exactly one reading counts, and without a choice it is the earliest", () => {
  fc.assert(
    fc.property(instants, fc.boolean(), fc.boolean(), (receivedAt, isExtended, isAsked) => {
      const history = isAsked ? [{ ...asked, at: receivedAt }] : [];
      const clock = requestClock({
        ...received,
        receivedAt,
        history,
        status: isAsked ? "identity-asked" : "received",
        ...(isExtended && { extension: { ...extension, toldAt: receivedAt } }),
      });
      expect(clock.readings.filter(({ counts }) => counts)).toHaveLength(1);
      const days = clock.readings.flatMap(({ lastDay }) => lastDay ?? []);
      expect(clock.lastDay).toBe([...days].sort()[0]);
      expect(clock.firstLastDay > clock.receivedOn).toBe(true);
    }),
  );
});

it("does not say whether a request was passed on in time when nobody says what time it is", () => {
  const clock = requestClock({ ...received, receivedBy: "supplier" }, { passOnHours: 24 });
  expect(clock.passOn).toEqual({ dueAt: "2026-01-16T09:00:00.000Z", state: "unknown" });
});
