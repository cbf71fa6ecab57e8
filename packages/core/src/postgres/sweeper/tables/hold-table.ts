import type { HoldTable } from "../../../retention/index.ts";
import type { SqlName } from "../../sql/quoted-name.ts";
import type { TableName } from "./table-name.ts";

/** The table of holds as the sweeper needs it. */
export interface KnownHoldTable {
  readonly name: TableName;
  /** Column of the hold beside the column of the row that it points at. */
  readonly references: readonly (readonly [own: SqlName, theirs: SqlName])[];
  /** Every column that is read, with the field that names it. */
  readonly columns: readonly (readonly [column: SqlName, field: string])[];
}

/** The table of holds that `toSql` is told of. */
export function holdTableOf({ table, recordId, matches, from, until }: HoldTable): KnownHoldTable {
  const [last = "", ...before] = table.split(".").reverse();
  return {
    name: { name: last, ...(before[0] !== undefined && { schema: before[0] }) },
    references: [[recordId, matches.split(".").at(-1) ?? matches]],
    columns: [
      [recordId, "recordId"],
      [from, "from"],
      [until, "until"],
    ],
  };
}
