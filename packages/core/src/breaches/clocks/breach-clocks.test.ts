import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../test/vectors/deadlines.json" with { type: "json" };
import { breachClocks } from "./breach-clocks.ts";

const HOUR = 3_600_000;
const utc = (moment: string) => new Date(moment).toISOString();
const toAuthority = (...args: Parameters<typeof breachClocks>) => breachClocks(...args).at(-1);

describe("breachClocks, supplier to board to authority", () => {
  it.each(vectors.processorChain)("$id: $description", (chain) => {
    const { processorEstablished, contractHours, controllerInformed } = chain;
    const [board, authority] = breachClocks(
      { processorEstablished, contractHours, controllerInformed },
      { regime: "gdpr" },
    );
    expect(board).toMatchObject({
      id: "processor-to-controller",
      anchor: { event: "processor-established", at: processorEstablished },
      dueAt: utc(chain.contractDeadline),
      state: chain.withinContract ? "met" : "late",
      late: chain.withinContract ? "no" : "yes",
      basis: { kind: "contract" },
    });
    expect(authority).toMatchObject({
      id: "controller-to-authority",
      anchor: { event: "controller-informed", at: controllerInformed },
      dueAt: utc(chain.controllerPlain72h),
      reg1182: utc(chain.controllerReg1182),
      state: "running",
      late: "unknown",
      basis: { kind: "statute", ref: "GDPR art. 33(1)" },
    });
  });
});

describe("breachClocks, board to authority", () => {
  it.each(vectors.hourVectors)("$id: $description", ({ awareness, plain72h, reg1182Hours }) => {
    expect(toAuthority({ awareness: awareness.local })).toMatchObject({
      dueAt: utc(plain72h.utc),
      reg1182: utc(reg1182Hours.utc),
    });
  });

  it.each(vectors.lateness)("$id: submitted $submitted", (row) => {
    const { awareness, submitted } = row;
    const clock = toAuthority({ awareness, submitted });
    expect(clock?.late).toBe(row.lateUnderPlain ? "yes" : "no");
    expect(clock?.reasonsForDelayRequired).toBe(row.reasonsForDelayRequiredPlain);
    const reasonsForDelay = "Het lek werd pas na onderzoek duidelijk.";
    expect(toAuthority({ awareness, submitted, reasonsForDelay })).toMatchObject({
      late: clock?.late,
      reasonsForDelayRequired: false,
    });
  });

  const aware = "2026-03-27T18:00:00+01:00";
  it.each<[string, Parameters<typeof breachClocks>, object]>([
    ["nothing has started it", [{}, { now: aware }], { state: "waiting", late: "no" }],
    [
      "an hour is left",
      [{ awareness: aware }, { now: "2026-03-30T16:00:00Z" }],
      { state: "running", leftMs: HOUR, late: "no" },
    ],
    [
      "the last moment is in time",
      [{ awareness: aware }, { now: "2026-03-30T17:00:00Z" }],
      { state: "running", leftMs: 0 },
    ],
    [
      "an hour over",
      [{ awareness: aware }, { now: "2026-03-30T18:00:00Z" }],
      { state: "overdue", leftMs: -HOUR, late: "yes" },
    ],
    [
      "a decision stops it",
      [{ awareness: aware, notNeededSince: "2026-03-28T09:00:00Z" }],
      { state: "stopped", late: "no", endedAt: "2026-03-28T09:00:00Z" },
    ],
    [
      "even one that came too late to matter",
      [{ awareness: aware, notNeededSince: "2026-04-28T09:00:00Z" }],
      { state: "stopped", late: "no", reasonsForDelayRequired: false },
    ],
    [
      "a report outweighs a decision",
      [
        {
          awareness: aware,
          notNeededSince: "2026-03-28T09:00:00Z",
          submitted: "2026-03-28T10:00:00Z",
        },
      ],
      { state: "met" },
    ],
    [
      "the board knew before it was told",
      [{ awareness: aware, controllerInformed: "2026-03-28T10:00:00Z" }],
      { anchor: { event: "controller-aware", at: aware } },
    ],
    [
      "the board was told before it knew",
      [{ awareness: "2026-03-29T10:00:00Z", controllerInformed: aware }],
      { anchor: { event: "controller-informed", at: aware } },
    ],
    [
      "a proposal, not law",
      [{ awareness: aware }, { regime: "omnibus-proposal" }],
      { dueAt: "2026-03-31T17:00:00.000Z", basis: { kind: "policy", verifiedOn: null } },
    ],
  ])("%s", (_why, args, clock) => {
    expect(toAuthority(...args)).toMatchObject(clock);
  });
});

describe("breachClocks, an agreement without hours", () => {
  const processorEstablished = "2026-11-20T15:00:00+01:00";

  it("names no last moment: without undue delay, and whether it is late stays unknown", () => {
    const [running] = breachClocks({ processorEstablished }, { now: "2026-11-21T15:00:00+01:00" });
    expect(running).toMatchObject({
      state: "running",
      late: "unknown",
      basis: { ref: "GDPR art. 33(2)" },
    });
    expect(running).not.toHaveProperty("dueAt");
    const [told] = breachClocks({ processorEstablished, controllerInformed: processorEstablished });
    expect(told).toMatchObject({ state: "met", late: "unknown" });
  });
});

it.each<[string, object, object]>([
  ["a local time", { awareness: "2026-03-27T18:00:00" }, {}],
  ["no hours at all", { contractHours: 0 }, {}],
  ["a regime nobody knows", {}, { regime: "wbp" }],
  ["an empty reason", { reasonsForDelay: "nee" }, {}],
])("breachClocks refuses %s", (_why, facts, options) => {
  expect(() => breachClocks(facts, options)).toThrow(
    expect.objectContaining({ code: "ERR_INVALID_INPUT" }),
  );
});

it("breachClocks: what is left shrinks as time passes, and late follows from it", () => {
  const moment = fc
    .date({ noInvalidDate: true, min: new Date("1991-01-01"), max: new Date("2100-01-01") })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(moment, moment, fc.integer({ min: 1, max: 9 * HOUR }), (awareness, now, later) => {
      const next = new Date(Date.parse(now) + later).toISOString();
      const [first, second] = [
        toAuthority({ awareness }, { now }),
        toAuthority({ awareness }, { now: next }),
      ];
      expect((first?.leftMs ?? 0) - (second?.leftMs ?? 0)).toBe(later);
      expect(first?.late).toBe((first?.leftMs ?? 0) < 0 ? "yes" : "no");
    }),
  );
});
