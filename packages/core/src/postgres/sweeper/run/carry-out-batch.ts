import type { SqlClient } from "../../sql-client.ts";
import type { BatchWork } from "../batch/batch-work.ts";
import { type BatchOutcome, sweepKeys } from "../batch/sweep-keys.ts";
import { refusal } from "../plan/refusal.ts";
import type { ClaimedBatch } from "./claim-batch.ts";
import { finishBatch } from "./finish-batch.ts";
import type { OpenSweep } from "./open-sweep.ts";
import { sweepPartition } from "./sweep-partition.ts";

/**
 * Carries out a batch in the transaction that has it.
 *
 * @throws InvalidInputError with `other-list` when its list is not the one that was planned.
 */
export async function carryOutBatch(
  client: SqlClient,
  { sweepId, asOf, tables, catalog, policy }: OpenSweep,
  { batch, now }: { readonly batch: ClaimedBatch; readonly now: string },
): Promise<BatchOutcome> {
  const { number, tableNumber, partition, keys, isIntact, again } = batch;
  const table = tables[tableNumber];
  if (!isIntact || !table) throw refusal("other-list", "sweepId");
  const work: BatchWork = { client, sweepId, number, table, catalog, asOf, now };
  const outcome =
    partition === null
      ? await sweepKeys(work, policy, keys)
      : await sweepPartition(work, policy, partition);
  await finishBatch(work, again ? keys : [], outcome);
  return outcome;
}
