import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { type Dialect, doubled, epochOf, finite, standardLiteral } from "./dialect.ts";

/**
 * SQLite 3.23 and later. A column may hold values of any type, so each value is checked: a day is a text, an instant is
 * a text in UTC with a `Z`, and a flag is 0 or 1. Names are quoted with backticks, because a misspelt column in double
 * quotes is read as a text instead of giving an error.
 */
export const sqlite: Dialect = deepFreeze({
  quotes: "backtick",
  placeholders: "question-mark",
  compared(column, holds) {
    if (holds === "code") return `nullif(rtrim(${column}, ' '), '')`;
    return holds === "text-day" ? `rtrim(${column}, ' ')` : column;
  },
  fits(column, holds) {
    switch (holds) {
      case "day":
        return [isText(column), `date(${column}) = ${column}`];
      case "text-day":
        return [isText(column), `date(rtrim(${column}, ' ')) = rtrim(${column}, ' ')`];
      case "instant":
        return [isText(column), ...isUtc(column)];
      case "code":
        return [isText(column)];
      case "flag":
        return [`typeof(${column}) = 'integer'`, `${column} in (0, 1)`];
      default:
        return [`typeof(${column}) in ('integer', 'real')`, ...finite(column)];
    }
  },
  typed: () => ["", ""],
  // Shorter than any text in the column, so that a fraction of a second has no say.
  moment: (at, holds) => (holds === "instant" ? at.slice(0, 19) : epochOf(at, holds)),
  flag: Number,
  literal: standardLiteral,
  quoted: doubled,
  lookup: (table, columns, quote) => [
    `select ${columns.map(({ column }) => `${table}.${quote(column)}`).join(", ")} from ${table} where 1 = 0`,
  ],
  session: [],
} satisfies Dialect);

const isText = (column: string) => `typeof(${column}) = 'text'`;

/** Conditions for `YYYY-MM-DDTHH:MM:SS`, an optional fraction, and `Z`. */
const isUtc = (column: string): readonly string[] => [
  `strftime('%Y-%m-%dT%H:%M:%S', substr(${column}, 1, 19)) = substr(${column}, 1, 19)`,
  `(substr(${column}, 20) = 'Z' or (substr(${column}, 20) glob '.[0-9]*Z'` +
    ` and substr(${column}, 21, length(${column}) - 21) not glob '*[^0-9]*'))`,
];
