import type { RetentionAction } from "../../../retention/index.ts";
import type { SqlClient } from "../../sql-client.ts";
import type { BatchWork } from "../batch/batch-work.ts";
import type { DueRecord } from "../batch/decide-records.ts";
import { keysSql } from "../batch/due-lines.ts";
import { deleteEndedHolds } from "./delete-ended-holds.ts";
import { carryOutDependents } from "./dependents.ts";

/** Takes away what refers to rows that are about to be deleted: what belongs to them, and holds that have ended. */
export async function letGo(
  work: BatchWork,
  client: SqlClient,
  done: { readonly action: RetentionAction; readonly lines: readonly DueRecord[] },
): Promise<void> {
  await carryOutDependents(work, client, done);
  await deleteEndedHolds(work, client, keysSql(done.lines.map(({ key }) => key)));
}
