import type { RetentionAction, SqlOptions } from "@bijsluiter/core/retention";
import type { Database } from "../database/open-database.ts";

/** The table that is swept and where its facts and holds are. Names are ours, never a user's. */
export interface SweepSource {
  readonly table: string;
  /** Its key: a whole number. */
  readonly id: string;
  readonly columns: SqlOptions["columns"];
  readonly category?: SqlOptions["category"];
  /**
   * The table of holds, in days. Its `recordId` must reference the swept table: then a hold that is being placed and
   * the transaction that erases wait for one another.
   */
  readonly holds: {
    readonly table: string;
    readonly id: string;
    readonly recordId: string;
    readonly from: string;
    readonly until: string;
  };
  /**
   * Carries out an action on records and gives the ids that it was carried out on. In the transaction of the batch, so
   * what it does elsewhere (files, a search index) must bear being done twice. Deletes rows when left out, and leaves
   * every other action to be counted as skipped.
   */
  readonly apply?: (
    transaction: Database,
    action: RetentionAction,
    ids: readonly string[],
  ) => Promise<readonly string[]>;
}
