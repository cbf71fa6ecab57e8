import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { FactType } from "../../fact/fact-type.ts";
import type { SqlValue } from "../sql-fragment.ts";
import { DAY_PATTERN, type Dialect, doubled, epochOf, finite } from "./dialect.ts";

const NUMBER_PATTERN = "^-{0,1}[0-9]+([.][0-9]+){0,1}(e[+-]{0,1}[0-9]+){0,1}$";

const casts = deepFreeze({
  day: "date",
  instant: "datetime(6)",
  "epoch-seconds": "double",
  "epoch-ms": "double",
  "text-day": "char",
  code: "char",
  number: "double",
  flag: "signed",
}) satisfies Record<FactType, string>;

const texts = "char,varchar,tinytext,text,mediumtext,longtext";
const numbers = "tinyint,smallint,mediumint,int,bigint,decimal,float,double";

/** Column types, as named in `information_schema`. */
const allowed = deepFreeze({
  day: "date",
  instant: "timestamp",
  "epoch-seconds": numbers,
  "epoch-ms": numbers,
  "text-day": texts,
  code: `${texts},enum,uuid`,
  number: numbers,
  flag: "tinyint",
}) satisfies Record<FactType, string>;

/**
 * MariaDB 10.6 and later. It accepts `01-12-2025` as a date and treats `a` as equal to `A`. Texts are therefore matched
 * with a pattern and compared in a binary collation. An instant is a `timestamp`, read in UTC.
 */
export const mariadb: Dialect = deepFreeze({
  quotes: "backtick",
  placeholders: "question-mark",
  compared(column, holds) {
    if (holds === "code")
      return `nullif(convert(rtrim(${column}) using utf8mb4) collate utf8mb4_bin, '')`;
    return holds === "text-day" ? `rtrim(${column})` : column;
  },
  fits(column, holds) {
    if (holds === "day" || holds === "text-day")
      return [`rtrim(cast(${column} as char)) regexp '${DAY_PATTERN}'`];
    if (holds === "flag") return [`cast(${column} as char) in ('0', '1')`];
    if (holds === "code" || holds === "instant") return [];
    return [`cast(${column} as char) regexp '${NUMBER_PATTERN}'`, ...finite(column)];
  },
  typed: (holds) => ["cast(", ` as ${casts[holds]})`],
  moment: (at, holds) =>
    holds === "instant" ? at.slice(0, 19).replace("T", " ") : epochOf(at, holds),
  flag: Number,
  literal: hexLiteral,
  quoted: doubled,
  lookup: (table, columns) => [
    `select ${columns.map(({ column }) => doubled(column, "`")).join(", ")} from ${table} where 1 = 0`,
    ...columns.flatMap(({ column, holds }) =>
      holds === "key" ? [] : [typeCheck(table, column, holds)],
    ),
  ],
  session: ["set time_zone = '+00:00'"],
} satisfies Dialect);

/** Value as a hexadecimal literal, which does not depend on the backslash setting. */
function hexLiteral(value: SqlValue): string {
  if (typeof value !== "string") return String(value);
  return `convert(x'${bytesToHex(utf8ToBytes(value))}' using utf8mb4)`;
}

/** Statement that checks a column type. It is a block, because only `signal` gives an error with a message. */
function typeCheck(table: string, column: string, holds: FactType): string {
  const [name, schema] = table
    .slice(1, -1)
    .split("`.`")
    .reverse()
    .map((part) => part.replaceAll("``", "`"));
  const where = schema === undefined ? "database()" : hexLiteral(schema);
  return (
    `begin not atomic if not exists (select 1 from information_schema.columns where table_schema = ${where}` +
    ` and table_name = ${hexLiteral(String(name))} and column_name = ${hexLiteral(column)}` +
    ` and find_in_set(data_type, '${allowed[holds]}')) then` +
    ` signal sqlstate '45000' set message_text = 'a column does not hold ${holds}'; end if; end`
  );
}
