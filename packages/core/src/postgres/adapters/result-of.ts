import type { SqlResult } from "../sql-client.ts";

/** Results of drivers for a statement: pg and Knex, PGlite, Kysely, or the list of postgres.js. */
export type DriverResult =
  | {
      readonly rows: readonly unknown[];
      readonly rowCount?: number | null;
      readonly affectedRows?: number | undefined;
      readonly numAffectedRows?: bigint | undefined;
    }
  | (readonly unknown[] & { readonly count?: number | null });

/** The result of any driver in one form. */
export function resultOf<Row>(result: DriverResult): SqlResult<Row> {
  if ("rows" in result) {
    const { rows, rowCount, affectedRows, numAffectedRows } = result;
    const changed = rowCount ?? affectedRows ?? numAffectedRows;
    return of(rows, changed === undefined ? 0 : Number(changed));
  }
  return of([...result], result.count ?? 0);
}

/** A statement that gives rows counts them; drivers disagree on whether those were changed too. */
const of = <Row>(rows: readonly unknown[], changed: number): SqlResult<Row> => ({
  // The caller names the row of its own statement.
  rows: rows as readonly Row[],
  rowCount: rows.length === 0 ? changed : rows.length,
});
