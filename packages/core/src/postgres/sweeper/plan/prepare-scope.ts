import { type CompiledPolicy, compilePolicy } from "../../../retention/index.ts";
import type { SqlClient } from "../../sql-client.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { checkTables } from "../catalog/check-tables.ts";
import { readCatalog } from "../catalog/read-catalog.ts";
import { type PreparedTable, prepareTables } from "../tables/prepared-table.ts";
import type { SweepTable } from "../tables/sweep-table.ts";
import { atTable } from "./at-table.ts";
import type { SweepScope } from "./sweep-plan.ts";

/** A scope that was held against the database. */
export interface PreparedScope {
  readonly policy: CompiledPolicy;
  readonly catalog: Catalog;
  readonly tables: readonly PreparedTable[];
}

/**
 * Holds tables and policy against the database before anything is read.
 *
 * @param order - Gives the tables in the order in which they are swept.
 * @throws InvalidInputError when a table, column or key is not there, or a rule reads a fact that no column has.
 */
export async function prepareScope(
  client: SqlClient,
  { policy, tables, asOf, now }: SweepScope,
  order: (tables: readonly SweepTable[], catalog: Catalog) => readonly SweepTable[],
): Promise<PreparedScope> {
  const catalog = await readCatalog(client);
  checkTables(tables, catalog);
  const compiled = compilePolicy(policy);
  const prepared = prepareTables(order(tables, catalog), catalog, compiled);
  for (const table of prepared) {
    const { before } = table.dueUnheld(asOf, now);
    // Row security is off for the transaction; for the session it is the application's.
    const lookups = before.filter((statement) => statement.startsWith("select "));
    for (const lookup of lookups) await atTable(table.number, () => client.query(lookup));
  }
  return { policy: compiled, catalog, tables: prepared };
}
