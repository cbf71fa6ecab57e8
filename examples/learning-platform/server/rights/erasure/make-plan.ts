import type { Issue } from "@bijsluiter/core";
import { toDay } from "@bijsluiter/core/calendar";
import { type ErasurePlan, planErasure } from "@bijsluiter/core/rights";
import { eq } from "drizzle-orm";
import { platformPolicy } from "../../../documents/retention-policy.ts";
import type { Database } from "../../database/open-database.ts";
import { sqlClientOf } from "../../database/sql-client-of.ts";
import { findRecords } from "../places/find-records.ts";
import { readHolds } from "../places/read-holds.ts";
import { rightsInventory } from "../places/rights-inventory.ts";
import { readRequest } from "../requests/request-store.ts";
import type { RightsOptions } from "../rights-options.ts";
import { rightsRequests } from "../tables.ts";

/** A plan, or why there is none. */
export type PlanMade =
  | { readonly outcome: "made"; readonly plan: ErasurePlan }
  | { readonly outcome: "unknown-reference" }
  | { readonly outcome: "refused"; readonly issues: readonly Issue[] };

/** Looks into every place of the inventory and makes a plan of it; one that is carried out already is not made again. */
export function makePlan(
  reference: string,
  { database, clock }: Pick<RightsOptions, "database" | "clock">,
): Promise<PlanMade> {
  return database.transaction(async (transaction): Promise<PlanMade> => {
    const stored = await readRequest(transaction, reference, { hold: true });
    if (!stored) return { outcome: "unknown-reference" };
    if (stored.carriedOutAt) return refused(["carried-out"]);
    const { request } = stored;
    const planning = planErasure(request, {
      policy: platformPolicy,
      inventory: rightsInventory,
      records: await recordsFor(transaction, request),
      holds: await readHolds(sqlClientOf(transaction), request.subject.id),
      asOf: toDay(clock()),
    });
    if (planning.result === "stopped") return refused(planning.reasons.map(({ code }) => code));
    const { plan } = planning;
    await transaction.update(rightsRequests).set({ plan }).where(eq(rightsRequests.id, reference));
    return { outcome: "made", plan };
  });
}

const refused = (codes: readonly string[]): PlanMade => ({
  outcome: "refused",
  issues: [...new Set(codes)].map((code) => ({ code, path: [], params: {} })),
});

/** What the places hold that were asked for. */
async function recordsFor(
  database: Database,
  {
    subject,
    scope,
  }: { readonly subject: { readonly id: string }; readonly scope: "all" | readonly string[] },
) {
  const asked = new Set<string>(scope === "all" ? [] : scope);
  const categories = new Map(rightsInventory.elements.map(({ id, category }) => [id, category]));
  const records = await findRecords(database, subject.id);
  return records.filter(
    ({ element }) => scope === "all" || asked.has(categories.get(element) ?? ""),
  );
}
