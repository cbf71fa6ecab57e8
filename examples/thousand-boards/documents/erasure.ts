import {
  type DataSubjectRequest,
  type ErasureInventory,
  type ErasurePlan,
  planErasure,
} from "@bijsluiter/core/rights";
import { policy } from "./policy.ts";
import { today } from "./time.ts";

const place = {
  reach: "in-reach",
  connector: "tables",
  goes: "erase",
  onRequest: "erase",
} as const;

const inventory: ErasureInventory = {
  id: "leerplein",
  version: "1",
  elements: [
    { ...place, id: "record", category: "study-progress" },
    { ...place, id: "pupil", category: "contact", after: ["record"] },
  ],
};

const officer = { by: "po-1", role: "privacy-officer" } as const;

/** A request of one former pupil, verified and started. */
const requestOf = (board: string, pupil: string): DataSubjectRequest => ({
  id: `VZ-2026-${board}`,
  kind: "erasure",
  scope: "all",
  subject: { kind: "adult", id: pupil, group: "pupil" },
  requester: { role: "subject" },
  receivedAt: "2026-07-15T10:00:00+02:00",
  receivedBy: "board",
  channel: "form",
  status: "in-progress",
  history: [
    { event: "verify-identity", at: "2026-07-16T09:00:00+02:00", ...officer },
    { event: "start", at: "2026-07-16T09:05:00+02:00", ...officer },
  ],
});

/** What goes of that pupil: the records, then the pupil. */
export function erasurePlanOf(
  board: string,
  pupil: string,
  records: readonly string[],
): ErasurePlan {
  const facts = { leftOn: "2026-02-13" };
  const planning = planErasure(requestOf(board, pupil), {
    policy,
    inventory,
    records: [
      { element: "record", records: records.map((id) => ({ id, facts })) },
      { element: "pupil", records: [{ id: pupil, facts }] },
    ],
    holds: [],
    asOf: today,
  });
  if (planning.result === "stopped") throw new Error(JSON.stringify(planning.reasons));
  return planning.plan;
}
