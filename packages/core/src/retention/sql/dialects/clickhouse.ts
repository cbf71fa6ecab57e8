import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { FactType } from "../../fact/fact-type.ts";
import type { SqlValue } from "../sql-fragment.ts";
import { DAY_PATTERN, type Dialect, epochOf, finite } from "./dialect.ts";

const casts = deepFreeze({
  day: "Nullable(Date32)",
  instant: "Nullable(DateTime64(6, 'UTC'))",
  "epoch-seconds": "Nullable(Float64)",
  "epoch-ms": "Nullable(Float64)",
  "text-day": "Nullable(String)",
  code: "Nullable(String)",
  number: "Nullable(Float64)",
  flag: "Nullable(Bool)",
}) satisfies Record<FactType, string>;

/** ClickHouse, also as chdb. Values are literals: its clients bind by names and types of their own. */
export const clickhouse: Dialect = deepFreeze({
  quotes: "backtick",
  placeholders: "literal",
  compared(column, holds) {
    if (holds === "code") return `nullIf(trimRight(toString(${column})), '')`;
    return holds === "text-day" ? `trimRight(toString(${column}))` : column;
  },
  fits(column, holds) {
    if (holds === "text-day") return [`match(trimRight(toString(${column})), '${DAY_PATTERN}')`];
    return holds === "number" ? finite(column) : [];
  },
  typed: (holds) => ["cast(", `, ${text(casts[holds])})`],
  moment: (at, holds) =>
    holds === "instant" ? at.slice(0, 19).replace("T", " ") : epochOf(at, holds),
  flag: (value) => value,
  literal: (value: SqlValue) => (typeof value === "string" ? text(value) : String(value)),
  // Names have backslashes as texts have them.
  quoted: (part, mark) =>
    `${mark}${part.replaceAll("\\", "\\\\").replaceAll(mark, `\\${mark}`)}${mark}`,
  lookup: (table, columns, quote) => [
    `select ${columns.map(({ column }) => quote(column)).join(", ")} from ${table} where 1 = 0`,
  ],
  session: [],
} satisfies Dialect);

const text = (value: string) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
