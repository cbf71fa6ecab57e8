import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inventory, policy, received, started } from "../../test/rights-requests.ts";
import {
  type DataSubjectRequest,
  type ErasureHold,
  planErasure,
  type RequestClockOptions,
  type RequestEvent,
  requestClock,
  requestStanding,
  type StandingInput,
  transition,
} from "./index.ts";

interface Worked {
  readonly what: string;
  /** The law, the guidance or our own rule that gives the outcome. */
  readonly source: string;
  readonly expect: unknown;
}
type ClockCase = Worked &
  Pick<RequestClockOptions, "now" | "passOnHours"> &
  Partial<DataSubjectRequest> & { readonly ask: "clock" };
type StandingCase = Worked & StandingInput & { readonly ask: "standing" };
interface EventCase extends Worked {
  readonly ask: "event";
  readonly status: "received" | "in-progress";
  readonly event: RequestEvent;
}
interface PlanCase extends Worked {
  readonly ask: "plan";
  readonly element: string;
  readonly asOf?: string;
  readonly holds?: readonly ErasureHold[];
  readonly restrict?: readonly string[];
  readonly scope?: readonly string[];
  readonly facts?: Readonly<Record<string, string>>;
  readonly without?: string;
}
type Case = ClockCase | StandingCase | EventCase | PlanCase;

const path = join(import.meta.dirname, "../../test/vectors/rights-cases.json");
const cases: readonly Case[] = JSON.parse(readFileSync(path, "utf8"));

function outcomeOf(of: Case): unknown {
  switch (of.ask) {
    case "clock": {
      const {
        ask: _ask,
        what: _what,
        source: _source,
        expect: _expect,
        now,
        passOnHours,
        ...given
      } = of;
      const options = { ...(now && { now }), ...(passOnHours && { passOnHours }) };
      return requestClock({ ...received, ...given }, options);
    }
    case "standing":
      return requestStanding({ subject: of.subject, requester: of.requester, at: of.at });
    case "event": {
      const result = transition(of.status === "received" ? received : started, of.event);
      return result.result === "taken"
        ? result.request.status
        : result.reasons.map(({ code }) => code);
    }
    default:
      return lineOf(of);
  }
}

function lineOf({ element, asOf = "2026-03-10", holds = [], restrict = [], ...of }: PlanCase) {
  const { scope, without, facts = { leftOn: "2025-06-20", recordedOn: "2026-01-05" } } = of;
  const records = inventory.elements
    .filter(({ reach, category }) => reach === "in-reach" && (scope?.includes(category) ?? true))
    .map(({ id }) => ({ element: id, records: id === without ? [] : [{ id: `${id}-1`, facts }] }));
  const request = scope ? { ...started, scope } : started;
  const planning = planErasure(request, { policy, inventory, records, holds, restrict, asOf });
  const { lines } = planning.result === "planned" ? planning.plan : { lines: [] };
  const line = lines.find((one) => one.element === element);
  return line && [line.answer, line.ground, line.until];
}

describe("worked cases", () => {
  it("are sixty or more, each with a source, and none twice", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter(({ source }) => source.length < 4)).toEqual([]);
    expect(new Set(cases.map(({ ask, what }) => `${ask} ${what}`)).size).toBe(cases.length);
  });

  it.each(cases)("$ask: $what ($source)", (one) => {
    const outcome = outcomeOf(one);
    if (one.ask === "clock") expect(outcome).toMatchObject(one.expect as object);
    else expect(outcome).toEqual(one.expect);
  });
});
