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
  standardText,
} from "./dialect.ts";

const casts = deepFreeze({
  day: "date",
  instant: "timestamptz",
  "epoch-seconds": "double precision",
  "epoch-ms": "double precision",
  "text-day": "text",
  code: "text",
  number: "double precision",
  flag: "boolean",
}) satisfies Record<FactType, string>;

const texts = ["text", "character varying", "character", "bpchar", "name", "citext"];
const numbers = ["smallint", "integer", "bigint", "numeric", "real", "double precision"];

/** Column types, as named by `format_type`. An enumeration is `enum`; a domain has its base type. */
const allowed = deepFreeze({
  day: ["date"],
  instant: ["timestamp with time zone"],
  "epoch-seconds": numbers,
  "epoch-ms": numbers,
  "text-day": texts,
  code: [...texts, "uuid", "enum"],
  number: numbers,
  flag: ["boolean"],
}) satisfies Record<FactType, readonly string[]>;

/** PostgreSQL 13 and later, and compatible databases. */
export const postgresql: Dialect = deepFreeze({
  quotes: "double",
  placeholders: "numbered",
  compared(column, holds) {
    if (holds === "code") return `nullif(rtrim(${column}::text, ' '), '')`;
    if (holds === "text-day") return `rtrim(${column}::text, ' ')`;
    // Adding nothing is an error for a text, which a cast would read.
    return holds === "number" ? `(${column} + 0)::double precision` : column;
  },
  fits(column, holds) {
    if (holds === "text-day") return [`rtrim(${column}::text, ' ') ~ ${standardText(DAY_PATTERN)}`];
    return holds === "number" ? finite(`(${column} + 0)::double precision`) : [];
  },
  typed: (holds) => ["", `::${casts[holds]}`],
  moment: (at, holds) => (holds === "instant" ? at : epochOf(at, holds)),
  flag: (value) => value,
  literal(value) {
    if (typeof value !== "string") return String(value);
    // With backslashes doubled in an E-text the setting standard_conforming_strings has no say.
    return value.includes("\\")
      ? `E${standardText(value.replaceAll("\\", "\\\\"))}`
      : standardText(value);
  },
  quoted: doubled,
  lookup: (table, columns, quote) => [
    `select ${columns.map((column) => checked(column, quote)).join(", ")} from (select 1) as "one" left join (select ${columns
      .map(({ column }) => quote(column))
      .join(", ")} from ${table} where false) as "seen" on true`,
  ],
  session: ["set row_security = off"],
} satisfies Dialect);

/** Checks the type without reading a row: the left join gives `NULL`s, which still have their types. */
function checked({ column, holds }: LookedUpColumn, quote: Quote): string {
  const name = `"seen".${quote(column)}`;
  if (holds === "key") return `${name} is null`;
  const type =
    `(select case typtype when 'e' then 'enum' else pg_catalog.format_type(coalesce(nullif(typbasetype, 0), oid), null) end` +
    ` from pg_catalog.pg_type where oid = pg_typeof(${name}))`;
  const names = allowed[holds].map(standardText).join(", ");
  const told = postgresql.literal(`column ${column} does not hold ${holds}: it is `);
  // A text that is no number is the one way to an error with words of ours in plain SQL.
  const wrong = `cast(${told} || pg_typeof(${name})::text as integer)`;
  const sound =
    holds === "code"
      ? `${type} in (${names}) and ${isDeterministic(name)}`
      : `${type} in (${names})`;
  return `case when ${sound} then 1 else ${wrong} end`;
}

/** Tests whether a collation is deterministic. In one that is not, `a` may equal `A`. */
const isDeterministic = (name: string) =>
  `not exists (select from pg_catalog.pg_collation where oid = nullif(pg_collation_for(${name}::text), '')::regcollation` +
  " and not collisdeterministic)";
