import {
  type ErasureProgress,
  erasureProgress,
  type LinePreview,
  previewErasure,
  runErasure,
  storeErasure,
} from "@bijsluiter/core/postgres";
import { eq } from "drizzle-orm";
import { sqlClientOf } from "../../database/sql-client-of.ts";
import { erasureConnectors } from "../places/erasure-connectors.ts";
import { readHolds } from "../places/read-holds.ts";
import { readRequest, type StoredRequest } from "../requests/request-store.ts";
import type { RightsOptions } from "../rights-options.ts";
import { rightsRequests } from "../tables.ts";

/** What became of carrying a plan out. */
export type CarriedOut =
  | { readonly outcome: "run"; readonly progress: ErasureProgress }
  | { readonly outcome: "unknown-reference" }
  | {
      readonly outcome: "refused";
      readonly code: "no-plan" | "other-plan" | "identity-not-verified";
    };

/**
 * Carries out the plan that the officer saw, known by its hash. The plan is kept first: a process that is killed leaves it to the
 * next call, which goes on where that one stopped.
 */
export async function carryOut(
  { reference, planHash }: { readonly reference: string; readonly planHash: string },
  options: RightsOptions,
): Promise<CarriedOut> {
  const { database, clock } = options;
  const ready = await database.transaction(async (transaction) => {
    const stored = await readRequest(transaction, reference, { hold: true });
    if (!stored) return { outcome: "unknown-reference" } as const;
    const { plan, request, carriedOutAt } = stored;
    if (!plan) return { outcome: "refused", code: "no-plan" } as const;
    if (plan.hash !== planHash) return { outcome: "refused", code: "other-plan" } as const;
    const isOpen = request.status === "in-progress" || request.status === "part-answered";
    if (!isOpen && !carriedOutAt)
      return { outcome: "refused", code: "identity-not-verified" } as const;
    await storeErasure(sqlClientOf(transaction), plan, { now: clock() });
    if (!carriedOutAt)
      await transaction
        .update(rightsRequests)
        .set({ carriedOutAt: new Date(clock()) })
        .where(eq(rightsRequests.id, reference));
    return { outcome: "ready", pupilId: request.subject.id } as const;
  });
  if (ready.outcome !== "ready") return ready;
  const progress = await runErasure(sqlClientOf(database), {
    planHash,
    ...waysFor(ready.pupilId, options),
  });
  return { outcome: "run", progress };
}

/** How far a plan is, once it was begun. */
export const progressOf = (
  { plan, carriedOutAt }: StoredRequest,
  { database }: Pick<RightsOptions, "database">,
): Promise<ErasureProgress | undefined> =>
  plan && carriedOutAt
    ? erasureProgress(sqlClientOf(database), plan.hash)
    : Promise.resolve(undefined);

/** A dry run of a plan: what is there, and what is held. */
export const dryRunOf = (
  { plan, request, carriedOutAt }: StoredRequest,
  options: RightsOptions,
): Promise<readonly LinePreview[] | undefined> =>
  plan && !carriedOutAt
    ? previewErasure(sqlClientOf(options.database), plan, waysFor(request.subject.id, options))
    : Promise.resolve(undefined);

const waysFor = (pupilId: string, { voices, clock }: RightsOptions) => ({
  connectors: erasureConnectors(voices, clock),
  readHolds: (client: Parameters<typeof readHolds>[0]) => readHolds(client, pupilId),
  now: clock,
});
