import { describe, expect, it } from "vitest";
import { regimes } from "../data/regimes.ts";
import type { BreachClock } from "./breach-clock.ts";
import { breachClocks } from "./breach-clocks.ts";

const start = "2026-11-20T15:00:00+01:00";
const facts = { processorEstablished: start, contractHours: 24, controllerInformed: start };
const { controllerInformed: _told, ...untold } = facts;

/** The last moment of each clock and a millisecond on both sides of it. */
const board = ["2026-11-21T13:59:59.999Z", "2026-11-21T14:00:00.000Z", "2026-11-21T14:00:00.001Z"];
const authority = {
  gdpr: ["2026-11-23T13:59:59.999Z", "2026-11-23T14:00:00.000Z", "2026-11-23T14:00:00.001Z"],
  "omnibus-proposal": [
    "2026-11-24T13:59:59.999Z",
    "2026-11-24T14:00:00.000Z",
    "2026-11-24T14:00:00.001Z",
  ],
} as const satisfies Record<keyof typeof regimes, readonly string[]>;

/** How a clock reads before, on and after its last moment. */
const readings = [
  { state: "running", leftMs: 1, late: "no" },
  { state: "running", leftMs: 0, late: "no" },
  { state: "overdue", leftMs: -1, late: "yes" },
] as const satisfies readonly Partial<BreachClock>[];
const endings = [
  { state: "met", leftMs: 1, late: "no" },
  { state: "met", leftMs: 0, late: "no" },
  { state: "late", leftMs: -1, late: "yes" },
] as const satisfies readonly Partial<BreachClock>[];

describe("the supplier's clock (24 hours by contract)", () => {
  it.each(board.map((moment, index) => [moment, readings[index], endings[index]] as const))(
    "read at %s, and ended at that moment",
    (moment, reading, ending) => {
      const [running] = breachClocks(untold, { now: moment });
      expect(running).toMatchObject({ ...reading, dueAt: board[1] });
      expect(running).not.toHaveProperty("endedAt");
      const [ended] = breachClocks({ ...facts, controllerInformed: moment });
      expect(ended).toMatchObject({ ...ending, endedAt: moment });
      // What ended does not run on.
      const [later] = breachClocks(
        { ...facts, controllerInformed: moment },
        { now: "2027-11-21T14:00:00Z" },
      );
      expect(later).toEqual(ended);
    },
  );

  it("asks reasons of nobody, however late", () => {
    const [ended] = breachClocks({ ...facts, controllerInformed: "2027-01-01T00:00:00Z" });
    expect(ended).toMatchObject({ late: "yes", reasonsForDelayRequired: false });
  });

  it.each([[{}], [{ now: start }]])("cannot tell what is left without hours: %j", (options) => {
    const { contractHours: _hours, ...open } = untold;
    const [clock] = breachClocks(open, options);
    expect(clock).toMatchObject({
      state: "running",
      late: "unknown",
      reasonsForDelayRequired: false,
    });
    expect(clock).not.toHaveProperty("leftMs");
  });
});

describe.each(Object.keys(regimes) as (keyof typeof regimes)[])(
  "the board's clock, %s",
  (regime) => {
    const rows = authority[regime].map(
      (moment, index) => [moment, readings[index], endings[index]] as const,
    );

    it.each(rows)("read at %s, and ended at that moment", (moment, reading, ending) => {
      const running = breachClocks(facts, { regime, now: moment }).at(-1);
      expect(running).toMatchObject({
        ...reading,
        dueAt: authority[regime][1],
        reasonsForDelayRequired: false,
      });
      expect(running).not.toHaveProperty("endedAt");
      const ended = breachClocks({ ...facts, submitted: moment }, { regime }).at(-1);
      expect(ended).toMatchObject({ ...ending, reasonsForDelayRequired: ending?.state === "late" });
    });

    it("asks reasons only of what is late, not stopped, and without them", () => {
      const asks = (more: object) =>
        breachClocks({ ...facts, ...more }, { regime }).at(-1)?.reasonsForDelayRequired;
      const submitted = authority[regime][2];
      expect(asks({ submitted })).toBe(true);
      expect(asks({ submitted: authority[regime][1] })).toBe(false);
      expect(asks({ submitted, reasonsForDelay: "Het onderzoek duurde lang." })).toBe(false);
      expect(asks({ notNeededSince: submitted })).toBe(false);
      expect(asks({ submitted, notNeededSince: submitted })).toBe(true);
      expect(asks({})).toBe(false);
    });

    it.each([
      ["nothing is known", {}, {}],
      ["a year has passed", {}, { now: "2027-11-20T15:00:00+01:00" }],
      ["the supplier knows", untold, { now: "2027-11-20T15:00:00+01:00" }],
      ["it was filed before anything started it", { submitted: start }, {}],
    ])("waits, is not late and asks no reasons: %s", (_what, known, options) => {
      expect(breachClocks(known, { regime, ...options }).at(-1)).toEqual({
        id: "controller-to-authority",
        state: "waiting",
        late: "no",
        reasonsForDelayRequired: false,
        basis: regimes[regime].basis,
      });
    });
  },
);

describe("what starts the board's clock", () => {
  const anchorOf = (awareness: string) => breachClocks({ ...facts, awareness }).at(-1)?.anchor;
  it.each([
    ["2026-11-20T13:59:59.999Z", "controller-aware", "a millisecond before it was told"],
    ["2026-11-20T14:00:00.000Z", "controller-informed", "as it was told"],
    ["2026-11-20T14:00:00.001Z", "controller-informed", "a millisecond later"],
  ])("awareness at %s: %s (%s)", (awareness, event) => {
    expect(anchorOf(awareness)).toEqual({
      event,
      at: event === "controller-aware" ? awareness : start,
    });
  });
});
