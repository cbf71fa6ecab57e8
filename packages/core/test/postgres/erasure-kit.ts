import { definePolicy, type RetentionPolicy } from "../../src/retention/index.ts";
import {
  type ElementInReach,
  type ErasureInventory,
  type ErasurePlan,
  planErasure,
} from "../../src/rights/index.ts";
import { started } from "../rights-requests.ts";

export const now = "2026-03-10T10:00:00.000Z";

const policy: RetentionPolicy = definePolicy({
  id: "leerplein",
  version: "1",
  rules: [{ id: "all", kind: "erase", trigger: "leftOn", period: "P2Y" }],
});

/** What an element is, beside its records. */
export type Place = Partial<Pick<ElementInReach, "after" | "goes" | "connector">> & {
  /** Restricted on request, and not erased. */
  readonly restricted?: boolean;
};

/** A plan that erases `count` records of each element, `<element>-<n>` or just the number. */
export function planOf(
  elements: Readonly<Record<string, Place & { readonly ids: readonly string[] }>>,
): ErasurePlan {
  const inventory: ErasureInventory = {
    id: "leerplein",
    version: "1",
    elements: Object.entries(elements).map(
      ([id, { ids: _ids, restricted: _restricted, ...place }]) => ({
        id,
        category: id,
        reach: "in-reach",
        connector: "tables",
        goes: "erase",
        onRequest: "erase",
        ...place,
      }),
    ),
  };
  const facts = { leftOn: "2025-06-20" };
  const records = Object.entries(elements).map(([element, { ids }]) => ({
    element,
    records: ids.map((id) => ({ id, facts })),
  }));
  const planning = planErasure(started, {
    policy,
    inventory,
    records,
    holds: [],
    restrict: Object.keys(elements).filter((id) => elements[id]?.restricted),
    asOf: "2026-03-10",
  });
  if (planning.result === "stopped") throw new Error(JSON.stringify(planning.reasons));
  return planning.plan;
}

/** The numbers from 1 to `count` as texts. */
export const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1));
