import type { SqlClient } from "../../sql-client.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { PreparedTable } from "../tables/prepared-table.ts";

/** One batch at work: in which transaction, on which table, for which sweep. */
export interface BatchWork {
  readonly client: SqlClient;
  readonly sweepId: string;
  readonly number: number;
  readonly table: PreparedTable;
  readonly catalog: Catalog;
  readonly asOf: string;
  readonly now: string;
}
