import { describe, expect, it } from "vitest";
import {
  assessSignificance,
  type BreachAuthority,
  breachAuthorities,
  breachAuthority,
  breachClocks,
  breachRegimes,
  type DutyClock,
  defineRegime,
  dutyRegime,
  dutyReminders,
  findAuthorities,
  type NotificationDuty,
  type RegimeClockFacts,
} from "../index.ts";

const { gdpr, "nl-cbw": cbw, dora } = breachRegimes;
const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();
const reasons = "Het onderzoek duurde langer dan verwacht.";
const duty: NotificationDuty = {
  id: "one",
  to: "data-protection-authority",
  kind: "notification",
  startsAt: "awareness",
  scope: "controller",
  status: "law",
  basis: { kind: "policy", ref: "house rule", verifiedOn: null },
};

/** The first clock of a regime with this one duty. */
function clockOf(changed: Partial<NotificationDuty>, facts: RegimeClockFacts, now?: string) {
  const own = defineRegime({ id: "own", duties: [{ ...duty, period: "PT4H", ...changed }] });
  return breachClocks(facts, { regimes: [own], ...(now !== undefined && { now }) })[0];
}

describe("anchor of a clock", () => {
  it.each<[string, RegimeClockFacts, DutyClock["anchor"]]>([
    ["own knowledge", { awareness: at(2) }, { event: "awareness", at: at(2) }],
    [
      "word of the supplier",
      { controllerInformed: at(2) },
      { event: "told-by-supplier", at: at(2) },
    ],
    [
      "own knowledge, before the supplier told",
      { awareness: at(1), controllerInformed: at(2) },
      { event: "awareness", at: at(1) },
    ],
    [
      "word of the supplier, before own knowledge",
      { awareness: at(2), controllerInformed: at(1) },
      { event: "told-by-supplier", at: at(1) },
    ],
    [
      "both at one moment",
      { awareness: at(1), controllerInformed: at(1) },
      { event: "told-by-supplier", at: at(1) },
    ],
    ["neither", {}, undefined],
  ])("GDPR art. 33(1): %s", (_what, facts, anchor) => {
    expect(clockOf({}, facts)?.anchor).toEqual(anchor);
  });
});

describe("clock of the agreement, GDPR art. 33(2)", () => {
  const facts: RegimeClockFacts = { processorEstablished: at(0), contractHours: 24 };
  const running = {
    id: "contract/board",
    regime: "contract",
    duty: "board",
    to: "board",
    kind: "notification",
    scope: "processor",
    status: "contract",
    basis: { kind: "contract", ref: "processing agreement, annex 2", verifiedOn: null },
    reasonsForDelayRequired: false,
    anchor: { event: "established-by-supplier", at: at(0) },
    dueAt: at(24),
    state: "running",
    late: "unknown",
  };
  it.each<[string, RegimeClockFacts, string | undefined, object]>([
    ["runs without the present time", facts, undefined, running],
    ["has an hour left", facts, at(23), { ...running, late: "no", leftMs: 3_600_000 }],
    ["is over", facts, at(25), { ...running, state: "overdue", late: "yes", leftMs: -3_600_000 }],
    [
      "ends when the board is told",
      { ...facts, controllerInformed: at(24) },
      at(30),
      { ...running, state: "met", late: "no", leftMs: 0, endedAt: at(24) },
    ],
    [
      "asks a supplier that was late for no reasons",
      { ...facts, controllerInformed: at(25) },
      at(30),
      { ...running, state: "late", late: "yes", leftMs: -3_600_000, endedAt: at(25) },
    ],
  ])("%s", (_what, known, now, expected) => {
    const options = { regimes: [gdpr], ...(now !== undefined && { now }) };
    expect(breachClocks(known, options)[0]).toEqual(expected);
  });

  it("is not there without a supplier", () => {
    const clocks = breachClocks({ contractHours: 24, awareness: at(0) }, { regimes: [gdpr] });
    expect(clocks.map(({ id }) => id)).toEqual(["gdpr/authority", "gdpr/people"]);
  });
});

describe("end of a clock", () => {
  const outcome = (regime: string, which: "filed" | "not-needed", hour: number) =>
    ({ regime, duty: "one", outcome: which, at: at(hour) }) as const;
  const to = "csirt-and-authority";
  it.each<[string, Partial<NotificationDuty>, RegimeClockFacts, Partial<DutyClock>]>([
    [
      "an outcome of the same duty in another law",
      { to },
      { outcomes: [outcome("other", "filed", 1)] },
      { state: "running" },
    ],
    [
      "a notice that was filed after a decision that none is needed",
      { to },
      { outcomes: [outcome("own", "not-needed", 1), outcome("own", "filed", 2)] },
      { state: "met", endedAt: at(2) },
    ],
    [
      "a decision alone",
      { to },
      { outcomes: [outcome("own", "not-needed", 1)] },
      { state: "stopped", endedAt: at(1) },
    ],
    [
      "a notice to the authority is no early warning",
      { kind: "early-warning" },
      { submitted: at(1) },
      { state: "running" },
    ],
    [
      "nor one to another authority",
      { to: "financial-authority" },
      { submitted: at(1) },
      { state: "running" },
    ],
    [
      "nor is one to people",
      { to: "market-authority" },
      { peopleInformed: at(1) },
      { state: "running" },
    ],
    [
      "nor one to the board",
      { to, startsAt: "awareness" },
      { controllerInformed: at(0) },
      { state: "running" },
    ],
    ["a notice to people", { to: "people" }, { peopleInformed: at(1) }, { state: "met" }],
    [
      "people who need not be told",
      { to: "people" },
      { peopleNotNeededSince: at(1) },
      { state: "stopped" },
    ],
    ["no notice needed", {}, { notNeededSince: at(1) }, { state: "stopped", late: "no" }],
  ])("%s", (_what, changed, facts, expected) => {
    expect(clockOf(changed, { awareness: at(0), ...facts }, at(3))).toMatchObject(expected);
  });
});

describe("reasons for a delay, GDPR art. 33(1)", () => {
  it.each<[string, Partial<NotificationDuty>, RegimeClockFacts, boolean]>([
    ["a late notice", {}, { submitted: at(5) }, true],
    ["a late notice with its reasons", {}, { submitted: at(5), reasonsForDelay: reasons }, false],
    ["a notice in time", {}, { submitted: at(4) }, false],
    ["a notice that is overdue", {}, {}, false],
    ["a late decision that none is needed", {}, { notNeededSince: at(5) }, false],
    [
      "a late early warning",
      { to: "csirt-and-authority", kind: "early-warning" },
      { outcomes: [{ regime: "own", duty: "one", outcome: "filed", at: at(5) }] },
      false,
    ],
    [
      "a late notice to people",
      { to: "people", kind: "communication" },
      { peopleInformed: at(5) },
      false,
    ],
  ])("%s", (_what, changed, facts, isRequired) => {
    const clock = clockOf(changed, { awareness: at(0), ...facts }, at(6));
    expect(clock?.reasonsForDelayRequired).toBe(isRequired);
  });
});

describe("readings of a term", () => {
  const filed = { regime: "nl-cbw", duty: "notification", outcome: "filed", at: at(10) } as const;
  it("an incident that is over at the notification still has its own reading, art. 29", () => {
    const facts = { awareness: at(0), outcomes: [filed], handled: at(10) };
    const report = breachClocks(facts, { regimes: [cbw] }).find(
      ({ duty: id }) => id === "final-report",
    );
    expect(report?.otherReading).toEqual({ event: "handled", dueAt: report?.dueAt });
  });

  it("rounds no hours of another event than its own", () => {
    const statute = { kind: "statute", ref: "house law", verifiedOn: null } as const;
    const both = {
      basis: statute,
      startsAt: "classification",
      period: "PT72H",
      also: { startsAt: "awareness", period: "PT24H" },
    } as const;
    expect(clockOf(both, { awareness: at(0), classified: at(1) })).not.toHaveProperty("reg1182");
    expect(clockOf(both, { classified: at(1) })).toHaveProperty("reg1182");
    expect(clockOf({ basis: statute }, { controllerInformed: at(0) })).toHaveProperty("reg1182");
    expect(dora.duties.length).toBeGreaterThan(0);
  });

  it.each<[string, string | undefined, string, string]>([
    ["2026-11-22", "2026-11-23", "running", "its last day"],
    ["2026-11-22", "2026-11-22", "not-in-force", "a day after its last"],
    ["2026-11-23", undefined, "running", "its first day"],
    ["2026-11-24", undefined, "not-in-force", "a day before its first"],
  ])("a law from %s to %s: %s, %s", (validFrom, validTo, state) => {
    const bound = { validFrom, ...(validTo !== undefined && { validTo }) };
    expect(clockOf(bound, { awareness: at(12) })?.state).toBe(state);
  });
});

describe("period of a duty", () => {
  const takes = (period: string) =>
    dutyRegime.safeParse({ id: "own", duties: [{ ...duty, period }] }).success;
  it.each(["PT9999H", "P1D", "P999999D", "P52W", "P12M", "P10Y", "P1Y6M2W10D"])(
    "takes %s",
    (period) => {
      expect(takes(period)).toBe(true);
    },
  );
  it.each([" PT4H", "PT4H ", "PT4H30M", "P1Dx", "xP1D", "P1000000D", "PT12345H", "PxD"])(
    "refuses %j",
    (period) => {
      expect(takes(period)).toBe(false);
    },
  );
});

it("reminds of a clock that is over, and of no clock without an anchor", () => {
  const clocks = breachClocks({ awareness: at(0) }, { regimes: [gdpr], now: at(80) });
  expect(clocks.find(({ id }) => id === "gdpr/authority")?.state).toBe("overdue");
  expect(dutyReminders(clocks).map(({ id }) => id)).toEqual(["gdpr/authority"]);
  expect(dutyReminders([{ id: "own/one", state: "running", dueAt: at(4) }])).toEqual([]);
});

describe("assessSignificance", () => {
  const incident = { at: at(0), loss: 60_000, rootCause: "same" };
  it("counts an incident at the same moment, and names its basis", () => {
    expect(
      assessSignificance({ incident, turnoverLastYear: 2_000_000, earlier: [incident] }),
    ).toEqual({
      significant: "yes",
      threshold: 100_000,
      loss: 120_000,
      incidents: 2,
      basis: {
        kind: "statute",
        ref: "Implementing Regulation (EU) 2024/2690 art. 3(1)(a) and 4",
        validFrom: "2024-11-07",
        verifiedOn: null,
      },
    });
  });

  it("has no threshold while the turnover is not known", () => {
    expect(Object.keys(assessSignificance({ incident }))).not.toContain("threshold");
  });
});

describe("findAuthorities", () => {
  const [ap] = breachAuthorities;
  const row = { ...ap, validFrom: "2026-01-01", validTo: "2026-12-31" } as BreachAuthority;
  it.each([
    ["2025-12-31", 0, "a day before"],
    ["2026-01-01", 1, "the first day"],
    ["2026-12-31", 1, "the last day"],
    ["2027-01-01", 0, "a day after"],
  ])("on %s: %i, %s", (asOf, count) => {
    expect(findAuthorities([row], { country: "NL", sector: "care", asOf })).toHaveLength(count);
  });

  it.each([
    ["kind", "data-protection competent csirt"],
    ["channel", "web-form portal mail phone"],
    ["sector", "any care education government municipality"],
  ])("%s: takes its own codes, and no other", (field, codes) => {
    for (const code of codes.split(" "))
      expect(breachAuthority.safeParse({ ...row, [field]: code }).success).toBe(true);
    expect(breachAuthority.safeParse({ ...row, [field]: "" }).success).toBe(false);
  });
});
