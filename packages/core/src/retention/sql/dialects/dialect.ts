import type { Instant } from "../../../shared/dates/instant.ts";
import type { FactType } from "../../fact/fact-type.ts";
import type { MomentType } from "../../fact/moment-type.ts";
import type { SqlValue } from "../sql-fragment.ts";

/** A column of which the database is asked, before the first statement, that it is there and what it holds. */
export interface LookedUpColumn {
  readonly column: string;
  /** `key` for a column that is only compared with another. */
  readonly holds: FactType | "key";
}

/** How one database writes what the conditions need. Columns come quoted and qualified. */
export interface Dialect {
  readonly quotes: "double" | "backtick";
  readonly placeholders: "numbered" | "question-mark";
  /** The column as it is compared; without a function where an index should work. */
  readonly compared: (column: string, holds: FactType) => string;
  /** What else must be true for the column to hold a value of its type; must be no error on any value. */
  readonly fits: (column: string, holds: FactType) => readonly string[];
  /** Text before and after a placeholder, which gives it its type. */
  readonly typed: (holds: FactType) => readonly [before: string, after: string];
  /** A moment of midnight UTC or any other, as it is compared with a column that holds no days. */
  readonly moment: (at: Instant, holds: Exclude<MomentType, "day" | "text-day">) => SqlValue;
  readonly flag: (value: boolean) => SqlValue;
  readonly literal: (value: SqlValue) => string;
  /** A name with the mark in it doubled, or as the database escapes it. */
  readonly quoted: (part: string, mark: string) => string;
  /** Statements that are an error where a column is missing or holds something else. */
  readonly lookup: (
    table: string,
    columns: readonly LookedUpColumn[],
    quote: Quote,
  ) => readonly string[];
  /** Statements that prepare the connection. */
  readonly session: readonly string[];
}

/** Quotes one part of a name. */
export type Quote = (part: string) => string;

/** A text of standard SQL. */
export const standardText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A value of standard SQL. */
export const standardLiteral = (value: SqlValue): string =>
  typeof value === "string" ? standardText(value) : String(value);

/** The name with its mark doubled. */
export const doubled = (part: string, mark: string): string =>
  `${mark}${part.replaceAll(mark, mark + mark)}${mark}`;

/** Seconds or milliseconds since 1970. */
export const epochOf = (at: Instant, holds: "epoch-seconds" | "epoch-ms"): number =>
  holds === "epoch-ms" ? Date.parse(at) : Date.parse(at) / 1000;

/** Numbers that are one: no infinity, and no NaN, which databases sort after every other. */
export const finite = (number: string): readonly string[] => [
  `${number} between -1.7976931348623157e308 and 1.7976931348623157e308`,
];

/**
 * An existing day as text, without a question mark, which clients take for a placeholder, and without a backslash.
 * The second half is 29 February of a leap year.
 */
export const DAY_PATTERN =
  "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))" +
  "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";
