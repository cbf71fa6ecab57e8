import { toDay } from "../../calendar/to-day.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type DataSubjectRequest, dataSubjectRequest } from "../request/data-subject-request.ts";
import { elementLines } from "./element-lines.ts";
import { elementOrder } from "./element-order.ts";
import { type ErasureHold, type ErasureInput, erasureInput } from "./erasure-input.ts";
import { inventoryHash } from "./erasure-inventory.ts";
import { type ErasurePlan, planHash } from "./erasure-plan.ts";
import { keepNeeded } from "./keep-needed.ts";
import { isInScope, type PlanStop, planStops } from "./plan-stops.ts";
import { recordAnswers } from "./record-answers.ts";

/** A plan, or the reasons why there is none. */
export type ErasurePlanning =
  | { readonly result: "planned"; readonly plan: ErasurePlan }
  | { readonly result: "stopped"; readonly reasons: readonly PlanStop[] };

/**
 * Frozen plan for one erasure request: the data to erase, the data to keep and the reasons, with the hashes of policy
 * and inventory. A duty to keep, a hold and a court order override the request; data with unknown facts is kept. A
 * place of the inventory that was not searched blocks the plan, and so does a category without a rule.
 *
 * @param request - Request with verified identity, on which work has started.
 * @throws InvalidInputError when the input is malformed.
 * @see GDPR art. 17(1), 17(3) and 18
 *
 * @example
 * ```ts
 * import { definePolicy } from "@bijsluiter/core/retention";
 * import { planErasure } from "@bijsluiter/core/rights";
 *
 * const policy = definePolicy({
 *   id: "own",
 *   version: "1",
 *   rules: [
 *     { id: "absence", kind: "keep", categories: ["absence"], trigger: "leftOn", period: "P5Y" },
 *     { id: "messages", kind: "erase", categories: ["messages"], trigger: "leftOn", period: "P2Y" },
 *   ],
 * });
 * const place = { reach: "in-reach", connector: "database", goes: "erase", onRequest: "erase" } as const;
 * const inventory = {
 *   id: "leerplein",
 *   version: "1",
 *   elements: [
 *     { ...place, id: "absence", category: "absence" },
 *     { ...place, id: "messages", category: "messages" },
 *   ],
 * };
 * const step = { at: "2026-03-02T09:00:00+01:00", by: "po-1", role: "privacy-officer" } as const;
 * const request = {
 *   id: "VZ-2026-009",
 *   kind: "erasure",
 *   scope: "all",
 *   subject: { kind: "adult", id: "p-12", group: "pupil" },
 *   requester: { role: "subject" },
 *   receivedAt: "2026-03-01T09:00:00+01:00",
 *   receivedBy: "board",
 *   channel: "form",
 *   status: "in-progress",
 *   history: [
 *     { event: "verify-identity", at: step.at, by: step.by, role: step.role },
 *     { event: "start", at: step.at, by: step.by, role: step.role },
 *   ],
 * } as const;
 * const facts = { leftOn: "2025-06-20" };
 * const records = [
 *   { element: "absence", records: [{ id: "a1", facts }] },
 *   { element: "messages", records: [{ id: "m1", facts }] },
 * ];
 * const planning = planErasure(request, { policy, inventory, records, holds: [], asOf: "2026-03-10" });
 * const lines = planning.result === "planned" ? planning.plan.lines : [];
 * lines.map(({ answer, until }) => [answer, until]); // => [["keep", "2030-06-20"], ["erase", null]]
 * ```
 */
export function planErasure(request: DataSubjectRequest, input: ErasureInput): ErasurePlanning {
  const known = parseInput(dataSubjectRequest, request);
  const valid = parseInput(erasureInput, input);
  const reasons = planStops(known, valid);
  if (reasons.length > 0) return { result: "stopped", reasons };
  const { policy, inventory } = valid;
  const asOf = dayOf(valid.asOf, policy.timeZone);
  const plan = {
    requestId: known.id,
    asOf,
    policy: { id: policy.id, version: policy.version, hash: policy.hash },
    inventory: { id: inventory.id, version: inventory.version, hash: inventoryHash(inventory) },
    lines: linesOf(known, valid, asOf),
  };
  return { result: "planned", plan: deepFreeze({ ...plan, hash: planHash(plan) }) };
}

function linesOf({ scope }: DataSubjectRequest, input: ErasureInput, asOf: string) {
  const { policy, inventory, holds, restrict = [] } = input;
  const answer = recordAnswers(policy, asOf);
  const held = new Map(input.records.map(({ element, records }) => [element, records]));
  const elements = elementOrder(inventory.elements);
  const isIn = isInScope(scope);
  const restricted = new Set(restrict);
  const holdsOf = holdsByElement(holds);
  const lines = new Map(
    elements.map((element) => [
      element.id,
      elementLines(element, {
        records: held.get(element.id) ?? [],
        holds: holdsOf(element.id),
        asOf,
        isAsked: isIn(element.category),
        isRestricted: restricted.has(element.id),
        answer,
      }),
    ]),
  );
  return keepNeeded(elements, lines);
}

/** Holds on an element: first those on all elements, then those that name it. */
function holdsByElement(holds: readonly ErasureHold[]): (id: string) => readonly ErasureHold[] {
  const onAll = holds.filter(({ elements }) => elements === undefined);
  const named = new Map<string, ErasureHold[]>();
  for (const hold of holds)
    for (const id of new Set(hold.elements)) {
      const before = named.get(id);
      if (before) before.push(hold);
      else named.set(id, [...onAll, hold]);
    }
  return (id) => named.get(id) ?? onAll;
}

const dayOf = (moment: string, zone: string) =>
  moment.length === 10 ? moment : toDay(moment, zone);
