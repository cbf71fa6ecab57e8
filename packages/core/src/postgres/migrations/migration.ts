/**
 * One change of the tables, as data. Statements end with `;`, and an empty line separates two of them and occurs nowhere
 * else. Published migrations never change: each further change is a new migration.
 */
export interface Migration {
  /** Order and concern, `0001-sweeps`. */
  readonly id: string;
  readonly sql: string;
}

/** The statements of a migration: not every driver takes several at once. */
export const statementsOf = ({ sql }: Migration): readonly string[] =>
  sql.split("\n\n").map((statement) => statement.trim());
