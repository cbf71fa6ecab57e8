import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { FactType } from "../../fact/fact-type.ts";
import {
  DAY_PATTERN,
  type Dialect,
  doubled,
  epochOf,
  finite,
  type LookedUpColumn,
  type Quote,
  standardLiteral,
  standardText,
} from "./dialect.ts";

const casts = deepFreeze({
  day: "date",
  instant: "timestamptz",
  "epoch-seconds": "double",
  "epoch-ms": "double",
  "text-day": "varchar",
  code: "varchar",
  number: "double",
  flag: "boolean",
}) satisfies Record<FactType, string>;

/** Column types, as patterns of the result of `typeof`. */
const allowed = deepFreeze({
  day: "DATE",
  instant: "TIMESTAMP WITH TIME ZONE",
  "epoch-seconds": "(U|)(TINY|SMALL|BIG|HUGE|)INT(EGER|)|DECIMAL.*|DOUBLE|FLOAT",
  "epoch-ms": "(U|)(TINY|SMALL|BIG|HUGE|)INT(EGER|)|DECIMAL.*|DOUBLE|FLOAT",
  "text-day": "VARCHAR",
  code: "VARCHAR|UUID|ENUM.*",
  number: "(U|)(TINY|SMALL|BIG|HUGE|)INT(EGER|)|DECIMAL.*|DOUBLE|FLOAT",
  flag: "BOOLEAN",
}) satisfies Record<FactType, string>;

/** DuckDB, on tables and on Parquet files. */
export const duckdb: Dialect = deepFreeze({
  quotes: "double",
  placeholders: "numbered",
  compared(column, holds) {
    if (holds === "code") return `nullif(rtrim(${column}::varchar, ' '), '')`;
    if (holds === "text-day") return `rtrim(${column}::varchar, ' ')`;
    return holds === "number" ? `(${column} + 0)::double` : column;
  },
  fits(column, holds) {
    if (holds === "text-day")
      return [`regexp_matches(rtrim(${column}::varchar, ' '), ${standardText(DAY_PATTERN)})`];
    return holds === "number" ? finite(`(${column} + 0)::double`) : [];
  },
  typed: (holds) => ["", `::${casts[holds]}`],
  moment: (at, holds) => (holds === "instant" ? at : epochOf(at, holds)),
  flag: (value) => value,
  literal: standardLiteral,
  quoted: doubled,
  lookup: (table, columns, quote) => [
    `select ${columns.map((column) => checked(column, quote)).join(", ")} from ${table} where false`,
  ],
  session: [],
} satisfies Dialect);

/** Checks the type with an aggregate over no rows, which gives a typed `NULL`. */
function checked({ column, holds }: LookedUpColumn, quote: Quote): string {
  const one = `any_value(${quote(column)})`;
  if (holds === "key") return `${one} is null`;
  const told = standardText(`column ${column} does not hold ${holds}: it is `);
  return `case when not regexp_full_match(typeof(${one}), '${allowed[holds]}') then error(${told} || typeof(${one})) end`;
}
