import { parseInput } from "../../../shared/parse-input.ts";
import { raw, runSql, sql } from "../../sql/sql.ts";
import { type SqlClient, sqlClient } from "../../sql-client.ts";
import { beginWork } from "../batch/begin-work.ts";
import { orderTables } from "../catalog/order-tables.ts";
import { atTable } from "./at-table.ts";
import { prepareScope } from "./prepare-scope.ts";
import { type SweepScope, sweepScope } from "./sweep-plan.ts";

/** Result of a sweep in one table, as a preview. */
export interface TablePreview {
  /** Schema and name, each between quotes. */
  readonly table: string;
  /** Rows of the table, or of the part that `only` names. */
  readonly rows: number;
  /** Rows of which the period is over and that nothing holds. */
  readonly due: number;
  /** Rows of which the period is over and that a hold keeps. */
  readonly held: number;
}

/**
 * Dry run: counts the rows that a sweep would erase, without writing.
 *
 * @returns One line per table, in the order of the sweep.
 * @throws InvalidInputError when a table, column or key does not exist, or a rule reads a fact without a column.
 */
export async function previewSweep(
  client: SqlClient,
  scope: SweepScope,
): Promise<readonly TablePreview[]> {
  const database = parseInput(sqlClient, client);
  const valid = parseInput(sweepScope, scope);
  const { asOf, now } = valid;
  return database.transaction(async (transaction) => {
    await beginWork(transaction, PREVIEW_LOCK_TIMEOUT);
    const { tables } = await prepareScope(transaction, valid, orderTables);
    const previews: TablePreview[] = [];
    for (const { number, name, isIncluded, dueByDate, dueUnheld } of tables) {
      const { rows } = await atTable(number, () =>
        runSql<Readonly<Record<"rows" | "dated" | "due", string>>>(
          transaction,
          sql`select count(*)::text as rows, count(*) filter (where ${dueByDate(asOf)})::text as dated,
          count(*) filter (where ${dueUnheld(asOf, now)})::text as due from ${raw(name)} as swept where ${isIncluded}`,
        ),
      );
      const [found] = rows;
      const due = Number(found?.due);
      previews.push({
        table: name,
        rows: Number(found?.rows),
        due,
        held: Number(found?.dated) - due,
      });
    }
    return previews;
  });
}

const PREVIEW_LOCK_TIMEOUT = 5000;
