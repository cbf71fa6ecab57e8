import { erasurePlan } from "../../src/rights/erasure/erasure-plan.ts";
import { planErasure, toOpenDsr } from "../../src/rights/index.ts";
import { parseInput } from "../../src/shared/parse-input.ts";
import { inventory, policy, received, started, verify } from "../rights-requests.ts";
import type { Calls } from "./calls.ts";

const facts = { leftOn: "2025-06-20", recordedOn: "2026-01-05" };
const records = inventory.elements
  .filter(({ reach }) => reach === "in-reach")
  .map(({ id: element }) => ({ element, records: [{ id: `${element}-1`, facts }] }));
const hold = { id: "case-1", from: "2026-01-01", until: null };
const holds = [{ kind: "hold", hold, elements: ["voice"] }] as const;
const input = { policy, inventory, records, holds, restrict: ["absence"], asOf: "2026-03-10" };
const planning = planErasure(started, input);
const plan = parseInput(erasurePlan, "plan" in planning ? planning.plan : Object.create(null));
const at = "2026-03-10T10:00:00Z";
const outcomes = [{ element: "messages", recordId: "messages-1", at, result: "done" }];
const identity = { identity_type: "email", identity_value: "x", identity_format: "raw" } as const;

/** Good calls of `/rights`. */
export const rightsCalls: Calls = {
  rights: {
    erasureProof: { args: [plan, outcomes, "0123456789abcdef0123456789abcdef"] },
    fromOpenDsr: { args: [toOpenDsr(received, [identity])] },
    openDsrStatus: { args: ["received"] },
    planErasure: { args: [started, input] },
    requestClock: { args: [received, { now: "2026-02-01T00:00:00Z", passOnHours: 48 }] },
    requestStanding: {
      args: [{ subject: received.subject, requester: received.requester, at }],
    },
    resumeErasure: { args: [plan, outcomes] },
    toOpenDsr: { args: [received, [identity]] },
    transition: { args: [received, verify] },
  },
};
