import fc from "fast-check";
import { describe, expect, it } from "vitest";
import deadlines from "../../../test/vectors/deadlines.json" with { type: "json" };
import {
  assessSignificance,
  breachAuthorities,
  breachClocks,
  breachRegimes,
  type DutyClock,
  type DutyRegime,
  defineRegime,
  dutyRegime,
  findAuthorities,
  type RegimeClockFacts,
  type SignificanceFacts,
} from "../index.ts";

const { gdpr, "nl-cbw": cbw, dora } = breachRegimes;
const read = (
  facts: RegimeClockFacts,
  regimes: readonly DutyRegime[],
  now?: string,
): readonly DutyClock[] => breachClocks(facts, { regimes, ...(now !== undefined && { now }) });
const byId = (clocks: readonly DutyClock[], id: string) => clocks.find((clock) => clock.id === id);

const aware = "2026-11-26T16:00:00+01:00";

describe("breachClocks of several regimes", () => {
  it("gives one clock for each duty of each regime, the contract first", () => {
    const facts = { processorEstablished: aware, contractHours: 24, controllerInformed: aware };
    expect(read(facts, [gdpr, cbw]).map(({ id, status }) => [id, status])).toEqual([
      ["contract/board", "contract"],
      ["gdpr/board", "law"],
      ["gdpr/authority", "law"],
      ["gdpr/people", "law"],
      ["nl-cbw/early-warning", "law"],
      ["nl-cbw/notification", "law"],
      ["nl-cbw/final-report", "law"],
    ]);
  });

  it.each<[string, string, RegimeClockFacts, Partial<DutyClock> & { readonly id: string }]>([
    [
      "24 hours from awareness, over a weekend",
      "Cyberbeveiligingswet art. 26(1)",
      { awareness: "2026-11-27T16:00:00+01:00" },
      { id: "nl-cbw/early-warning", dueAt: "2026-11-28T15:00:00.000Z", state: "running" },
    ],
    [
      "72 hours",
      "art. 27(1)",
      { awareness: "2026-11-27T16:00:00+01:00" },
      { id: "nl-cbw/notification", dueAt: "2026-11-30T15:00:00.000Z" },
    ],
    [
      "the final report waits for the notification",
      "art. 29",
      { awareness: aware },
      { id: "nl-cbw/final-report", state: "waiting", late: "no" },
    ],
    [
      "a month after the notification rolls over Christmas and a Sunday",
      "Reg. 1182/71 art. 3(4); vector: 26 Nov 2026 + 1 month = Mon 28 Dec",
      { awareness: aware, outcomes: [filed("nl-cbw", "notification", aware)] },
      { id: "nl-cbw/final-report", dueAt: "2026-12-28T22:59:59.999Z", state: "running" },
    ],
    [
      "still running: the month after the notification is due, the one after the handling shown",
      "art. 29, two readings",
      {
        awareness: aware,
        outcomes: [filed("nl-cbw", "notification", aware)],
        handled: "2026-12-10T12:00:00+01:00",
      },
      {
        id: "nl-cbw/final-report",
        dueAt: "2026-12-28T22:59:59.999Z",
        otherReading: { event: "handled", dueAt: "2027-01-11T22:59:59.999Z" },
      },
    ],
    [
      "handled before it was notified: one reading",
      "art. 29",
      {
        awareness: aware,
        outcomes: [filed("nl-cbw", "notification", "2026-11-27T16:00:00+01:00")],
        handled: aware,
      },
      { id: "nl-cbw/final-report", dueAt: "2026-12-28T22:59:59.999Z" },
    ],
    [
      "known before the law held",
      "in force 15 August 2026",
      { awareness: "2026-08-14T23:59:00+02:00" },
      { id: "nl-cbw/early-warning", state: "not-in-force", late: "no" },
    ],
    [
      "known on its first day",
      "in force 15 August 2026",
      { awareness: "2026-08-15T00:00:00+02:00" },
      { id: "nl-cbw/early-warning", state: "running", dueAt: "2026-08-15T22:00:00.000Z" },
    ],
    [
      "four hours after classification, before a day after awareness",
      "DORA",
      { awareness: aware, classified: "2026-11-26T18:00:00+01:00" },
      {
        id: "dora/initial-notification",
        dueAt: "2026-11-26T21:00:00.000Z",
        otherReading: { event: "awareness", dueAt: "2026-11-27T15:00:00.000Z" },
      },
    ],
    [
      "classified late: the day after awareness",
      "DORA",
      { awareness: aware, classified: "2026-11-27T15:00:00+01:00" },
      {
        id: "dora/initial-notification",
        dueAt: "2026-11-27T15:00:00.000Z",
        otherReading: { event: "classification", dueAt: "2026-11-27T18:00:00.000Z" },
      },
    ],
    [
      "people: from the finding of high risk, without hours",
      "GDPR art. 34(1)",
      { awareness: aware, highRiskFound: "2026-11-27T10:00:00+01:00" },
      {
        id: "gdpr/people",
        state: "running",
        late: "unknown",
        anchor: { event: "high-risk-found", at: "2026-11-27T10:00:00+01:00" },
      },
    ],
    [
      "people: not before a high risk was found",
      "GDPR art. 34(1)",
      { awareness: aware },
      { id: "gdpr/people", state: "waiting" },
    ],
    [
      "people told",
      "GDPR art. 34(1)",
      { awareness: aware, highRiskFound: aware, peopleInformed: "2026-11-28T10:00:00+01:00" },
      { id: "gdpr/people", state: "met", endedAt: "2026-11-28T10:00:00+01:00" },
    ],
    [
      "a final decision that people need not be told",
      "GDPR art. 34(3)",
      { awareness: aware, highRiskFound: aware, peopleNotNeededSince: aware },
      { id: "gdpr/people", state: "stopped", late: "no" },
    ],
    [
      "what was filed outweighs a decision of before",
      "breach.md 8",
      { awareness: aware, submitted: aware, notNeededSince: aware },
      { id: "gdpr/authority", state: "met" },
    ],
    [
      "no significant incident after all",
      "art. 25",
      {
        awareness: aware,
        outcomes: [{ regime: "nl-cbw", duty: "early-warning", outcome: "not-needed", at: aware }],
      },
      { id: "nl-cbw/early-warning", state: "stopped" },
    ],
    [
      "late without reasons",
      "reason for delay, additions 1.2",
      {
        awareness: aware,
        outcomes: [filed("nl-cbw", "notification", "2026-12-01T16:00:00+01:00")],
      },
      { id: "nl-cbw/notification", state: "late", reasonsForDelayRequired: true },
    ],
    [
      "announced: shown, and said to be no law",
      "additions 1.2",
      { awareness: aware },
      { id: "nl-cbw-higher-education/early-warning", status: "announced", state: "running" },
    ],
    [
      "a proposal: shown, and said to be no law",
      "additions 1.1",
      { awareness: aware },
      { id: "omnibus-proposal/authority", status: "proposal", dueAt: "2026-11-30T15:00:00.000Z" },
    ],
  ])("%s (%s)", (_what, _source, facts, { id, ...expected }) => {
    const clock = byId(read(facts, Object.values(breachRegimes)), id);
    expect(clock).toMatchObject(expected);
    if (!("otherReading" in expected)) expect(clock).not.toHaveProperty("otherReading");
  });

  it.each(deadlines.dayMonthVectors)("a period of the calendar, $id: $description", (vector) => {
    const { eventDay, period, endExclusiveUtc } = vector;
    const units: Record<string, string> = { days: "D", weeks: "W", months: "M", years: "Y" };
    const one = defineRegime({
      id: "own",
      duties: [{ ...duty, period: `P${period.n}${units[period.unit]}` }],
    });
    const [clock] = read({ awareness: `${eventDay}T12:00:00+01:00` }, [one]);
    expect(Date.parse(clock?.dueAt ?? "")).toBe(Date.parse(endExclusiveUtc) - 1);
  });

  it("starts at the notice of the supplier, and ends at the first of several outcomes", () => {
    const own = defineRegime({
      id: "own",
      duties: [
        { ...duty, to: "csirt-and-authority", startsAt: "told-by-supplier", period: "PT4H" },
      ],
    });
    const outcomes = [filed("own", "one", "2026-11-26T19:00:00+01:00"), filed("own", "one", aware)];
    const [clock] = read({ controllerInformed: aware, outcomes }, [own]);
    expect(clock).toMatchObject({ state: "met", endedAt: aware });
  });

  it("puts a reading without a last moment behind one that has one", () => {
    const also = { startsAt: "high-risk-found" } as const;
    const own = defineRegime({ id: "own", duties: [{ ...duty, period: "PT4H", also }] });
    const [clock] = read({ awareness: aware, highRiskFound: aware }, [own]);
    expect(clock?.dueAt).toBe("2026-11-26T19:00:00.000Z");
  });

  it("takes the holidays that it is given", () => {
    const month = defineRegime({ id: "own", duties: [{ ...duty, period: "P1M" }] });
    const options = { regimes: [month], holidays: ["2026-12-28"] };
    const [clock] = breachClocks({ awareness: aware }, options);
    expect(clock?.dueAt).toBe("2026-12-29T22:59:59.999Z");
  });

  it("rounds to clock hours only what a statute sets", () => {
    const facts = { processorEstablished: aware, contractHours: 24, awareness: aware };
    const clocks = read(facts, [gdpr, dora]);
    expect(byId(clocks, "gdpr/authority")?.reg1182).toBe("2026-11-29T16:00:00.000Z");
    expect(byId(clocks, "contract/board")).not.toHaveProperty("reg1182");
    expect(byId(clocks, "dora/initial-notification")).not.toHaveProperty("reg1182");
  });

  it("is bound to the day of the Netherlands, not to that of the offset", () => {
    const month = defineRegime({ id: "own", duties: [{ ...duty, period: "P1M" }] });
    const [clock] = read({ awareness: "2026-07-31T22:30:00Z" }, [month]);
    expect(clock?.dueAt).toBe("2026-09-01T21:59:59.999Z");
  });

  it.each<[string, unknown, string]>([
    ["no regime", { regimes: [] }, "unknown-key"],
    ["no list", { regimes: "gdpr" }, "unknown-key"],
    ["a name", { regimes: ["gdpr"] }, "unknown-key"],
    ["one that was not defined", { regimes: [gdpr, { ...gdpr }] }, "regimes.1: not-an-option"],
    ["both ways of asking", { regimes: [gdpr], regime: "gdpr" }, "unknown-key"],
  ])("refuses %s", (_what, options, message) => {
    expect(() => breachClocks({}, options as never)).toThrow(message);
  });

  it.each(["P1H", "PT0H", "PT99999H", "72", "PT1.5H", "P", "PT72M"])(
    "refuses a duty with the period %s",
    (period) => {
      expect(dutyRegime.safeParse({ id: "own", duties: [{ ...duty, period }] }).success).toBe(
        false,
      );
    },
  );

  it("never puts the due moment after the other reading, nor an hour clock over a weekend", () => {
    const day = fc
      .date({ noInvalidDate: true, min: new Date("2026-09-01"), max: new Date("2080-01-01") })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(day, day, (awareness, other) => {
        const facts = {
          awareness,
          classified: other,
          handled: other,
          outcomes: [filed("nl-cbw", "notification", awareness)],
        };
        for (const clock of read(facts, [cbw, dora, gdpr])) {
          const { dueAt, otherReading } = clock;
          if (otherReading && dueAt)
            expect(Date.parse(dueAt)).toBeLessThanOrEqual(Date.parse(otherReading.dueAt));
        }
        const due = byId(read(facts, [gdpr]), "gdpr/authority")?.dueAt ?? "";
        expect(Date.parse(due) - Date.parse(awareness)).toBe(72 * 3_600_000);
      }),
      { numRuns: 50 },
    );
  });
});

describe("assessSignificance", () => {
  const at = "2026-11-20T10:00:00+01:00";
  const before = (on: string, loss?: number, rootCause = "same") => ({
    at: `${on}T10:00:00+01:00`,
    rootCause,
    ...(loss !== undefined && { loss }),
  });
  it.each<[string, SignificanceFacts, object]>([
    [
      "500,000 of a large supplier is not over it",
      { incident: { at, loss: 500_000 }, turnoverLastYear: 100_000_000 },
      { significant: "no", threshold: 500_000 },
    ],
    [
      "a euro more is",
      { incident: { at, loss: 500_001 }, turnoverLastYear: 100_000_000 },
      { significant: "yes" },
    ],
    [
      "a small supplier: 5 % is lower",
      { incident: { at, loss: 100_001 }, turnoverLastYear: 2_000_000 },
      { significant: "yes", threshold: 100_000 },
    ],
    [
      "and exactly 5 % is not over it",
      { incident: { at, loss: 100_000 }, turnoverLastYear: 2_000_000 },
      { significant: "no" },
    ],
    [
      "turnover not known, below the highest",
      { incident: { at, loss: 400_000 } },
      { significant: "unknown" },
    ],
    [
      "turnover not known, above it anyhow",
      { incident: { at, loss: 600_000 } },
      { significant: "yes" },
    ],
    [
      "loss not known",
      { incident: { at }, turnoverLastYear: 2_000_000 },
      { significant: "unknown", loss: 0 },
    ],
    [
      "two of one cause in six months count together",
      {
        incident: before("2026-11-20", 60_000),
        turnoverLastYear: 2_000_000,
        earlier: [before("2026-05-20", 60_000)],
      },
      { significant: "yes", incidents: 2, loss: 120_000 },
    ],
    [
      "a day more than six months does not",
      {
        incident: before("2026-11-20", 60_000),
        turnoverLastYear: 2_000_000,
        earlier: [before("2026-05-19", 60_000)],
      },
      { significant: "no", incidents: 1 },
    ],
    [
      "another cause does not",
      {
        incident: before("2026-11-20", 60_000),
        turnoverLastYear: 2_000_000,
        earlier: [before("2026-11-01", 60_000, "other")],
      },
      { significant: "no", incidents: 1 },
    ],
    [
      "nor does one that came later",
      {
        incident: before("2026-11-20", 60_000),
        turnoverLastYear: 2_000_000,
        earlier: [before("2026-11-21", 60_000)],
      },
      { significant: "no", incidents: 1 },
    ],
    [
      "one of unknown cost leaves it open",
      {
        incident: before("2026-11-20", 60_000),
        turnoverLastYear: 2_000_000,
        earlier: [before("2026-11-01")],
      },
      { significant: "unknown", incidents: 2 },
    ],
    [
      "an unknown cause has no recurrences",
      {
        incident: { at, loss: 60_000 },
        turnoverLastYear: 2_000_000,
        earlier: [{ at, loss: 60_000 }],
      },
      { significant: "no", incidents: 1 },
    ],
  ])("%s (Reg. 2024/2690 art. 3(1)(a), 4)", (_what, facts, expected) => {
    expect(assessSignificance(facts)).toMatchObject(expected);
  });
});

describe("findAuthorities", () => {
  it.each([
    ["education", "2026-11-29", ["ap", "ncsc-portal"]],
    ["municipality", "2026-11-29", ["ap", "ibd"]],
    ["care", "2026-08-14", ["ap"]],
    ["care", "2018-05-24", []],
  ] as const)("%s on %s: %j", (sector, asOf, ids) => {
    const found = findAuthorities(breachAuthorities, { country: "NL", sector, asOf });
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it("leaves out what no longer holds, and another country", () => {
    const [ap] = breachAuthorities;
    const gone = breachAuthorities.map((row) => ({ ...row, validTo: "2026-10-01" }));
    const asked = { country: "NL", sector: "care", asOf: "2026-11-29" } as const;
    expect(findAuthorities(gone, asked)).toEqual([]);
    expect(findAuthorities(ap ? [ap] : [], { ...asked, country: "BE" })).toEqual([]);
  });
});

const duty = {
  id: "one",
  to: "data-protection-authority",
  kind: "notification",
  startsAt: "awareness",
  scope: "controller",
  status: "law",
  basis: { kind: "policy", ref: "house rule", verifiedOn: null },
} as const;

function filed(regime: string, of: string, at: string) {
  return { regime, duty: of, outcome: "filed", at } as const;
}
