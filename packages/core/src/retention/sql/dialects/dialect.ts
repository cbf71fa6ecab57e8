import type { Instant } from "../../../shared/dates/instant.ts";
import type { FactType } from "../../fact/fact-type.ts";
import type { MomentType } from "../../fact/moment-type.ts";
import type { SqlValue } from "../sql-fragment.ts";

/** A column that is looked up before the first statement, to check that it exists and has the right type. */
export interface LookedUpColumn {
  readonly column: string;
  /** Type of its values; `key` for a column that is only compared with another column. */
  readonly holds: FactType | "key";
}

/** SQL of one database for the conditions. Column names are passed in quoted and qualified. */
export interface Dialect {
  readonly quotes: "double" | "backtick";
  readonly placeholders: "numbered" | "question-mark";
  /** The column as it is compared. Without a function if an index should be usable. */
  readonly compared: (column: string, holds: FactType) => string;
  /** Further conditions under which the column holds a value of its type. They must not fail on any value. */
  readonly fits: (column: string, holds: FactType) => readonly string[];
  /** Text before and after a placeholder, which sets the type of the parameter. */
  readonly typed: (holds: FactType) => readonly [before: string, after: string];
  /** A moment, as it is compared with a column that holds timestamps and not days. */
  readonly moment: (at: Instant, holds: Exclude<MomentType, "day" | "text-day">) => SqlValue;
  readonly flag: (value: boolean) => SqlValue;
  readonly literal: (value: SqlValue) => string;
  /** A quoted name: the quote mark in it is doubled, or escaped as the database requires. */
  readonly quoted: (part: string, mark: string) => string;
  /** Statements that fail when a column is missing or has another type. */
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

/** Text literal of standard SQL. */
export const standardText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Literal of standard SQL. */
export const standardLiteral = (value: SqlValue): string =>
  typeof value === "string" ? standardText(value) : String(value);

/** The name, with its quote mark doubled. */
export const doubled = (part: string, mark: string): string =>
  `${mark}${part.replaceAll(mark, mark + mark)}${mark}`;

/** Seconds or milliseconds since 1970-01-01 in UTC. */
export const epochOf = (at: Instant, holds: "epoch-seconds" | "epoch-ms"): number =>
  holds === "epoch-ms" ? Date.parse(at) : Date.parse(at) / 1000;

/** Condition that excludes infinity and NaN, which databases sort after every other number. */
export const finite = (number: string): readonly string[] => [
  `${number} between -1.7976931348623157e308 and 1.7976931348623157e308`,
];

/**
 * Pattern of an existing day as text. It has no question mark, which clients take for a placeholder, and no backslash.
 * The second alternative is 29 February of a leap year.
 */
export const DAY_PATTERN =
  "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))" +
  "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";
