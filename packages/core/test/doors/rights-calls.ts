import * as nl from "../../src/messages/nl/index.ts";
import { erasurePlan } from "../../src/rights/erasure/erasure-plan.ts";
import { composeAccessFile, planErasure, toOpenDsr } from "../../src/rights/index.ts";
import { parseInput } from "../../src/shared/parse-input.ts";
import {
  board,
  found,
  inventory,
  policy,
  received,
  started,
  verify,
  words,
} from "../rights-requests.ts";
import { type Calls, only } from "./calls.ts";

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
const answered = { event: "answer", at, by: "po-1", role: "privacy-officer" } as const;
const closed = { ...started, status: "answered", history: [...started.history, answered] } as const;
const filing = composeAccessFile({ ...started, kind: "access" }, found);
const file = filing.result === "filed" ? filing.file : undefined;
const recipient = {
  id: "r-1",
  name: "Drukker",
  role: "recipient",
  elements: ["messages"],
} as const;
const content = { outcome: "erased", plan, outcomes, recipients: [] } as const;
const answer = { request: started, answeredOn: "2026-03-12", board, words, content };

/** Good calls of `/rights`. */
export const rightsCalls: Calls = {
  rights: {
    accessFiles: { args: [file] },
    accountableRequest: { args: [closed, { term: "P1Y", asOf: "2027-06-01" }] },
    composeAccessFile: { args: [{ ...started, kind: "access" }, found] },
    composeAnswer: { args: [answer, only(nl, "requestAnswer", "legalReference")], texts: [1] },
    erasureProof: { args: [plan, outcomes, "0123456789abcdef0123456789abcdef"] },
    fromOpenDsr: { args: [toOpenDsr(received, [identity])] },
    openDsrStatus: { args: ["received"] },
    planErasure: { args: [started, input] },
    recipientNotices: { args: [plan, [recipient]] },
    requestClock: { args: [received, { now: "2026-02-01T00:00:00Z", passOnHours: 48 }] },
    requestStanding: {
      args: [{ subject: received.subject, requester: received.requester, at }],
    },
    resumeErasure: { args: [plan, outcomes] },
    toFideslang: {
      args: [inventory, { keys: { account: "user.account" }, root: "user.education" }],
    },
    toOpenDsr: { args: [received, [identity]] },
    transition: { args: [received, verify] },
  },
};
