import { quotedName, type SqlName } from "../../sql/quoted-name.ts";
import { joinSql, raw, type Sql, sql } from "../../sql/sql.ts";
import type { CarryOut, SetValue } from "../tables/carry-out.ts";

/** An update that erases or anonymises columns. */
export interface SetSql {
  /** What stands behind `set`. */
  readonly assignments: Sql;
  /** The row does not have these values yet, so that a second night changes and logs nothing. */
  readonly differs: Sql;
}

/** The columns of an update of the table that is called `alias` in the statement. */
export function setSql(
  { set }: Exclude<CarryOut, "delete">,
  alias: string,
  typeOf: (column: SqlName) => string,
): SetSql {
  const columns = Object.entries(set).map(([name, value]) => ({
    own: raw(quotedName(name)),
    column: raw(`${alias}.${quotedName(name)}`),
    value: valueSql(value, `${alias}.${quotedName(name)}`, typeOf(name)),
  }));
  return {
    assignments: joinSql(
      columns.map(({ own, value }) => sql`${own} = ${value}`),
      ", ",
    ),
    // As texts, since not every type can be compared.
    differs: joinSql(
      columns.map(({ column, value }) => sql`${column}::text is distinct from (${value})::text`),
      " or ",
    ),
  };
}

function valueSql(value: SetValue, column: string, type: string): Sql {
  if (value === null) return raw(`null::${type}`);
  if (typeof value === "object") return raw(`date_trunc('${value.truncate}', ${column})::${type}`);
  return sql`${String(value)}::text::${raw(type)}`;
}
