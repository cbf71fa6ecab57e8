import fc from "fast-check";
import { expect, it } from "vitest";
import { type BreachClockFacts, breachClocks, breachRegimes } from "../index.ts";

const HOUR = 3_600_000;
const hoursOf = { gdpr: 72, "omnibus-proposal": 96 } as const;
const refOf = {
  gdpr: "GDPR art. 33(1)",
  "omnibus-proposal": "Digital Omnibus proposal, 19 November 2025 (not law)",
} as const;
const iso = (ms: number) => new Date(ms).toISOString();

/** How the clock to the authority stood before there were lists of duties, written out again. */
function authorityAsBefore(facts: BreachClockFacts, regime: keyof typeof hoursOf, now?: string) {
  const { awareness, controllerInformed, submitted, notNeededSince, reasonsForDelay } = facts;
  const ownFirst =
    controllerInformed === undefined ||
    (awareness !== undefined && Date.parse(awareness) < Date.parse(controllerInformed));
  const at = ownFirst ? awareness : controllerInformed;
  const head = { id: "controller-to-authority", ref: refOf[regime] };
  if (at === undefined) return { ...head, state: "waiting", late: "no", reasons: false };
  const due = Date.parse(at) + hoursOf[regime] * HOUR;
  const end = submitted ?? notNeededSince;
  const until = end ?? now;
  const left = until === undefined ? undefined : due - Date.parse(until);
  const stopped = submitted === undefined && notNeededSince !== undefined;
  const over = left !== undefined && left < 0;
  const state = stopped
    ? "stopped"
    : end === undefined
      ? over
        ? "overdue"
        : "running"
      : over
        ? "late"
        : "met";
  return {
    ...head,
    state,
    event: ownFirst ? "controller-aware" : "controller-informed",
    at,
    dueAt: iso(due),
    endedAt: end,
    leftMs: left,
    late: stopped ? "no" : left === undefined ? "unknown" : over ? "yes" : "no",
    reasons: state === "late" && reasonsForDelay === undefined,
    reg1182: iso(Math.floor(Date.parse(at) / HOUR) * HOUR + (hoursOf[regime] + 1) * HOUR),
  };
}

const moment = fc.option(
  fc
    .date({ noInvalidDate: true, min: new Date("2019-01-01"), max: new Date("2090-01-01") })
    .map((date) => date.toISOString()),
  { nil: undefined },
);
const drawn = fc.record({
  awareness: moment,
  controllerInformed: moment,
  submitted: moment,
  notNeededSince: moment,
  processorEstablished: moment,
  contractHours: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  reasonsForDelay: fc.constantFrom(undefined, "Het onderzoek duurde langer."),
});
/** Without the keys that hold nothing. */
const present = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined),
  ) as Partial<Value>;

it("breachClocks without regimes reads the authority's clock exactly as before", () => {
  const regime = fc.constantFrom("gdpr" as const, "omnibus-proposal" as const);
  fc.assert(
    fc.property(drawn, regime, moment, (all, law, now) => {
      const facts = present(all) as BreachClockFacts;
      const clock = breachClocks(facts, { regime: law, ...(now !== undefined && { now }) }).at(-1);
      const { anchor, basis, reasonsForDelayRequired, ...read } = clock ?? {
        basis: { ref: "" },
        reasonsForDelayRequired: true,
      };
      const flat = {
        ...read,
        ref: basis.ref,
        ...(anchor && { event: anchor.event, at: anchor.at }),
        reasons: reasonsForDelayRequired,
      };
      expect(flat).toEqual(present(authorityAsBefore(facts, law, now)));
    }),
  );
});

it("the duties of the GDPR as a list say the same as the two clocks without it", () => {
  fc.assert(
    fc.property(drawn, moment, (all, now) => {
      const facts = present(all) as BreachClockFacts;
      const at = now === undefined ? {} : { now };
      const before = breachClocks(facts, at).at(-1);
      const listed = breachClocks(facts, { regimes: [breachRegimes.gdpr], ...at });
      const authority = listed.find(({ id }) => id === "gdpr/authority");
      for (const key of ["dueAt", "endedAt", "leftMs", "late", "state", "reg1182"] as const)
        expect([key, authority?.[key]]).toEqual([key, before?.[key]]);
      expect(authority?.reasonsForDelayRequired).toBe(before?.reasonsForDelayRequired);
      const supplier = facts.processorEstablished !== undefined;
      const contract = listed.find(({ regime }) => regime === "contract");
      expect(contract !== undefined).toBe(supplier && facts.contractHours !== undefined);
      if (contract) expect(contract.dueAt).toBe(breachClocks(facts, at)[0]?.dueAt);
    }),
  );
});
